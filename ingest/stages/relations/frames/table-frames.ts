import type { Kind } from '../../../../graph/ontology/kinds';
import type { Sentence } from '../../../document/document';
import { firstFrom, within } from '../../../document/within';
import { type Column, columnOf } from '../../../rules/relations/table-headers';
import { mentionOf, type Reading } from '../reading';
import type { Reference } from '../references/reference';
import { figures } from './figure';
import { type Draft, kindsAt, type Proposal, pairs } from './proposal';

/** Longer tables are no tables of deals. */
const MOST_ROWS = 200;

/** What the cells of a table of rounds or deals say of the firm of their row: every cell is a sentence. */
export function tableFrames(reading: Reading): readonly Proposal[] {
  const row = rowOf(reading, reading.sentence);
  if (!row) return [];
  const header = headerOf(reading, row.first);
  if (!header || header.last - header.first !== row.last - row.first) return [];
  const columns = cells(reading, header).map((cell) => columnOf(textOf(reading, cell)));
  return ofCell({ reading, row, columns }, columns[reading.sentence - row.first]);
}

/** The first and last sentence of a row. */
interface Row {
  readonly first: number;
  readonly last: number;
}

interface Table {
  readonly reading: Reading;
  readonly row: Row;
  readonly columns: readonly (Column | undefined)[];
}

function ofCell(table: Table, column: Column | undefined): readonly Proposal[] {
  if (column === 'raised') return figure(table, 'RAISED');
  if (column === 'worth') return figure(table, 'VALUED_AT');
  if (column === 'investor') return related(table, 'INVESTED_IN', ['firm']);
  return column === 'buyer' ? related(table, 'ACQUIRED', ['target', 'firm']) : [];
}

function figure(table: Table, type: 'RAISED' | 'VALUED_AT'): readonly Proposal[] {
  const { reading } = table;
  const amount = reading.amounts.find((each) => each.unit === 'money');
  const firms = inColumn(table, ['firm'], ['Firm']).slice(0, 1);
  return amount ? figures({ reading, amount, at: 0 }, type, firms, 0, { start: amount.start, end: amount.end }) : [];
}

/** Who stands in the cell, and the firm of its row. */
function related(table: Table, type: 'INVESTED_IN' | 'ACQUIRED', columns: readonly Column[]): readonly Proposal[] {
  const { reading } = table;
  const sentence = reading.doc.sentences[reading.sentence];
  const firms = inColumn(table, columns, kindsAt(type, 'object')).slice(0, 1);
  const names = sentence ? namesIn(reading, sentence, kindsAt(type, 'subject')) : [];
  return names.flatMap((name) => {
    const mention = mentionOf(reading, name.mention);
    if (!mention) return [];
    const trigger = { start: mention.start, end: mention.end };
    const draft: Draft = { type, trigger, rule: 'table', weight: 0.88, at: 0 };
    return pairs(reading, draft, [name], firms);
  });
}

/** The names in the first of several columns that the table has. */
function inColumn({ reading, row, columns }: Table, asked: readonly Column[], kinds: readonly Kind[]) {
  const place = asked.map((column) => columns.indexOf(column)).find((at) => at >= 0);
  const cell = place === undefined ? undefined : reading.doc.sentences[row.first + place];
  return cell ? namesIn(reading, cell, kinds) : [];
}

function namesIn({ doc, first }: Reading, cell: Sentence, kinds: readonly Kind[]): readonly Reference[] {
  const from = firstFrom(doc.mentions, cell.start) - first;
  return within(doc.mentions, cell).flatMap(({ kind, anaphor, weight }, at) =>
    kinds.includes(kind) && !anaphor ? [{ mention: from + at, at: 0, weight }] : [],
  );
}

function cells({ doc }: Reading, { first, last }: Row): readonly Sentence[] {
  return doc.sentences.slice(first, last + 1);
}

function textOf({ doc }: Reading, { start, end }: Sentence): string {
  return doc.text.slice(start, end);
}

/** The row that a sentence is a cell of. */
function rowOf({ doc }: Reading, sentence: number): Row | undefined {
  const block = doc.sentences[sentence]?.block;
  if (block === undefined || doc.blocks[block]?.role !== 'table-row') return undefined;
  let first = sentence;
  let last = sentence;
  while (doc.sentences[first - 1]?.block === block) first -= 1;
  while (doc.sentences[last + 1]?.block === block) last += 1;
  return { first, last };
}

/** The first row of the table that a row is of; none above it where the row is the first. */
function headerOf(reading: Reading, from: number): Row | undefined {
  let header: Row | undefined;
  let above = rowOf(reading, from - 1);
  for (let steps = 0; above && steps < MOST_ROWS; steps += 1) {
    header = above;
    above = rowOf(reading, above.first - 1);
  }
  return above ? undefined : header;
}
