import { originsOf } from '../analysis/copies';
import type { TextDraft } from './drafts';
import { getOrMake } from './maps';

/** One publication that mentions an entity under one name. */
export interface MentionRow {
  readonly article: string;
  readonly text: string;
  readonly signature?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly named: string;
  readonly written: string;
  readonly count: number;
  readonly aliases: readonly string[];
}

/** How a name is written, in how many texts, and since when. */
export interface Spelling {
  readonly texts: number;
  readonly first?: string | undefined;
}

/** All mentions of an entity, summed up over disjoint sets of texts. */
export interface EntitySummary {
  /** How many texts. */
  readonly texts: number;
  /** The texts with their signatures, from which independent ones are counted; some may be left out of many. */
  readonly prints: ReadonlyMap<string, string>;
  readonly mentions: number;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly spellings: ReadonlyMap<string, Spelling>;
  readonly aliases: ReadonlySet<string>;
}

export const NO_MENTIONS: EntitySummary = {
  texts: 0,
  prints: new Map(),
  mentions: 0,
  spellings: new Map(),
  aliases: new Set(),
};

/** Of an entity in more texts than these every text counts, copy or not: comparing all would cost each further one. */
export const MOST_COMPARED = 400;

/** How many independent texts mention it: near-identical ones count once. */
export function sourcesOf({ texts, prints }: EntitySummary): number {
  if (texts > MOST_COMPARED) return texts;
  const printed = [...prints].map(([id, signature]) => ({ id, text: id, signature }));
  return new Set(originsOf(printed).values()).size;
}

/** The rows that a text's draft stands for. */
export function mentionRowsOf(draft: TextDraft): readonly MentionRow[] {
  return draft.articles.flatMap(({ id, properties }) => {
    const publishedAt = typeof properties.publishedAt === 'string' ? properties.publishedAt : undefined;
    return draft.mentions.map((mention) => ({
      ...mention,
      article: id,
      text: draft.id,
      signature: draft.signature,
      publishedAt,
    }));
  });
}

/** Sums up mentions. A text counts once however often it was printed, and so do near-identical ones; dates are those of all its publications. */
export function summaryOf(rows: readonly MentionRow[]): EntitySummary {
  const dates = datesOf(rows);
  return {
    texts: new Set(rows.map(({ text }) => text)).size,
    prints: new Map(rows.map(({ text, signature }) => [text, signature ?? ''])),
    mentions: [...new Map(rows.map((row) => [`${row.text} ${row.named}`, row.count])).values()].reduce(add, 0),
    first: dates[0],
    last: dates.at(-1),
    spellings: spellingsOf(rows),
    aliases: new Set(rows.flatMap(({ aliases }) => aliases)),
  };
}

/** The sum of two summaries that have no text in common. */
export function merged(left: EntitySummary, right: EntitySummary): EntitySummary {
  const spellings = new Map(left.spellings);
  for (const [written, { texts, first }] of right.spellings) {
    const before = spellings.get(written);
    spellings.set(written, { texts: texts + (before?.texts ?? 0), first: earliest(first, before?.first) });
  }
  const dates = [left.first, left.last, right.first, right.last].filter((date) => date !== undefined).sort();
  return {
    texts: left.texts + right.texts,
    prints: new Map([...left.prints, ...right.prints]),
    mentions: left.mentions + right.mentions,
    first: dates[0],
    last: dates.at(-1),
    spellings,
    aliases: new Set([...left.aliases, ...right.aliases]),
  };
}

function spellingsOf(rows: readonly MentionRow[]): ReadonlyMap<string, Spelling> {
  const byWritten = new Map<string, MentionRow[]>();
  for (const row of rows) getOrMake(byWritten, row.written, () => []).push(row);
  return new Map(
    [...byWritten].map(([written, group]) => {
      const texts = new Set(group.map(({ text }) => text)).size;
      return [written, { texts, first: datesOf(group)[0] }];
    }),
  );
}

function datesOf(rows: readonly MentionRow[]): readonly string[] {
  return rows.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
}

function earliest(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left < right ? left : right;
}

function add(left: number, right: number): number {
  return left + right;
}
