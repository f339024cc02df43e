import { FirmamentError } from '../ontology/errors';
import type { MentionedEntity } from '../ontology/extraction';
import { KINDS, type Kind } from '../ontology/kinds';
import { entityId, nameKey, plainName } from '../ontology/names';
import { sha256 } from '../records/ids';
import type { CatalogueIndex } from './catalogue-index';

/** Words that add to a name but never are one: an alias of nothing else joins nothing. */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  (
    'group holding holdings cloud lab labs ai capital ventures venture partners fund bank technologies technology tech ' +
    'research systems solutions global international company firm university ministry court institute foundation model'
  ).split(' '),
);

/** Longest id made from a name; what is longer ends in a hash. */
const ID_LENGTH = 400;

/** The kind that an entity's id begins with. */
export function kindOfId(id: string): Kind {
  const kind = KINDS.find((each) => id.startsWith(`${each.toLowerCase()}/`));
  if (kind) return kind;
  const shown = JSON.stringify(id.slice(0, 80));
  throw new FirmamentError('invalid-input', `${shown} is no entity id. Ids look like "firm/openai"`, {
    code: 'entity-id-invalid',
  });
}

/**
 * The id of the name that a text uses for an entity: the catalogue's, else kind and name key. A person's bare surname
 * stands for somebody else in every text, so the text becomes a part of it.
 */
export function nameIdOf(entity: MentionedEntity, text: string, catalogue: CatalogueIndex): string {
  if (entity.known !== undefined) {
    kindOfId(entity.known);
    return entity.known;
  }
  const found = catalogue.find(entity.kind, entity.name);
  if (found !== undefined) return found;
  const id = shortened(entityId(entity.kind, entity.name));
  return entity.kind === 'Person' && isOneWord(entity.name) ? `${id}~${text.slice(0, 12)}` : id;
}

/**
 * Ids of the other names that a text introduces for an entity, as far as they may join names across texts: no bare
 * surnames, no soft words, and a catalogue's name only where it is the acronym of this one.
 */
export function linksOf(entity: MentionedEntity, name: string, catalogue: CatalogueIndex): readonly string[] {
  const links = new Set<string>();
  for (const alias of entity.aliases) {
    if (!mayJoin(entity.kind, alias)) continue;
    const found = catalogue.find(entity.kind, alias);
    if (found !== undefined && !isAcronymOf(alias, entity.name)) continue;
    links.add(found ?? shortened(entityId(entity.kind, alias)));
  }
  links.delete(name);
  return [...links].sort();
}

function mayJoin(kind: Kind, alias: string): boolean {
  const words = nameKey(alias).split(' ');
  if (kind === 'Person' && words.length < 2) return false;
  return nameKey(alias).length > 1 && words.some((word) => !SOFT_WORDS.has(word));
}

function isOneWord(name: string): boolean {
  return !plainName(name).includes(' ');
}

function isAcronymOf(alias: string, name: string): boolean {
  const words = plainName(name).split(/[\s-]/);
  const initials = words.map((word) => word.charAt(0)).join('');
  const capitals = words.map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : '')).join('');
  const acronym = plainName(alias).replaceAll('.', '');
  return acronym.length > 1 && (acronym === initials.toUpperCase() || acronym === capitals);
}

function shortened(id: string): string {
  return id.length <= ID_LENGTH ? id : `${id.slice(0, ID_LENGTH)}~${sha256(id).slice(0, 16)}`;
}
