/** A spelling in lower case, its digits made 0 and its quotes and dashes plain: what the models know a word by. */
export function plainSpelling(form: string): string {
  return form
    .toLowerCase()
    .replace(/[0-9]/g, '0')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–‑]/g, '-')
    .replace(/—/g, '--');
}

/** How a word is written: `Xx` for "London", `Xd` for "H100", `xxXX` for "arXIV"; at most two of a sort in a row. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let times = 0;
  for (const character of form) {
    const sort = sortOf(character);
    times = sort === last ? times + 1 : 1;
    last = sort;
    if (times <= 2) shape += sort;
  }
  return shape;
}

function sortOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}
