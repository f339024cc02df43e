/** Sorted whole numbers as gaps in Rice code: short, and read in one pass. */
export interface RiceCoded {
  /** Bits of the fixed part of a gap. */
  readonly parameter: number;
  readonly bytes: Uint8Array;
}

/** Writes ascending, distinct keys below 2 ** `bits`. */
export function riceEncode(keys: readonly number[], bits: number): RiceCoded {
  const parameter = parameterFor(keys.length, bits);
  const out: number[] = [];
  let byte = 0;
  let filled = 0;
  const put = (bit: number) => {
    byte = (byte << 1) | bit;
    filled += 1;
    if (filled < 8) return;
    out.push(byte);
    byte = 0;
    filled = 0;
  };
  let last = -1;
  for (const key of keys) {
    const gap = key - last - 1;
    last = key;
    for (let ones = gap >>> parameter; ones > 0; ones -= 1) put(1);
    put(0);
    for (let bit = parameter - 1; bit >= 0; bit -= 1) put((gap >>> bit) & 1);
  }
  while (filled > 0) put(0);
  return { parameter, bytes: Uint8Array.from(out) };
}

/** The fixed part that makes gaps of this average size shortest. */
function parameterFor(count: number, bits: number): number {
  let parameter = 0;
  while (2 ** (parameter + 1) * count < 2 ** bits * 0.69) parameter += 1;
  return parameter;
}

/** Reads `count` keys; bytes that end too early give zeros. */
export function riceDecode({ parameter, bytes }: RiceCoded, count: number): Int32Array {
  const keys = new Int32Array(count);
  let place = 0;
  const bit = () => {
    const value = ((bytes[place >>> 3] ?? 0) >>> (7 - (place & 7))) & 1;
    place += 1;
    return value;
  };
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    let gap = 0;
    while (bit() === 1) gap += 1;
    for (let fixed = 0; fixed < parameter; fixed += 1) gap = (gap << 1) | bit();
    last += gap + 1;
    keys[at] = last;
  }
  return keys;
}
