import type { Kind } from '../../../graph/ontology/kinds';
import { isRelationType, signatureOf } from '../../../graph/ontology/relations';
import type { Document, DocumentEntity } from '../../document/document';
import { within } from '../../document/within';
import type { Stage } from '../../pipeline/stage';
import { told } from './fits-softly';
import { framesOf } from './frames/frames';
import type { Proposal } from './frames/proposal';
import type { PairModel } from './pairs/pair-model';
import { withPairs } from './pairs/pair-proposals';
import { PAIR_RULE } from './pairs/pair-rule';
import { type Provisional, provisional, settled } from './provisional';
import { mentionOf, type Reading } from './reading';
import { readingsOf } from './readings';
import type { SentenceReader } from './sentence-reader';

/** Rules that may tell the kind of a name: their verbs and nouns take nothing else. */
const TELLING =
  /^(?:verb\.(?:acquire|sold-to|own|merge|merge-two|back|develop|raise-from|found|lead|invest|partner|open-source)|event\.(?:acquisition|merger|partnership)|noun\.(?:subsidiary|parent|investor|supplier|customer|maker|behind|product)|role\..*|round|stake|compound\..*)$/;

/** Verbs of making that also take what is no work, and assistants, which are people or programs: they tell nothing. */
const VAGUE =
  /^(?:make|create|build|offer|update|upgrade|operate|market|ship|issue|train|preview|distribute|reveal|showcase|construct|assistant)/i;

/** A pair of less weight tells no kind. */
const SURE = 0.8;

/** Corrects the kind of a name that only its form told, where the verbs and nouns around it agree on another. */
export function softKindsStage(reader: SentenceReader, model?: PairModel): Stage {
  return {
    name: 'soft-kinds',
    requires: ['blocks', 'sentences', 'tokens', 'spans.names', 'mentions', 'entities'],
    assigns: ['mentions', 'entities'],
    run: (doc) => tried(doc, reader, model),
  };
}

function tried(doc: Document, reader: SentenceReader, model: PairModel | undefined): Document {
  const trial = provisional(doc);
  const votes = votesOf(trial, readingsOf(trial.doc, reader), model);
  return settled(corrected(trial.doc, votes), trial, new Set(votes.keys()));
}

/** A kind that is a guess: the catalogue does not know the name and the text does not say what it is. */
export function isSoft(entity: DocumentEntity): boolean {
  return entity.known === undefined && entity.sorts.length === 0 && !/^(?:he|she)$/.test(entity.pronoun ?? '');
}

type Votes = ReadonlyMap<string, ReadonlyMap<Kind, number>>;

function votesOf(
  { doc, tried, words }: Provisional,
  readings: readonly Reading[],
  model: PairModel | undefined,
): Votes {
  const soft = new Set(doc.entities.filter(isSoft).map((entity) => entity.id));
  const votes = new Map<string, Map<Kind, number>>();
  if (soft.size === 0) return votes;
  for (const reading of readings) {
    if (!namesSoft(reading, soft)) continue;
    for (const proposal of proposedIn({ ...reading, soft }, model)) {
      if (!isGuesswork(reading, proposal, tried, words)) vote(reading, proposal, soft, votes);
    }
  }
  return votes;
}

/** Only sentences that name one can tell its kind. */
function namesSoft({ doc, sentence }: Reading, soft: ReadonlySet<string>): boolean {
  const span = doc.sentences[sentence];
  return span !== undefined && within(doc.mentions, span).some((mention) => soft.has(mention.entity));
}

/** What the frames read, and what the model of pairs is rather sure of. */
function proposedIn(reading: Reading, model: PairModel | undefined): readonly Proposal[] {
  const framed = framesOf(reading);
  const all = model ? withPairs(model, reading, framed) : framed;
  return all.filter((each) => each.rule !== PAIR_RULE || each.weight >= SURE);
}

/** Both ends are only tried, or one looks like an ordinary word: too little to go by. */
function isGuesswork(
  reading: Reading,
  proposal: Proposal,
  tried: ReadonlySet<string>,
  words: ReadonlySet<string>,
): boolean {
  const subject = mentionOf(reading, proposal.subject.mention)?.entity ?? '';
  const object = mentionOf(reading, proposal.object?.mention)?.entity ?? '';
  return (words.has(subject) && tried.has(object)) || (words.has(object) && tried.has(subject));
}

function vote(
  reading: Reading,
  proposal: Proposal,
  soft: ReadonlySet<string>,
  votes: Map<string, Map<Kind, number>>,
): void {
  const { type, trigger } = proposal;
  const vague = VAGUE.test(reading.doc.text.slice(trigger.start, trigger.end));
  const telling = proposal.rule === PAIR_RULE || (TELLING.test(proposal.rule) && !vague);
  if (!telling || !isRelationType(type)) return;
  const subject = mentionOf(reading, proposal.subject.mention);
  const object = mentionOf(reading, proposal.object?.mention);
  const signature = signatureOf(type);
  if (!subject || !object || !signature) return;
  if (soft.has(subject.entity)) count(votes, subject.entity, told(signature.subject, subject.kind));
  if (soft.has(object.entity)) count(votes, object.entity, told(signature.object, object.kind));
}

function count(votes: Map<string, Map<Kind, number>>, entity: string, kind: Kind): void {
  const own = votes.get(entity) ?? new Map<Kind, number>();
  own.set(kind, (own.get(kind) ?? 0) + 1);
  votes.set(entity, own);
}

function corrected(doc: Document, votes: Votes): Document {
  const kinds = new Map<string, Kind>();
  for (const entity of doc.entities) {
    const own = votes.get(entity.id);
    const best = own && [...own].sort((a, b) => b[1] - a[1])[0];
    if (best && best[0] !== entity.kind && !own?.has(entity.kind)) kinds.set(entity.id, best[0]);
  }
  if (kinds.size === 0) return doc;
  return {
    ...doc,
    entities: doc.entities.map((entity) => ({ ...entity, kind: kinds.get(entity.id) ?? entity.kind })),
    mentions: doc.mentions.map((mention) => ({ ...mention, kind: kinds.get(mention.entity) ?? mention.kind })),
  };
}
