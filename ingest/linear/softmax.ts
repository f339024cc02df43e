/** Sums made likelihoods that add up to one. */
export function softmax(sums: ArrayLike<number>): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sums.length; at += 1) most = Math.max(most, sums[at] ?? 0);
  const powers = Float64Array.from(sums, (each) => Math.exp(each - most));
  let total = 0;
  for (const power of powers) total += power;
  return powers.map((power) => power / total);
}
