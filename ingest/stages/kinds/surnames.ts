import { nameKey } from '../../../graph/ontology/names';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Document } from '../../document/document';
import { firstFrom } from '../../document/within';
import { PARTICLES } from '../../rules/kinds/name-forms';
import { FEMALE_NAMES, MALE_NAMES } from '../../rules/names/given-names';
import { EAST_ASIAN_SURNAMES } from '../../rules/names/surnames';
import { cuesAround } from './cue-index';
import { surnameOf } from './evidence';
import { formScores } from './form';
import { groupKey, type Mentioned } from './groups';
import { best } from './scores';

/**
 * Gives each bare surname the group of the person whom it stands for: the one of that surname last named in full before
 * it, in its own article if there is one.
 */
export function resolveSurnames(doc: Document, mentions: readonly Mentioned[], catalogue: Catalogue): Mentioned[] {
  const single = new Set(
    mentions.filter((mention) => !mention.text.includes(' ')).map((mention) => nameKey(mention.text)),
  );
  const persons = fullNames(mentions, catalogue, single);
  return mentions.map((mention) => {
    if (mention.text.includes(' ') || mention.full !== undefined) return mention;
    const person = nearest(persons.get(mention.key), mention);
    if (!person || !mayBePerson(doc, mention, catalogue)) return mention;
    const { known: _, ...unknown } = mention;
    return { ...unknown, by: 'surname', group: groupKey(person) };
  });
}

/** Mentions in full of persons of one surname, in order. */
interface Bearers {
  readonly all: Mentioned[];
  readonly byArticle: Map<number, Mentioned[]>;
}

function fullNames(
  mentions: readonly Mentioned[],
  catalogue: Catalogue,
  single: ReadonlySet<string>,
): ReadonlyMap<string, Bearers> {
  const found = new Map<string, Bearers>();
  for (const mention of mentions) {
    if (!isFullName(mention, catalogue, single)) continue;
    for (const surname of surnamesOf(mention.full ?? mention.text)) {
      const key = nameKey(surname);
      const bearers: Bearers = found.get(key) ?? { all: [], byArticle: new Map() };
      found.set(key, bearers);
      bearers.all.push(mention);
      const own = bearers.byArticle.get(mention.article);
      if (own) own.push(mention);
      else bearers.byArticle.set(mention.article, [mention]);
    }
  }
  return found;
}

const LEAST_FORM = 1.5;

/** Firms are shortened to their first word, persons to their last: that tells two strange words apart. */
function isFullName(mention: Mentioned, catalogue: Catalogue, single: ReadonlySet<string>): boolean {
  if (!(mention.full ?? mention.text).includes(' ')) return false;
  const entry = mention.known === undefined ? undefined : catalogue.entry(mention.known);
  if (entry) return entry.kind === 'Person';
  const form = best(formScores(mention.full ?? mention.text));
  if (mention.by === 'title' || (form.kind === 'Person' && form.score >= LEAST_FORM)) return true;
  const words = mention.text.split(' ').filter((word) => !PARTICLES.has(word));
  const shortened = single.has(nameKey(words.at(-1) ?? '')) && !single.has(nameKey(words[0] ?? ''));
  return form.kind === 'Person' && words.length === 2 && shortened;
}

/** The last word; of East Asian names also the first, which may be the surname; else the given name, by which friends and brothers are told. */
function surnamesOf(name: string): readonly string[] {
  const first = name.split(' ')[0] ?? '';
  const last = surnameOf(name);
  if (EAST_ASIAN_SURNAMES.has(first) && first !== last) return [last, first];
  return isGiven(first) && first !== last ? [last, first] : [last];
}

function isGiven(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

function nearest(bearers: Bearers | undefined, mention: Mentioned): Mentioned | undefined {
  if (!bearers) return undefined;
  const own = bearers.byArticle.get(mention.article) ?? bearers.all;
  return own[Math.max(0, firstFrom(own, mention.start) - 1)];
}

/** A catalogue name that is also a surname stands for the person only where it acts as one: "said Ford". */
function mayBePerson(doc: Document, mention: Mentioned, catalogue: Catalogue): boolean {
  const entry = mention.known === undefined ? undefined : catalogue.entry(mention.known);
  if (!entry || entry.kind === 'Person' || entry.kind === 'Product' || entry.kind === 'Model') return true;
  const [from, to] = mention.tokens;
  const bounds = doc.sentences[mention.sentence]?.tokens ?? [from, to];
  let person = 0;
  for (const cue of cuesAround(doc.tokens, from, to, bounds[0], bounds[1]))
    person += cue.kind === 'Person' ? cue.weight : -cue.weight;
  return person > 0;
}
