import { framesOf } from '../frames/frames';
import { markedDocument } from '../marked-document';
import { mentionOf } from '../reading';
import { readingsOf } from '../readings';
import { createSentenceReader } from '../sentence-reader';
import { pairModel } from './pair-model';
import { withPairs } from './pair-proposals';
import { PAIR_RULE } from './pair-rule';

const reader = createSentenceReader();
const model = pairModel();

/** The pairs that the model adds to what the frames read. */
function added(marked: string): readonly string[] {
  const doc = markedDocument(marked);
  return readingsOf(doc, reader).flatMap((reading) =>
    withPairs(model, reading, framesOf(reading))
      .filter((each) => each.rule === PAIR_RULE)
      .map(({ type, subject, object }) => {
        const [from, to] = [subject, object].map((each) => mentionOf(reading, each?.mention)?.entity);
        return `${from} ${type} ${to}`;
      }),
  );
}

test.each([
  ['two firms told apart', 'Shares of [Northwind] rose while those of [Larkspur] fell.'],
  ['what a frame has read', '[Northwind] acquired [Larkspur] in 2019.'],
  [
    'names in a relative clause beside the subject',
    '[p:Ada Vance], who is also chief executive of [Northwind] and [Larkspur], acquired [Tern Labs] in late 2022.',
  ],
])('the model of pairs adds nothing to %s', (_what, marked) => {
  expect(added(marked)).toEqual([]);
});

test('what a frame read keeps at least four fifths of its weight whatever the model makes of it', () => {
  const doc = markedDocument('[Northwind] acquired [Larkspur] in 2019, and [Tern Labs] sued [Quill Works].');
  for (const reading of readingsOf(doc, reader)) {
    const framed = framesOf(reading);
    const weighed = withPairs(model, reading, framed).filter((each) => each.rule !== PAIR_RULE);
    expect(weighed.map((each) => each.rule)).toEqual(framed.map((each) => each.rule));
    for (const [at, each] of weighed.entries()) {
      expect(each.weight).toBeLessThanOrEqual(framed[at]?.weight ?? 0);
      expect(each.weight).toBeGreaterThanOrEqual(0.8 * (framed[at]?.weight ?? 0));
    }
  }
});
