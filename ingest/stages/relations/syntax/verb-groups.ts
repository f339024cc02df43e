import { IRREGULAR } from '../../../rules/lexicon/forms';
import { PARTICLES } from '../../../rules/lexicon/function-words';
import type { Unit, VerbForm, VerbUnit } from './units';
import type { TaggedWord } from './words';

const MODAL = /^(?:will|would|may|might|could|can|should|shall|must|'ll|'d|won|wo|ca|cannot)$/;
const NEGATION = /^(?:not|n't|never|no longer|neither|hardly|n’t)$/;
const BE = new Set(['be', "'s", "'re", "'m"]);
/** Verbs that are written with a hyphen; other words of that form stand before nouns: "tech-focused fund". */
const VERBS_IN_TWO = /^(?:co|re|pre|out|over|under|open|fine|cross|seed|counter|short|fast|spear|soft)-/;
/** "have all been", "has since sued": inside a group, whatever they are elsewhere. */
const FLOATING = /^(?:all|both|each|since|long|once)$/;
const INSIDE = new Set(['AUX', 'ADV', 'PART', 'VERB']);

/** Whether a verb group starts at a word. Participles that stand before their noun are left to noun phrases. */
export function startsVerb(words: readonly TaggedWord[], at: number, units: readonly Unit[]): boolean {
  const word = words[at];
  if (!word || word.mention !== undefined) return false;
  if (word.tag === 'AUX' || word.tag === 'VERB') return !isBeforeNoun(words, at, units);
  if (word.lower === 'to') return /^(?:VERB|AUX)$/.test(words[verbAfter(words, at + 1)]?.tag ?? '');
  if (word.tag === 'ADV' || word.tag === 'PART') {
    const next = words[verbAfter(words, at)];
    return next !== undefined && next.tag !== 'PUNCT' && /^(?:VERB|AUX)$/.test(next.tag) && word.lower !== 'when';
  }
  return false;
}

/** Index of the first word that is no adverb. */
function verbAfter(words: readonly TaggedWord[], at: number): number {
  let next = at;
  while (next < at + 4 && /^(?:ADV|PART)$/.test(words[next]?.tag ?? '')) next += 1;
  return next;
}

/** "leading suppliers": a participle at the start of a noun phrase, after a preposition or at the start of a clause. */
function isBeforeNoun(words: readonly TaggedWord[], at: number, units: readonly Unit[]): boolean {
  const word = words[at];
  const after = words[at + 1];
  if (!word || !after || word.tag === 'AUX' || !/ed$|ing$|-[a-z]+n$/.test(word.lower)) return false;
  const before = units.at(-1);
  const open = before?.type === 'mark' && /^(?:comma|and|or|preposition)$/.test(before.mark);
  const possessive = before?.type === 'noun' && before.possessive;
  if (possessive) return true;
  if (open && /^[a-z]+-[a-z]+(?:ed|ing)$/.test(word.lower) && /^(?:NOUN|ADJ|PROPN)$/.test(after.tag))
    return !VERBS_IN_TWO.test(word.lower);
  return (
    open &&
    /^(?:leading|existing|remaining|growing|emerging|competing|licensed|related|named|combined)$/.test(word.lower)
  );
}

/** Reads the verb group that starts at a word. */
export function readVerb(words: readonly TaggedWord[], at: number): { unit: VerbUnit; end: number } {
  let end = at;
  let head = at;
  while (end < words.length && staysInGroup(words, at, end, head)) {
    if (/^(?:VERB|AUX)$/.test(words[end]?.tag ?? '')) head = end;
    end += 1;
  }
  end = head + 1;
  const particle = particleAt(words, end, head);
  const group = words.slice(at, end);
  return { unit: verbUnit(group, particle), end: particle ? particle.index + 1 : end };
}

function staysInGroup(words: readonly TaggedWord[], from: number, at: number, head: number): boolean {
  const word = words[at];
  if (!word || word.mention !== undefined) return false;
  if (at === from) return true;
  if (floats(words, at, head)) return true;
  if (!INSIDE.has(word.tag)) return false;
  if (word.lower === 'to') return false;
  const last = words[head];
  const full = last?.tag === 'VERB' && (head > from || last.lower !== 'to');
  if (full && (word.tag === 'VERB' || word.tag === 'AUX')) return false;
  if (full) return false;
  return true;
}

function floats(words: readonly TaggedWord[], at: number, head: number): boolean {
  const next = words[at + 1];
  return (
    head === at - 1 &&
    words[head]?.tag === 'AUX' &&
    FLOATING.test(words[at]?.lower ?? '') &&
    next?.mention === undefined &&
    /^(?:VERB|AUX)$/.test(next?.tag ?? '')
  );
}

interface Particle {
  readonly index: number;
  readonly word: TaggedWord;
}

/** "took over", "spun off": the particle right after the verb. */
function particleAt(words: readonly TaggedWord[], at: number, head: number): Particle | undefined {
  const word = words[at];
  const verb = words[head];
  if (!word || !verb || word.mention !== undefined) return undefined;
  return PARTICLES.get(verb.lemma)?.has(word.lower) ? { index: at, word } : undefined;
}

function verbUnit(words: readonly TaggedWord[], particle: Particle | undefined): VerbUnit {
  const head = words.at(-1);
  const first = words[0];
  if (!head || !first) throw new RangeError('verbUnit: no words');
  const auxiliaries = words.slice(0, -1).filter((word) => word.tag === 'AUX' || MODAL.test(word.lower));
  const modal = words.slice(0, -1).find((word) => MODAL.test(word.lower));
  const perfect = auxiliaries.some((word) => /^(?:has|have|had|'ve|having)$/.test(word.lower));
  const passive = isPassive(words, auxiliaries, head);
  const end = particle?.word.end ?? head.end;
  return {
    type: 'verb',
    words,
    head,
    lemma: particle ? `${head.lemma} ${particle.word.lower}` : head.lemma,
    form: formOf(words, auxiliaries, head),
    passive,
    negated: words.some((word) => NEGATION.test(word.lower)),
    perfect,
    past: isPast(auxiliaries, head),
    ...(modal === undefined ? {} : { modal: modal.lower }),
    start: first.start,
    end,
    trigger: { start: head.start, end },
  };
}

function isParticiple(word: TaggedWord): boolean {
  return /(?:ed)$/.test(word.lower) || IRREGULAR.get(word.lower)?.participle === true;
}

function isPassive(words: readonly TaggedWord[], auxiliaries: readonly TaggedWord[], head: TaggedWord): boolean {
  if (head.tag === 'AUX' || !isParticiple(head)) return false;
  const be = auxiliaries.some(
    (word) => word !== head && (BE.has(word.lemma) || /^(?:was|were|is|are|been|being|be|got)$/.test(word.lower)),
  );
  return be && words.length > 1;
}

function isPast(auxiliaries: readonly TaggedWord[], head: TaggedWord): boolean {
  const first = auxiliaries[0];
  if (first) return /^(?:was|were|had|did)$/.test(first.lower);
  if (/^(?:was|were|had|did)$/.test(head.lower)) return true;
  return /ed$/.test(head.lower) || IRREGULAR.get(head.lower)?.past === true;
}

function formOf(words: readonly TaggedWord[], auxiliaries: readonly TaggedWord[], head: TaggedWord): VerbForm {
  if (words[0]?.lower === 'to' || words[1]?.lower === 'to') return 'infinitive';
  const finite = auxiliaries.find((word) => !/^(?:be|been|being|having)$/.test(word.lower));
  if (finite) return 'finite';
  if (auxiliaries.some((word) => /^(?:being|having)$/.test(word.lower))) return 'gerund';
  if (/ing$/.test(head.lower) && !/^(?:bring|sing|spring|ring)$/.test(head.lower)) return 'gerund';
  const form = IRREGULAR.get(head.lower);
  if (form) return form.participle && !form.past ? 'participle' : 'finite';
  return 'finite';
}
