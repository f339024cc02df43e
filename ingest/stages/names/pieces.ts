import type { Token } from '../../document/document';
import { BODY_WORDS, FIRM_ENDS, LEGAL_FORMS, PARTICLES, SOFT_ENDS, UNIT_ENDS } from '../../rules/kinds/name-forms';
import { kindsOfSort } from '../../rules/kinds/sorts';
import { COMMON_WORDS } from '../../rules/names/common-words';
import { DEMONYMS } from '../../rules/names/demonyms';
import { FEMALE_NAMES, MALE_NAMES } from '../../rules/names/given-names';
import { DEAL_ENDS, ORDINARY_CAPITALS } from '../../rules/names/not-names';
import { PLACES } from '../../rules/names/places';
import { FORMS_OF_ADDRESS, TITLE_HEADS, TITLE_PHRASES } from '../../rules/names/titles';
import type { Run } from './runs';

/** A catalogue name within a run, in tokens. */
export interface KnownRun extends Run {
  readonly person: boolean;
  readonly model: boolean;
}

/** A name cut from a run. */
export interface Piece extends Run {
  /** A form of address or a role stands right before it: it is a person. */
  readonly titled: boolean;
  /** It is a catalogue name and nothing more. */
  readonly known: boolean;
}

/** Cuts a run into names: at titles and roles, at names that the catalogue knows, after adjectives of nations. */
export function piecesOf(tokens: readonly Token[], run: Run, known: readonly KnownRun[]): Piece[] {
  return cutAtTitles(tokens, run, known).flatMap((part) => {
    const trimmed = trim(tokens, part, known);
    return trimmed ? cutAtKnown(tokens, { ...part, ...trimmed }, known) : [];
  });
}

interface Part extends Run {
  readonly titled: boolean;
}

function cutAtTitles(tokens: readonly Token[], run: Run, known: readonly KnownRun[]): Part[] {
  const parts: Part[] = [];
  let from = run.from;
  let titled = false;
  for (let at = run.from; at < run.to; ) {
    const end = titleEnd(tokens, at, run, known);
    if (end === at) {
      at += 1;
      continue;
    }
    if (at > from) parts.push({ from, to: at, titled });
    from = isPeer(tokens, at, end, run) ? at : end;
    titled = true;
    at = end;
  }
  if (from < run.to) parts.push({ from, to: run.to, titled });
  return parts;
}

/** "Lord Tollan": before a single name the rank is part of it. */
function isPeer(tokens: readonly Token[], at: number, end: number, run: Run): boolean {
  return /^(?:Lord|Lady|Baron|Baroness)$/.test(tokens[at]?.text ?? '') && end - at === 1 && run.to - end === 1;
}

/** Titles that also begin names of firms: they count only before a given name. */
const UNSURE_TITLES = new Set(
  'General Partner Principal Executive Major Captain Coach Investor Author Lady Counsel Head Owner Editor Writer'.split(
    ' ',
  ),
);

/** End of the title that begins at token `at`; `at` if none does. */
function titleEnd(tokens: readonly Token[], at: number, run: Run, known: readonly KnownRun[]): number {
  const word = tokens[at]?.text ?? '';
  if (known.some((name) => name.from <= at && at < name.to && name.to - name.from > 1)) return at;
  if (FORMS_OF_ADDRESS.has(word) && at + 1 < run.to) return isPersonLike(tokens, at + 1, run) ? at + 1 : at;
  let end = at;
  let head = false;
  while (end < run.to && TITLE_PHRASES.has(tokens[end]?.text ?? '')) {
    head ||= TITLE_HEADS.has(tokens[end]?.text ?? '');
    end += 1;
  }
  while (end > at && !TITLE_HEADS.has(tokens[end - 1]?.text ?? '')) end -= 1;
  if (!head || end === at) return at;
  const next = tokens[end]?.text ?? '';
  if (end === run.to)
    return at === run.from ||
      end - at > 1 ||
      /^(?:CEO|CFO|CTO|COO|President|Chairman|Director|Officer|Founder)$/.test(tokens[end - 1]?.text ?? '')
      ? end
      : at;
  if (end - at === 1 && UNSURE_TITLES.has(word) && !isGiven(next)) return at;
  if (FIRM_ENDS.has(next) || LEGAL_FORMS.has(next) || BODY_WORDS.has(next) || next === 'of')
    return next === 'of' && at > run.from ? end : at;
  return end;
}

function isPersonLike(tokens: readonly Token[], at: number, run: Run): boolean {
  const last = tokens[run.to - 1]?.text ?? '';
  return !(FIRM_ENDS.has(last) || LEGAL_FORMS.has(last) || BODY_WORDS.has(last)) || isGiven(tokens[at]?.text ?? '');
}

function isGiven(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

/** Without the article and the nation before a name: "The Chinese ManusAI"; a nation stays in "American Airlines". */
function trim(tokens: readonly Token[], part: Part, known: readonly KnownRun[]): Run | undefined {
  let from = part.from;
  if (PLACES.has(written(tokens, part))) return part;
  while (from < part.to && !known.some((name) => name.from === from)) {
    const word = tokens[from]?.text ?? '';
    const rest = part.to - from - 1;
    if (/^(?:The|A|An|This|That|Former|Ex|Late)$/.test(word) && rest > 0) from += 1;
    else if (DEMONYMS.has(word) && tokens[from + 1]?.text !== '&' && !keepsNation(tokens, from, part)) from += 1;
    else break;
  }
  let to = part.to;
  if (endsInQualifier(tokens, from, to) && !known.some((name) => name.to === to && name.to - name.from > 1)) to -= 1;
  if (endsInDeal(tokens, from, to)) to -= 1;
  while (to > from + 1 && isLeftOver(tokens[to - 1])) to -= 1;
  return to > from ? { from, to } : undefined;
}

/** What ends no name: a particle, or the capital of the next sentence where a full stop was lost. */
function isLeftOver(token: Token | undefined): boolean {
  if (!token) return false;
  if (PARTICLES.has(token.text) || token.text === '&') return true;
  return /^(?:of|the|for|and|in|We|In|On|As|At|For|The|This|These|Our|It|By|With|From|During|After|Under|Since|While|However|Its|He|She|They|Their|If|When|Also|And|There|Following)$/.test(
    token.text,
  );
}

/** "Grok AI chatbot": the abbreviation belongs to the noun that follows. */
function endsInQualifier(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  return (
    to - from > 1 &&
    /^(?:AI|LLM|GPU|AI-)$/.test(tokens[to - 1]?.text ?? '') &&
    next?.shape === 'word' &&
    !next.capital &&
    kindsOfSort(next.lower).length > 0
  );
}

/** "the Brannock Acquisition", "(Arden Agreement)": named after a firm; "the Merger Agreement" is not. */
function endsInDeal(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !DEAL_ENDS.has(tokens[to - 1]?.text ?? '')) return false;
  if (!/^(?:the|this|such|its|our|their|\()$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return tokens
    .slice(from, to - 1)
    .some(({ text, lower }) => !COMMON_WORDS.has(lower) && !ORDINARY_CAPITALS.has(text) && !PLACES.has(text));
}

function written(tokens: readonly Token[], run: Run): string {
  return tokens
    .slice(run.from, run.to)
    .map((token) => token.text)
    .join(' ');
}

function keepsNation(tokens: readonly Token[], from: number, part: Part): boolean {
  if (part.to - from === 1 || part.titled) return false;
  const next = tokens[from + 1]?.text ?? '';
  const last = tokens[part.to - 1]?.text ?? '';
  if (LEGAL_FORMS.has(last)) return true;
  return (FIRM_ENDS.has(last) || BODY_WORDS.has(last) || BODY_WORDS.has(next)) && !isGiven(next);
}

function cutAtKnown(tokens: readonly Token[], part: Part, known: readonly KnownRun[]): Piece[] {
  const inside = known.filter((name) => name.from >= part.from && name.to <= part.to);
  const first = inside[0];
  if (!first) return [{ ...part, known: false }];
  if (first.from > part.from && !standsAlone(tokens, part, first)) return [{ ...part, known: false }];
  const before = beforeKnown(tokens, part, first);
  const after = afterKnown(tokens, part, first, inside);
  return [...before.filter((piece) => inside.length > 1 || piece.to - piece.from > 1 || piece.titled), ...after];
}

function beforeKnown(tokens: readonly Token[], part: Part, first: KnownRun): Piece[] {
  let to = first.from;
  while (to > part.from && isLeftOver(tokens[to - 1])) to -= 1;
  return to > part.from ? [{ from: part.from, to, titled: part.titled, known: false }] : [];
}

/** Whether what stands before a catalogue name is another name: not a given name, and not a word that makes one with it. */
function standsAlone(tokens: readonly Token[], part: Part, first: KnownRun): boolean {
  const before = tokens[first.from - 1]?.text ?? '';
  if (part.titled || first.to < part.to) return first.person || first.to - first.from > 1;
  if (first.to - first.from === 1 && (isGiven(before) || /^\p{Lu}\.$/u.test(before))) return false;
  return first.to - first.from > 1 || first.person || DEMONYMS.has(before);
}

function afterKnown(tokens: readonly Token[], part: Part, first: KnownRun, inside: readonly KnownRun[]): Piece[] {
  const name = { from: first.from, to: first.to, titled: part.titled && first.from === part.from, known: true };
  if (first.to === part.to) return [name];
  const rest = { from: first.to, to: part.to };
  const words = tokens.slice(rest.from, rest.to).map((token) => token.text);
  if (words.every((word) => SOFT_ENDS.has(word) || word === ',')) return [{ ...name, to: part.to }];
  const second = inside.find((other) => other.from >= first.to);
  if (LEGAL_FORMS.has(words.at(-1) ?? '') && second?.to !== part.to) return [{ ...name, to: part.to, known: false }];
  if (second) {
    const gap = second.from > first.to ? [{ from: first.to, to: second.from, titled: false, known: false }] : [];
    if (second.from === first.to || first.person)
      return [name, ...gap.slice(0, 0), ...afterKnown(tokens, part, second, inside.slice(1))];
  }
  const last = words.at(-1) ?? '';
  if (first.model || first.person) return [{ ...name, to: part.to, known: false }];
  if (UNIT_ENDS.has(last) || FIRM_ENDS.has(last) || BODY_WORDS.has(last))
    return [{ ...name, to: part.to, known: false }];
  if (words.length >= 2 && isGiven(words[0] ?? '')) return [name, { ...rest, titled: false, known: false }];
  return [{ ...name, to: part.to, known: false }];
}
