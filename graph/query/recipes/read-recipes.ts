import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FirmamentError } from '../../ontology/errors';
import { byText } from '../../ontology/text-order';
import { parseRecipe, type Recipe } from './recipe';

const ENDING = '.cypher';

/** The recipes that come with the project, in the order of their names. */
export async function readRecipes(folder: string = __dirname): Promise<readonly Recipe[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(ENDING)).sort(byText);
  return Promise.all(
    files.map(async (file) =>
      parseRecipe(path.basename(file, ENDING), await readFile(path.join(folder, file), 'utf8')),
    ),
  );
}

/** @throws not-found naming those there are */
export function recipeNamed(recipes: readonly Recipe[], name: string): Recipe {
  const found = recipes.find((each) => each.name === name);
  if (found) return found;
  const known = recipes.map((each) => each.name).join(', ');
  throw new FirmamentError(
    'not-found',
    `No recipe is called ${JSON.stringify(name.slice(0, 80))}. There are: ${known}`,
    {
      code: 'recipe-unknown',
    },
  );
}
