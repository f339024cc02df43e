import type { Kind } from '../../../graph/ontology/kinds';
import type { DocumentEntity, DocumentMention } from '../../document/document';
import { mentionOf, type Reading } from '../relations/reading';
import { isMark, isPreposition, nounAt, verbAt } from '../relations/syntax/units';
import type { Anaphor, AnaphorForm } from './anaphor';
import type { Past } from './history';

/** How sure it is that a chain without a name is one thing. */
export const UNNAMED_WEIGHT = 0.82;

/** An entity that the text never names, for an anaphor with nothing before it to stand for; undefined where in doubt. */
export function unnamedFor(
  anaphor: Anaphor,
  reading: Reading,
  history: readonly Past[],
  id: string,
  hint: Kind | undefined,
): DocumentEntity | undefined {
  if (!mayOpen(anaphor, reading) || history.some((past) => isRival(anaphor, past))) return undefined;
  const kind = hint ?? kindOf(anaphor);
  const pronoun = PRONOUNS.get(anaphor.form);
  return {
    id,
    name: reading.doc.text.slice(anaphor.start, anaphor.end),
    kind,
    aliases: [],
    unnamed: true,
    sorts: anaphor.sort === '' ? [] : [anaphor.sort],
    ...(pronoun ? { pronoun } : {}),
  };
}

const PRONOUNS: ReadonlyMap<AnaphorForm, 'he' | 'she' | 'they'> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['i', 'they'],
  ['we', 'they'],
]);

function kindOf({ form, kinds }: Anaphor): Kind {
  return form === 'it' || form === 'they' || form === 'we' ? 'Firm' : (kinds[0] ?? 'Firm');
}

/** Something that has gone by and could be meant, however far back. */
function isRival(anaphor: Anaphor, { entity }: Past): boolean {
  if (anaphor.form === 'he' && entity.pronoun === 'she') return false;
  if (anaphor.form === 'she' && entity.pronoun === 'he') return false;
  return anaphor.kinds.includes(entity.kind);
}

/** "When the deal closed, it …": a plain noun before a pronoun may be what it stands for. */
function mayOpen({ form, at }: Anaphor, { units }: Reading): boolean {
  if (form === 'several' || form === 'owned') return false;
  if (form !== 'it' && form !== 'they') return true;
  for (let left = 0; left < at; left += 1) {
    const noun = nounAt(units, left);
    if (noun && noun.mention === undefined && !isPreposition(units, left - 1)) return false;
  }
  return true;
}

/** The name that a pronoun is explained by: "It, Northwind Inc, sells", "The company is called Northwind". */
export function nameBeside(anaphor: Anaphor, reading: Reading): DocumentMention | undefined {
  const { units } = reading;
  const { at, kinds } = anaphor;
  const verb = verbAt(units, at + 1);
  const called = verb?.passive === true && /^(?:call|name|rename|know)$/.test(verb.lemma);
  const next = called ? (isPreposition(units, at + 2, 'as') ? at + 3 : at + 2) : at + 2;
  if (!called && !(isMark(units, at + 1, 'comma', 'open') && isMark(units, at + 3, 'comma', 'close'))) return undefined;
  const name = nounAt(units, next);
  const found = name?.possessive ? undefined : mentionOf(reading, name?.mention);
  return found && found.anaphor !== true && kinds.includes(found.kind) ? found : undefined;
}

/** "In his youth, Vance founded …", "At Northwind, we …": the name that a pronoun in a fronted phrase looks forward to. */
export function nameAhead(anaphor: Anaphor, reading: Reading): DocumentMention | undefined {
  const { units } = reading;
  if (
    !anaphor.possessive ||
    units.slice(0, anaphor.at).some((unit) => unit.type === 'verb' && unit.form === 'finite')
  ) {
    return undefined;
  }
  for (let next = anaphor.at + 1; next < units.length; next += 1) {
    if (verbAt(units, next)?.form === 'finite') return undefined;
    if (!isMark(units, next, 'comma')) continue;
    const name = nounAt(units, next + 1);
    const found = name?.possessive ? undefined : mentionOf(reading, name?.mention);
    return found && anaphor.kinds.includes(found.kind) && verbAt(units, next + 2)?.form === 'finite'
      ? found
      : undefined;
  }
  return undefined;
}
