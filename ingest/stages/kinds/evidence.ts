import type { Catalogue } from '../../catalogue/catalogue';
import type { Document, Token } from '../../document/document';
import { PARTICLES } from '../../rules/kinds/name-forms';
import { FORMS_OF_ADDRESS } from '../../rules/names/titles';
import { cuesAround } from './cue-index';
import { formScores } from './form';
import type { Group, Mentioned } from './groups';
import { NO_SCORES, plus, type Scores, sum } from './scores';
import { type FoundSort, sortsAround } from './sorts-around';

/** What speaks for the kinds of a group of mentions, and what the text calls it. */
export interface Evidence {
  readonly scores: Scores;
  readonly sorts: readonly string[];
  readonly pronoun?: 'he' | 'she';
}

const IN_CATALOGUE = 8;
const TITLED = 5;
const SHORTENED = 1;
const SORT_WEIGHT = { before: 3, after: 3, apposition: 4 } as const;
/** More mentions of one name than this add nothing to what is known of its kind. */
const MOST_READ = 40;

/** Adds up the form of a name, what the catalogue knows and what stands around each mention. */
export function evidenceOf(doc: Document, group: Group, catalogue: Catalogue): Evidence {
  const first = group.mentions[0];
  let scores = group.mentions.some((mention) => mention.by !== 'word' && mention.by !== 'phrase')
    ? formOf(group)
    : NO_SCORES;
  const sorts: string[] = [];
  let pronoun: 'he' | 'she' | undefined;
  for (const mention of group.mentions.slice(0, MOST_READ)) {
    const found = sortsOf(doc, mention);
    scores = sum(scores, contextScores(doc, mention, found));
    sorts.push(...found.filter((each) => each.place !== 'after' || isNoun(each)).map((each) => each.sort));
    pronoun ??= FORMS_OF_ADDRESS.get(doc.tokens[mention.tokens[0] - 1]?.text ?? '');
  }
  const entry = first?.known === undefined ? undefined : catalogue.entry(first.known);
  if (entry) scores = plus(scores, entry.kind, IN_CATALOGUE);
  return { scores, sorts: [...new Set(sorts)], ...(pronoun === undefined ? {} : { pronoun }) };
}

function isNoun(sort: FoundSort): boolean {
  return sort.kinds.length === 1;
}

/** The fullest form counts: "Panostaja Oyj" rather than "Panostaja". */
function formOf(group: Group): Scores {
  const forms = [...new Set(group.mentions.map((mention) => mention.text))].sort(
    (left, right) => right.length - left.length,
  );
  return formScores(forms[0] ?? '');
}

function sortsOf(doc: Document, mention: Mentioned): FoundSort[] {
  const [from, to] = mention.tokens;
  const bounds = doc.sentences[mention.sentence]?.tokens ?? [from, to];
  return sortsAround(doc.tokens, from, to, bounds[0], bounds[1]);
}

function contextScores(doc: Document, mention: Mentioned, sorts: readonly FoundSort[]): Scores {
  const [from, to] = mention.tokens;
  const bounds = doc.sentences[mention.sentence]?.tokens ?? [from, to];
  let scores = plus(NO_SCORES, 'Person', mention.by === 'title' ? TITLED : mention.by === 'surname' ? SHORTENED : 0);
  for (const cue of cuesAround(doc.tokens, from, to, bounds[0], bounds[1])) scores = plus(scores, cue.kind, cue.weight);
  for (const sort of sorts)
    for (const kind of sort.kinds) scores = plus(scores, kind, SORT_WEIGHT[sort.place] / sort.kinds.length);
  if (isAged(doc.tokens, to)) scores = plus(scores, 'Person', 5);
  return scores;
}

/** "Ada Quist, 45, joined". */
function isAged(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.text === ',' &&
    /^[1-9]\d$/.test(tokens[to + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[to + 2]?.text ?? '')
  );
}

/** The last word of a person's name, with no particle or title. */
export function surnameOf(name: string): string {
  const words = name.split(' ').filter((word) => !PARTICLES.has(word) && !/^[JS]r\.?$/.test(word));
  return words.at(-1) ?? name;
}
