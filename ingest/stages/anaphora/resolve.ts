import type { DocumentEntity } from '../../document/document';
import type { Reading } from '../relations/reading';
import { isMark, isPreposition } from '../relations/syntax/units';
import type { Anaphor } from './anaphor';
import { barredBy, ownersOf } from './barred';
import type { Past } from './history';
import { agreement, hasSort } from './likeness';
import { onlyFirmHere } from './prominence';

/** What an anaphor stands for. */
export interface Resolution {
  readonly entity: DocumentEntity;
  /** 0..1 */
  readonly weight: number;
}

/** "He left Larkspur and sued the company": the one firm that the sentence names. */
const ONLY_SCORE = 0.6;

/** What an article names far more than anything else of its kind is what it is about. */
const PROMINENT_SCORE = 0.15;

/** Sentences back that are looked at. */
const WINDOW = 4;
const SURE = 0.9;
const LEAST = 0.55;

const PLACE_SCORE = { subject: 0.35, object: 0.12, owner: 0.12, oblique: 0, source: -0.2 } as const;

/** "founded Larkspur and still leads it": an object most often goes on with what was one before in its sentence. */
const PARALLEL: ReadonlySet<string> = new Set(['it', 'he', 'she']);
const PARALLEL_SCORE = 0.5;

interface Scored {
  readonly entity: DocumentEntity;
  readonly score: number;
}

/** Resolves an anaphor among what has gone by, or refuses: two candidates that are close leave it unresolved. */
export function resolve(anaphor: Anaphor, reading: Reading, history: readonly Past[]): Resolution | undefined {
  const barred = barredBy(anaphor, reading, history);
  const isBarred = (entity: DocumentEntity) => barred.has(entity.id) && agreement(anaphor, entity) === 0;
  const own = ownersOf(anaphor, reading, history);
  const only = onlyFirmHere(anaphor, reading, history, barred);
  const { prominent } = reading;
  const scores = new Map<string, Scored>();
  for (const past of history) {
    if (!fitsAnaphor(anaphor, past, reading) || isBarred(past.entity)) continue;
    const { id } = past.entity;
    const score =
      scoreOf(anaphor, past, reading) +
      (own.get(id) ?? 0) +
      (only === id ? ONLY_SCORE : 0) +
      (prominent === id && anaphor.form !== 'epithet' ? PROMINENT_SCORE : 0);
    const known = scores.get(past.entity.id);
    if (!known || known.score < score) scores.set(past.entity.id, { entity: past.entity, score });
  }
  return decide(
    anaphor,
    [...scores.values()].sort((a, b) => b.score - a.score),
  );
}

function decide(anaphor: Anaphor, ranked: readonly Scored[]): Resolution | undefined {
  const [best, second] = ranked;
  if (!best) return undefined;
  const margin = second ? best.score - second.score : 1;
  const weight = margin >= 0.5 ? SURE : margin >= 0.3 ? 0.82 : margin >= 0.15 ? 0.7 : margin >= 0.08 ? 0.58 : 0;
  const matched = agreement(anaphor, best.entity) > 0 || (anaphor.sort !== '' && hasSort(best.entity, anaphor));
  if (anaphor.placed && !matched && second) return undefined;
  const doubt = anaphor.form === 'epithet' && !matched ? 0.75 : 1;
  const own = weight * doubt;
  return own < LEAST ? undefined : { entity: best.entity, weight: own };
}

function fitsAnaphor(anaphor: Anaphor, past: Past, reading: Reading): boolean {
  const entity = reading.entities.get(past.entity.id) ?? past.entity;
  if (past.start >= anaphor.start || reading.sentence - past.sentence > WINDOW) return false;
  if (!anaphor.kinds.includes(entity.kind)) return false;
  if (anaphor.form === 'he' && entity.pronoun === 'she') return false;
  if (anaphor.form === 'she' && entity.pronoun === 'he') return false;
  return !anaphor.strict || hasSort(entity, anaphor) || isModel(entity, anaphor);
}

function isModel(entity: DocumentEntity, anaphor: Anaphor): boolean {
  return entity.kind === 'Model' && /^(?:model|chatbot|assistant|llm|bot)$/.test(anaphor.sort);
}

function scoreOf(anaphor: Anaphor, past: Past, reading: Reading): number {
  const back = reading.sentence - past.sentence;
  const near = [0.9, 0.8, 0.5, 0.3, 0.15][back] ?? 0;
  const paragraph = past.block === reading.doc.sentences[reading.sentence]?.block ? 0.08 : 0;
  const topic = past.anaphor && back > 0 ? 0.36 : 0;
  const sort =
    (anaphor.sort !== '' && hasSort(past.entity, anaphor) ? 0.45 : 0) + 0.6 * agreement(anaphor, past.entity);
  const kind = anaphor.form === 'it' && past.entity.kind !== 'Firm' ? -0.22 : 0;
  const heading = past.heading ? -0.2 : 0;
  const last = anaphor.form === 'epithet' && sort === 0 ? recency(past, anaphor) : 0;
  const often = Math.min(0.3, 0.05 * (reading.counts.get(past.entity.id) ?? 1));
  return near + often + paragraph + topic + sort + kind + heading + last + placeScore(anaphor, past, reading, back);
}

/** A description that says something new is most often of what was named last. */
function recency(past: Past, anaphor: Anaphor): number {
  return Math.max(0, 0.4 - (anaphor.start - past.start) / 1000);
}

function placeScore(anaphor: Anaphor, past: Past, reading: Reading, back: number): number {
  const epithet = anaphor.form === 'epithet' ? 0.3 : 1;
  const own = PLACE_SCORE[past.place] * epithet;
  if (back > 0) return own;
  if (past.place === 'subject') return own + subjectAgain(anaphor, past, reading);
  return PARALLEL.has(anaphor.form) && !anaphor.subject && !anaphor.possessive ? own + PARALLEL_SCORE : own;
}

/** How much a pronoun leans to a subject of its own sentence: "because it" may go on with the object as well. */
function subjectAgain({ at, form, possessive, subject }: Anaphor, { entity }: Past, { units }: Reading): number {
  if (possessive) return 0.25;
  if (form === 'he' || form === 'she') return 0.3;
  const hangs = isMark(units, at - 1, 'subordinator') || isPreposition(units, at - 1);
  return form === 'it' && subject && !hangs && entity.kind === 'Firm' ? 0.2 : 0;
}
