import { KIND_CUES } from '../../rules/kinds/cues';
import { tokensOf } from '../tokens/tokens';
import { cuesAround } from './cue-index';

/** The names of the cues around the name in double brackets. */
function cuesIn(marked: string): readonly string[] {
  const [before = '', rest = ''] = marked.split('[[');
  const [name = '', after = ''] = rest.split(']]');
  const tokens = tokensOf(before + name + after, 0, before.length + name.length + after.length);
  const from = tokens.findIndex((token) => token.start >= before.length);
  const to = tokens.findLastIndex((token) => token.end <= before.length + name.length) + 1;
  return cuesAround(tokens, from, to, 0, tokens.length).map((cue) => cue.name);
}

describe.each(KIND_CUES)('the cue $name', ({ name, proofs }) => {
  test.each(proofs.yes)('is read in: %s', (sentence) => expect(cuesIn(sentence)).toContain(name));
  test.each(proofs.no)('is not read in: %s', (sentence) => expect(cuesIn(sentence)).not.toContain(name));
});
