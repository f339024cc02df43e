import { catalogueOf } from '../../catalogue/catalogue';
import { newDocument } from '../../document/document';
import { lowerStages } from '../lower-stages';

const outlets = catalogueOf(
  ['The National', 'The Australian', 'The Tollan Times'].map((name) => ({ id: name, kind: 'Firm', name, aliases: [] })),
  'outlets',
);

/** The catalogue names found in a text. */
function known(text: string): string[] {
  const stages = lowerStages(outlets);
  const upTo = stages.slice(0, stages.findIndex((stage) => stage.name === 'known-names') + 1);
  const doc = upTo.reduce((current, stage) => stage.run(current), newDocument({ text }));
  return (doc.spans.known ?? []).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['It was first reported by The National in May.', ['The National']],
  ['It was first reported by the National in May.', ['National']],
  ['She told the Tollan Times so.', ['Tollan Times']],
  ['He joined the National Academy of Sciences.', []],
  ['The fund backs the Australian bank.', []],
  ['It grew faster than the national income.', []],
])('an article in lower case is no part of a name, and alone makes none: %s', (text, expected) => {
  expect(known(text)).toEqual(expected);
});
