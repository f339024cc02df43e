import type { Span } from '../document/document';

/** A phrase of a treebank that was annotated with what it stands for. */
export interface ChainMention extends Span {
  /** Mentions of one chain stand for one thing. */
  readonly chain: string;
  /** `person`, `organization`, `place`, `object` … */
  readonly kind: string;
  /** The word that the rest of the phrase hangs on. */
  readonly head: Span;
  /** Whether its head is a proper noun. */
  readonly named: boolean;
  /** It only describes what stands beside it: an apposition, or what somebody is said to be. */
  readonly describes: boolean;
}

/** A document of a treebank, its text rebuilt. */
export interface ChainText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly ChainMention[];
}

interface Row extends Span {
  readonly id: number;
  readonly form: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}

interface Open {
  readonly chain: string;
  readonly kind: string;
  readonly from: number;
}

const BRACKET = /\((\d+)-([a-z]+)(\))?|(\d+)\)/g;

/**
 * The documents of a CoNLL-U file with entity brackets in its last column (`Entity=(12-person`, `Entity=12)`). Words are
 * joined as `SpaceAfter=No` says, sentences by a space, paragraphs by a blank line.
 */
export function chainTexts(conllu: string): readonly ChainText[] {
  return conllu
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(documentOf);
}

function documentOf(block: string): ChainText {
  const id = block.slice(0, block.indexOf('\n')).trim();
  const mentions: ChainMention[] = [];
  let text = '';
  for (const sentence of block.split(/\n\s*\n/)) {
    if (text !== '') text = `${text.trimEnd()}${/^# newpar/m.test(sentence) ? '\n\n' : ' '}`;
    const { rows, after } = sentenceOf(sentence, text);
    text = after;
    mentions.push(...mentionsOf(rows));
  }
  return { id, text: text.trimEnd(), mentions };
}

function sentenceOf(sentence: string, before: string): { readonly rows: readonly Row[]; readonly after: string } {
  const rows: Row[] = [];
  let text = before;
  let joined: { readonly last: number; readonly form: string; at: number } | undefined;
  for (const line of sentence.split('\n')) {
    const [id = '', form = '', , tag = '', , , head = '', relation = '', , misc = ''] = line.split('\t');
    if (/^\d+-\d+$/.test(id)) {
      joined = { last: Number(id.split('-')[1]), form, at: text.length };
      text += spaced(form, misc);
    }
    if (!/^\d+$/.test(id)) continue;
    const inside = joined !== undefined && Number(id) <= joined.last;
    const start = inside && joined ? joined.at : text.length;
    if (inside && joined) joined.at = Math.min(start + form.length, text.length);
    else text += spaced(form, misc);
    rows.push({ id: Number(id), form, tag, head: Number(head), relation, misc, start, end: start + form.length });
  }
  return { rows, after: text };
}

function spaced(form: string, misc: string): string {
  return misc.includes('SpaceAfter=No') ? form : `${form} `;
}

function mentionsOf(rows: readonly Row[]): readonly ChainMention[] {
  const open: Open[] = [];
  return rows.flatMap(({ misc }, at) => {
    const brackets = misc.split('|').find((each) => each.startsWith('Entity=')) ?? '';
    return [...brackets.matchAll(BRACKET)].flatMap(([, chain, kind, closed, closing]) => {
      if (chain !== undefined && kind !== undefined) open.push({ chain, kind, from: at });
      if (chain !== undefined && closed === undefined) return [];
      const from = open.findLastIndex((each) => each.chain === (chain ?? closing));
      const [found] = from < 0 ? [] : open.splice(from, 1);
      return found ? mentionOf(rows, found, at) : [];
    });
  });
}

function mentionOf(rows: readonly Row[], { chain, kind, from }: Open, to: number): readonly ChainMention[] {
  const inside = rows.slice(from, to + 1);
  const ids = new Set(inside.map(({ id }) => id));
  const head = inside.find((row) => row.tag !== 'PUNCT' && !ids.has(row.head));
  const first = inside[0];
  const last = inside.at(-1);
  if (!head || !first || !last) return [];
  const isSaid = rows.some((row) => row.head === head.id && row.relation === 'cop');
  const describes = isSaid || head.relation === 'appos';
  const named = head.tag === 'PROPN';
  return [{ start: first.start, end: last.end, chain, kind, head, named, describes }];
}
