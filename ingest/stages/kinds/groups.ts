import { nameKey } from '../../../graph/ontology/names';
import type { Candidate, Document } from '../../document/document';

/** A name candidate with its place among the tokens. */
export interface Mentioned extends Candidate {
  readonly text: string;
  /** `nameKey` of its text. */
  readonly key: string;
  /** Half-open token range. */
  readonly tokens: readonly [number, number];
  /** Index into `doc.sentences`. */
  readonly sentence: number;
  readonly article: number;
  /** The name in full, where the text splits it: "Lyndon Rive" for "Lyndon" in "Lyndon and Peter Rive". */
  readonly full?: string;
  /** The group it belongs to, where its own name does not tell. */
  readonly group?: string;
}

/** All mentions under one name key. */
export interface Group {
  readonly key: string;
  readonly mentions: readonly Mentioned[];
}

/** The name candidates of a document, placed. */
export function mentioned(doc: Document): Mentioned[] {
  const keys = new Map<string, string>();
  const found: Mentioned[] = [];
  let sentence = 0;
  let token = 0;
  for (const candidate of doc.spans.names ?? []) {
    while ((doc.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < candidate.end) sentence += 1;
    while ((doc.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < candidate.start) token += 1;
    let to = token;
    while ((doc.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= candidate.end) to += 1;
    const text = doc.text.slice(candidate.start, candidate.end);
    const key = keys.get(text) ?? nameKey(text);
    keys.set(text, key);
    const article = doc.blocks[doc.sentences[sentence]?.block ?? 0]?.article ?? 0;
    found.push({
      ...candidate,
      text,
      key,
      tokens: [token, to],
      sentence,
      article,
    });
  }
  return found;
}

/** What mentions of one entity share: the catalogue's id, or the key of the name. */
export function groupKey(mention: Mentioned): string {
  return mention.group ?? mention.known ?? (mention.full === undefined ? mention.key : nameKey(mention.full));
}

/** Mentions by the catalogue's id, else by the key of their name, in order of first mention. */
export function groupsOf(mentions: readonly Mentioned[]): Group[] {
  const groups = new Map<string, Mentioned[]>();
  for (const mention of mentions) {
    const key = groupKey(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups].map(([key, each]) => ({ key, mentions: each }));
}
