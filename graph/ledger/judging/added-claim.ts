import { isFirmamentError } from '../../ontology/errors';
import type { Offsets } from '../../ontology/extraction';
import type { CheckedJudgement, End, StatedClaim } from '../../ontology/judgements';
import { KINDS } from '../../ontology/kinds';
import { entityId, nameKey } from '../../ontology/names';
import type { TextState } from '../../projection/text-state';
import { endsOf } from '../../projection/text-statements';
import { claimId } from '../../records/ids';
import { findEntity } from '../../views/find-entity';
import { type Bench, cannotJudge, publicationOf, type Said } from './bench';
import { checkEnds } from './claim-judgement';

type Asked = Extract<CheckedJudgement, { readonly verdict: 'add' }>;
type WordedEnd = Asked['claim']['subject'];

/** A claim that a person found in an article, with its sentence and the places of its ends. @throws not-found, invalid-input */
export async function addedClaim({ article, claim }: Asked, bench: Bench): Promise<Said> {
  const publication = await publicationOf(bench, article);
  const { text } = publication;
  const { quote, start: from, subject, object, trigger, ...said } = claim;
  const start = placeOf(quote, from, (await bench.text(text)) ?? '', article);
  const state = await bench.state(text);
  const subjectSpan = spanOf(subject.words, quote, start);
  const objectSpan = object && spanOf(object.words, quote, start);
  const stated: StatedClaim = {
    ...said,
    confidence: 1,
    subject: await endOf(subject, subjectSpan, state, bench),
    ...(object && objectSpan ? { object: await endOf(object, objectSpan, state, bench) } : {}),
    evidence: {
      start,
      end: start + quote.length,
      quote,
      subject: subjectSpan,
      ...(objectSpan ? { object: objectSpan } : {}),
      trigger: trigger === undefined ? [start, start + quote.length] : spanOf(trigger, quote, start),
    },
  };
  await checkEnds(stated, bench.read);
  return { verdict: 'add', article: publication.id, text, claim: claimId(text, stated), stated };
}

/** Where the quote stands in the text. */
function placeOf(quote: string, from: number | undefined, content: string, article: string): number {
  if (from !== undefined && content.startsWith(quote, from)) return from;
  const first = content.indexOf(quote);
  if (first < 0 || from !== undefined) {
    throw cannotJudge(
      'quote-not-found',
      `Article ${article} does not say these words there. Copy the sentence as it stands: ${JSON.stringify(quote.slice(0, 120))}`,
    );
  }
  const again = content.indexOf(quote, first + 1);
  if (again < 0) return first;
  throw cannotJudge(
    'quote-ambiguous',
    `Article ${article} says these words more than once. Say which with --start: ${first} or ${again}`,
  );
}

function spanOf(words: string, quote: string, start: number): Offsets {
  const at = quote.indexOf(words);
  if (at < 0) {
    throw cannotJudge(
      'words-not-in-quote',
      `The sentence does not contain ${JSON.stringify(words)}. Give words of it; whom they mean follows "=": it=firm/openai`,
    );
  }
  return [start + at, start + at + words.length];
}

/** Whom words of the text mean: who was given, who is mentioned there, or who goes by that name in the text. */
async function endOf({ words, id }: WordedEnd, span: Offsets, state: TextState, bench: Bench): Promise<End> {
  if (id !== undefined) return givenEnd(words, id, bench);
  const { extraction } = state;
  const ends = extraction && endsOf(state, extraction, bench.catalogue).ends;
  const mention = extraction?.mentions.find(({ start, end }) => start < span[1] && span[0] < end);
  const named = extraction?.entities.find((entity) =>
    [entity.name, ...entity.aliases].some((name) => nameKey(name) === nameKey(words)),
  );
  const end = ends?.get(mention?.entity ?? '') ?? ends?.get(named?.id ?? '');
  if (end) return end;
  throw cannotJudge(
    'end-unknown',
    `Nobody in the article is known as ${JSON.stringify(words)}. Say whom the words mean, for example: "${words}=${entityId('Firm', words)}"`,
  );
}

/** An entity of the graph, or a new one that has the id its name gives it. */
async function givenEnd(words: string, id: string, { read }: Bench): Promise<End> {
  try {
    const entity = await findEntity(read, id);
    return { id: entity.id, name: entity.name };
  } catch (error) {
    if (!isFirmamentError(error) || error.kind !== 'not-found') throw error;
    if (KINDS.some((kind) => entityId(kind, words) === id)) return { id, name: words };
    throw error;
  }
}
