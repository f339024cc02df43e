import { emptyCatalogue } from '../ingest/catalogue/catalogue';
import { createExtractor } from '../ingest/extract';

const extractor = createExtractor({ catalogue: emptyCatalogue() });

test.each([
  [
    'a byline',
    'By Ottilie Marsh\nNorthwind Inc. has bought the start-up Larkspur Labs for $2 billion.',
    'paragraph-byline',
    'By Ottilie Marsh',
    /byline/,
  ],
  [
    'ends whose kinds do not fit',
    'Ada Vance, chief executive of Northwind Inc., supplies Larkspur Labs Inc. with chips.',
    'claim-kinds',
    'Ada Vance, chief executive of Northwind Inc., supplies Larkspur Labs Inc. with chips.',
    /^SUPPLIES Ada Vance → Larkspur Labs Inc\.: a Person cannot stand so to a Firm\.$/,
  ],
  [
    'a caption',
    'Northwind Inc. opened.\nAda Vance, who runs Larkspur Labs, at a fair in Ghent. Photo: Tove Halvorsen/Northlight',
    'claim-caption',
    'Ada Vance, who runs Larkspur Labs, at a fair in Ghent.',
    /^LEADS Ada Vance → Larkspur Labs: it stands in a caption\.$/,
  ],
])('what is refused for %s is told with its place', (_title, text, code, place, message) => {
  const { diagnostics } = extractor.extract({ text });
  expect(diagnostics).toEqual([expect.objectContaining({ code, message: expect.stringMatching(message) })]);
  expect(text.slice(diagnostics[0]?.start, diagnostics[0]?.end)).toBe(place);
});
