import { createRequire } from 'node:module';
import path from 'node:path';
import { compromiseReference } from './compromise';
import type { Load, Missing, Reference } from './reference';
import { winkReference } from './wink';

const REFERENCES = [
  { name: 'wink-nlp', packages: 'wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1', make: winkReference },
  { name: 'compromise', packages: 'compromise@14.17.0', make: compromiseReference },
] as const;

export interface Installed {
  readonly wink?: Reference;
  readonly compromise?: Reference;
  readonly missing: readonly Missing[];
}

/** The references that can be loaded: from `modules`, a folder with `node_modules`, else from the project's own. */
export function installedReferences(modules: string | undefined): Installed {
  const load = loaderOf(modules === undefined ? [__filename] : [path.resolve(modules, 'package.json'), __filename]);
  const missing: Missing[] = [];
  const [wink, compromise] = REFERENCES.map(({ name, packages, make }) => {
    try {
      return make(load);
    } catch {
      missing.push({ name, install: `npm install --no-save --prefix ${modules ?? 'DIR'} ${packages}` });
      return undefined;
    }
  });
  return { ...(wink ? { wink } : {}), ...(compromise ? { compromise } : {}), missing };
}

/** Tries one place after the other. */
function loaderOf(places: readonly string[]): Load {
  return (name) => {
    const found = places.map((place) => createRequire(place)).find((require) => canResolve(require, name));
    if (!found) throw new Error(`${name} is not installed.`);
    return found(name);
  };
}

function canResolve(require: NodeJS.Require, name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
