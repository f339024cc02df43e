import type { Status } from '../../../../graph/ontology/statuses';
import { POST_NOUNS, type PostNoun } from '../../../rules/roles/posts';
import { headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { referencesOf, subjectReferences } from '../references/references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { phrasesAfter } from '../syntax/complements';
import { isPreposition, type NounUnit, nounAt, verbAt } from '../syntax/units';
import { statusOfLeaving } from './holder-verbs';
import { type Proposal, pairs } from './proposal';
import { BODIES } from './role';
import { atPlace, headingPart } from './workplace-frames';

const PEOPLE = { kinds: ['Person'] } as const;
/** Posts without a role's name: "sits on Acme's board", "took the helm of Acme", "held senior positions at Acme". */
export function postFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type === 'verb') return [...atPlace(reading, at), ...headingPart(reading, at)];
    const post = unit.type === 'noun' && unit.mention === undefined ? POST_NOUNS.get(headLemma(unit)) : undefined;
    return post && unit.type === 'noun' ? apply(post, reading, unit, at) : [];
  });
}

function apply(post: PostNoun, reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const link = linkOf(post, reading, noun, at);
  if (!link) return [];
  const bodies = bodiesOf(post, reading, noun, at);
  if (bodies.length === 0) return [];
  const subject = subjectOf(reading.units, link.verb);
  if (!subject || isPassive(reading.units, link.verb)) return [];
  const draft = {
    type: post.leads ? ('LEADS' as const) : ('WORKS_FOR' as const),
    trigger: { start: noun.head.start, end: noun.head.end },
    rule: 'role.post',
    weight: 0.85,
    at: link.verb,
    ...(post.role === undefined ? {} : { attributes: { role: post.role } }),
    ...(link.status === undefined ? {} : { status: link.status, settled: true }),
  };
  return pairs(reading, draft, subjectReferences(reading, subject.at, PEOPLE), bodies);
}

interface Link {
  readonly verb: number;
  readonly status?: Status;
}

/** The verb that gives its subject the post, or takes it. */
function linkOf(post: PostNoun, reading: Reading, noun: NounUnit, at: number): Link | undefined {
  const { units } = reading;
  const before = (noun.owner ?? at) - 1;
  const direct = verbAt(units, before);
  const linked =
    !direct && post.prepositions.includes(prepositionAt(reading, before)) ? verbAt(units, before - 1) : undefined;
  const verb = direct ?? linked;
  const place = direct ? before : before - 1;
  if (!verb) return undefined;
  if ((direct ? post.taking : post.staying).test(verb.lemma)) return { verb: place };
  return post.leaving.test(verb.lemma) ? { verb: place, status: statusOfLeaving(units, place) } : undefined;
}

function prepositionAt({ units }: Reading, at: number): string {
  const unit = units[at];
  return unit?.type === 'mark' && isPreposition(units, at) ? unit.lower : '';
}

/** "of Acme", "of directors of Acme", "Acme's board". */
function bodiesOf(post: PostNoun, reading: Reading, noun: NounUnit, at: number): readonly Reference[] {
  for (const phrase of phrasesAfter(reading.units, at, 3)) {
    if (!post.links.includes(phrase.preposition)) return [];
    const found = referencesOf(reading, phrase.at, BODIES);
    if (found.length > 0) return found;
    if (!/^(?:directors?|trustees|governors|management)$/.test(nounAt(reading.units, phrase.at)?.head.lower ?? ''))
      return [];
  }
  return post.owned ? ownerReferences(reading, noun, at, BODIES) : [];
}
