import type { Recipe, RecipeParameter } from '../graph/query/recipes/recipe';

/** What a recipe asks, takes and answers, and the query itself. */
export function recipeLines({ name, title, explanation, parameters, columns, example, cypher }: Recipe): string[] {
  const read = columns.flatMap((column) => ('what' in column ? [[column.name, column.what] as const] : []));
  const ids = columns.flatMap((column) => ('id' in column ? column.name : []));
  return [
    title,
    explanation,
    '',
    `  ${commandOf(name, example)}`,
    ...section(
      'Parameters',
      parameters.map((each) => [each.name, parameterText(each)] as const),
    ),
    ...section('Columns', read),
    `  Ids, in json, jsonl and csv: ${ids.join(', ') || 'none'}`,
    '',
    ...cypher.split('\n').map((line) => `  ${line}`),
  ];
}

function section(heading: string, rows: readonly (readonly [string, string])[]): readonly string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([name]) => name.length));
  return ['', heading, ...rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`)];
}

function commandOf(name: string, example: Recipe['example']): string {
  const given = Object.entries(example).map(([key, value]) => `--param ${quoted(`${key}=${String(value)}`)}`);
  return ['firmament ask', name, ...given].join(' ');
}

function quoted(word: string): string {
  return /^[\w=.-]+$/.test(word) ? word : `'${word}'`;
}

function parameterText(parameter: RecipeParameter): string {
  const standard = 'default' in parameter ? parameter.default : undefined;
  const kind = parameter.type === 'entity' ? `name or id${parameter.kind ? ` of a ${parameter.kind}` : ''}` : undefined;
  const takes = kind ?? (parameter.type === 'months-ago' ? 'number' : parameter.type);
  return `${parameter.what} (${takes}${standard === undefined ? '' : `; default ${shown(standard)}`})`;
}

function shown(standard: string | number | readonly string[]): string {
  return standard === '' ? 'empty' : String(standard);
}
