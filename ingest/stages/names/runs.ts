import type { Token } from '../../document/document';
import { BODY_WORDS, FAMILIES, FIRM_ENDS, LEGAL_FORMS, PARTICLES } from '../../rules/kinds/name-forms';
import { COMMON_WORDS } from '../../rules/names/common-words';
import { FEMALE_NAMES, MALE_NAMES } from '../../rules/names/given-names';
import { ORDINARY_CAPITALS } from '../../rules/names/not-names';
import { TITLE_PHRASES } from '../../rules/names/titles';
import { acrossWork } from './works';

/** Tokens that stand together as a name may; half open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const LONGEST_RUN = 14;
const AFTER_VERSION = new Set(['mini', 'nano', 'turbo', 'preview', 'pro', 'flash', 'lite', 'max', 'ultra', 'high']);
/** Names that end in a possessive: their `'s` is part of them. Own compilation. */
const POSSESSIVE_NAMES = new Set(
  `McDonald Moody Lloyd Lloyds Sotheby Macy Kohl Levi Wendy Domino Dick Lowe Sainsbury Christie Barron Kellogg Hershey Denny Chili Papa Carl
  Claire Dillard Bloomingdale Marshall Victoria Trader Land Ben Brooks Men Zaxby Arby Hardee Campbell Dr People Children Women King Queen St.
  Applebee Wendy Jersey Culver Freddy`.split(/\s+/),
);
const TAKES_OF =
  /^(?:Bank|University|Universities|College|School|Institute|Academy|Ministry|Minister|Department|Court|House|Board|Bureau|Office|Center|Centre|Council|Church|Federation|Association|Society|League|Museum|Library|Republic|Kingdom|States|Chamber|Commission|Committee|Authority|Agency|Duke|Prince|Union|Organization|Organisation|Confederation|District|Division|Fund|Conference|Corporation|Company|Exchange|Trust|Government|Treasury|Order|Faculty|Hall|Union|Foundation|Army|Port|Port|Journal|Alliance|Consortium|Port|Guild|Laboratory|Bureau|City|Advancement|Promotion|Protection|Prevention|Preservation)$/;
const TAKES_FOR =
  /^(?:Center|Centre|Institute|Association|Campaign|Council|Foundation|Organization|Organisation|Society|Agency|Authority|Office|Bureau|Department|Ministry|Fund|Partnership|Alliance|Coalition|Academy|Committee|Laboratory|School|Conference|Initiative|Commission)$/;

/** Fields that learned bodies join in their names. Own compilation. */
const FIELDS = new Set(
  `Arts Sciences Science Letters Humanities Technology Engineering Medicine Anthropology Archaeology Economics Politics Mathematics Physics
  Astronomy Statistics Informatics Linguistics Aeronautics Electronics Agriculture Commerce Finance Fisheries Forestry Dentistry Pharmacy`.split(
    /\s+/,
  ),
);

/** The run that begins at the name token `at`. */
export function runAt(tokens: readonly Token[], at: number, to: number, isName: (index: number) => boolean): Run {
  let end = at + 1;
  while (end < to && end - at < LONGEST_RUN) {
    const next = extended(tokens, at, end, to, isName);
    if (next === end) break;
    end = next;
  }
  return { from: at, to: end };
}

/** Where the run `from` … `end` goes on to; `end` itself where it ends. */
function extended(tokens: readonly Token[], from: number, end: number, to: number, isName: (index: number) => boolean) {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last || !next) return end;
  if (/^(?:Inc|Corp|Ltd|LLC|GmbH|PLC|plc|Oyj)\.?$/.test(last.text) && !LEGAL_FORMS.has(next.text)) return end;
  if (next.text === "'s" && POSSESSIVE_NAMES.has(last.text) && isName(end - 1)) return end + 1;
  if (next.text === "'s" && end - from === 1 && isHouse(tokens, end, isName)) return end + 2;
  if (next.text === ',')
    return LEGAL_FORMS.has(tokens[end + 1]?.text ?? '') && !/^Cos?\.?$/.test(tokens[end + 1]?.text ?? '')
      ? end + 2
      : end;
  if (isPlus(tokens, end) && isName(end + 1)) return end + 2;
  if (next.text === '(' && isBracketed(tokens, end, isName)) return end + 4;
  if (/^[-–—]$/.test(next.text) && isDashed(tokens, from, end, isName)) return end + 2;
  if (next.text === '&' && isName(end + 1)) return joinsPersons(tokens, from, end, isName) ? end : end + 2;
  if (isName(end)) return end + 1;
  if (isVersion(tokens, end, to) || isEdition(tokens, from, end)) return end + 1;
  if (/\d/.test(last.text) && AFTER_VERSION.has(next.text)) return end + 1;
  if (FAMILIES.has(tokens[from]?.text ?? '') && /^(?:large|medium|small|tiny|base)-v\d$/.test(next.text))
    return end + 1;
  const inner = acrossInner(tokens, from, end, to, isName);
  return inner === end ? acrossWork(tokens, from, end, to, isName) : inner;
}

/** "Ada Quist & Peter Rive": two people, where a given name begins both sides and more follows it. */
function joinsPersons(
  tokens: readonly Token[],
  from: number,
  end: number,
  isName: (index: number) => boolean,
): boolean {
  return end - from > 1 && isName(end + 2) && isGiven(tokens[from]?.text) && isGiven(tokens[end + 1]?.text);
}

function isGiven(word = ''): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

/** "Brannock+Tollan". */
function isPlus(tokens: readonly Token[], at: number): boolean {
  const plus = tokens[at];
  return plus?.text === '+' && tokens[at - 1]?.end === plus.start && plus.end === tokens[at + 1]?.start;
}

/** "Brannock Group (US) Holdings": a bracket within a firm's name. */
function isBracketed(tokens: readonly Token[], at: number, isName: (index: number) => boolean): boolean {
  const end = tokens[at + 3];
  return (
    isName(at + 1) &&
    tokens[at + 2]?.text === ')' &&
    end !== undefined &&
    isName(at + 3) &&
    (LEGAL_FORMS.has(end.text) || FIRM_ENDS.has(end.text)) &&
    /^(?:Group|Holdings?|Bank|International)$/.test(tokens[at - 1]?.text ?? '')
  );
}

/** "Brannock - Tollan International LLC": one firm, as its legal form tells. */
function isDashed(tokens: readonly Token[], from: number, at: number, isName: (index: number) => boolean): boolean {
  if (at - from > 1 || !isName(at + 1)) return false;
  let last = at + 1;
  while (isName(last + 1)) last += 1;
  return last > at + 1 && LEGAL_FORMS.has((tokens[last]?.text ?? '').replace(/\.$/, ''));
}

/** "Henry's House": a given name, and a word that has no other reason for its capital. */
function isHouse(tokens: readonly Token[], end: number, isName: (index: number) => boolean): boolean {
  const word = tokens[end + 1];
  return (
    word !== undefined &&
    isGiven(tokens[end - 1]?.text) &&
    isName(end + 1) &&
    COMMON_WORDS.has(word.lower) &&
    !ORDINARY_CAPITALS.has(word.text) &&
    !TITLE_PHRASES.has(word.text)
  );
}

/** A figure that belongs to the name before it: "Llama 4", "Ernie 4.5", "Boeing 737"; not a year, sum or count. */
function isVersion(tokens: readonly Token[], at: number, to: number): boolean {
  const figure = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!figure || !before || figure.shape !== 'number' || !/^\d{1,3}(?:\.\d{1,2})?$/.test(figure.text)) return false;
  if (
    !before.capital ||
    before.end + 1 !== figure.start ||
    ORDINARY_CAPITALS.has(before.text) ||
    LEGAL_FORMS.has(before.text)
  )
    return false;
  if (at + 1 >= to || !after) return true;
  if (after.text === '%' || after.shape === 'number' || after.text === '/' || after.text === ':') return false;
  return (
    after.shape !== 'word' ||
    after.capital ||
    !/s$|^(?:million|billion|trillion|per|bn|m|percent|and)$/.test(after.lower) ||
    /^(?:is|was|has|models?|series|versus|chips?|users?)$/.test(after.lower)
  );
}

/** "Claude Sonnet 4.5 and": after the name of a family of models a figure is a version whatever follows. */
function isEdition(tokens: readonly Token[], from: number, at: number): boolean {
  const figure = tokens[at];
  const before = tokens[at - 1];
  if (figure?.shape !== 'number' || before?.capital !== true || before.end + 1 !== figure.start) return false;
  return FAMILIES.has(tokens[from]?.text ?? '') && /^\d{1,2}(?:\.\d{1,2})?$/.test(figure.text);
}

function acrossInner(
  tokens: readonly Token[],
  from: number,
  end: number,
  to: number,
  isName: (index: number) => boolean,
) {
  const word = tokens[end]?.lower ?? '';
  const last = tokens[end - 1]?.text ?? '';
  if (PARTICLES.has(word) && tokens[end]?.shape === 'word') return acrossParticles(tokens, end, to, isName);
  const after = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (!isName(after) || after >= to) return end;
  const first = tokens[from]?.text ?? '';
  if (word === 'of' && (TAKES_OF.test(last) || TAKES_OF.test(first))) return after + 1;
  if (word === 'for' && TAKES_FOR.test(last)) return after + 1;
  if (word === 'and' && after === end + 1 && joinsBodies(tokens, from, end, after, isName)) return after + 1;
  return end;
}

function acrossParticles(
  tokens: readonly Token[],
  end: number,
  to: number,
  isName: (index: number) => boolean,
): number {
  let next = end;
  while (next < to && next - end < 3 && PARTICLES.has(tokens[next]?.lower ?? '')) next += 1;
  const joins =
    isName(next) && next < to && /^\p{L}+$/u.test(tokens[end - 1]?.text ?? '') && tokens[next]?.shape === 'word';
  return joins && !/^(?:y|e|do|in)$/.test(tokens[end]?.lower ?? '') ? next + 1 : end;
}

/** "Securities and Exchange Commission": ordinary words on both sides, and what follows ends as bodies and firms do. */
function joinsBodies(
  tokens: readonly Token[],
  from: number,
  end: number,
  after: number,
  isName: (index: number) => boolean,
) {
  const left = tokens.slice(from, end);
  if (
    !left.every(
      (token) =>
        COMMON_WORDS.has(token.lower) || token.lower === 'the' || token.lower === 'of' || token.lower === 'for',
    )
  ) {
    const inBody =
      left.some((token) => token.lower === 'of' || token.lower === 'for') &&
      (COMMON_WORDS.has(tokens[end - 1]?.lower ?? '') || FIELDS.has(tokens[end - 1]?.text ?? ''));
    if (!inBody) return false;
  }
  if (!COMMON_WORDS.has(tokens[after]?.lower ?? '') && !FIELDS.has(tokens[after]?.text ?? '')) return false;
  let last = after;
  while (isName(last + 1)) last += 1;
  const ends = tokens[last]?.text ?? '';
  const begun = left.some((token) => BODY_WORDS.has(token.text)) && left.length > 1;
  return BODY_WORDS.has(ends) || begun || (FIRM_ENDS.has(ends) && last > after) || ends === 'System';
}
