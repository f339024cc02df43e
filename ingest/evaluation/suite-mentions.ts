import type { Extraction, Offsets } from '../../graph/ontology/extraction';
import type { Kind } from '../../graph/ontology/kinds';
import { byText } from '../../graph/ontology/text-order';
import type { NameScores, Verdict } from './evaluation';
import { excerpt } from './excerpt';
import { scoreOf } from './score';
import { standTogether } from './suite-names';
import type { SuiteText } from './suite-schema';

/** Kinds that suites annotate by other lines than ours, as one. */
const FOLDED: ReadonlyMap<Kind, Kind> = new Map([
  ['Organization', 'Firm'],
  ['Product', 'Model'],
]);

interface Name {
  readonly span: Offsets;
  readonly kind: Kind;
}

interface ExpectedName extends Name {
  readonly exact: boolean;
  readonly partial: boolean;
}

interface Names {
  readonly given: readonly Name[];
  readonly expected: readonly ExpectedName[];
}

interface JudgedMentions extends Names {
  readonly faults: readonly Verdict[];
}

/** Scores of names by their places, over the kinds that the suite annotates; pronouns and the like are left out. */
export function mentionScores(texts: readonly SuiteText[], outputs: ReadonlyMap<string, Extraction>): NameScores {
  const kinds = new Set(texts.flatMap(({ entities = [] }) => entities.map(([, , kind]) => folded(kind))));
  const judged = texts.map((each) => judgeMentions(each, outputs.get(each.id), kinds));
  const all = { given: judged.flatMap(({ given }) => given), expected: judged.flatMap(({ expected }) => expected) };
  return {
    ...scoresOf(all),
    kinds: [...kinds].sort(byText).map((kind) => ({ kind, ...scoresOf(ofKind(all, kind)) })),
    faults: judged.flatMap(({ faults }) => faults),
  };
}

function folded(kind: Kind): Kind {
  return FOLDED.get(kind) ?? kind;
}

function judgeMentions(suite: SuiteText, extraction: Extraction | undefined, kinds: ReadonlySet<Kind>): JudgedMentions {
  const given = (extraction?.mentions ?? [])
    .filter(({ kind, anaphor }) => !anaphor && kinds.has(folded(kind)))
    .map(({ start, end, kind }): Name => ({ span: [start, end], kind: folded(kind) }));
  const free = [...given];
  const expected = (suite.entities ?? []).map(([start, end, kind]): ExpectedName => {
    const name: Name = { span: [start, end], kind: folded(kind) };
    const exact = given.some((each) => sameName(each, name));
    return { ...name, exact, partial: takeNear(free, name, suite.text) };
  });
  const missed = expected.filter(({ partial }) => !partial).map((name) => faultOf(suite, name, 'missed'));
  return { given, expected, faults: [...missed, ...free.map((name) => faultOf(suite, name, 'false'))] };
}

function faultOf({ id, text }: SuiteText, { span, kind }: Name, outcome: 'missed' | 'false'): Verdict {
  const key = JSON.stringify([kind, span]);
  return { text: id, key, outcome, type: kind, subject: text.slice(...span), sentence: excerpt(text, ...span) };
}

function sameName(left: Name, right: Name): boolean {
  return left.kind === right.kind && left.span[0] === right.span[0] && left.span[1] === right.span[1];
}

/** Takes the first free name that stands at the annotated one, if there is one. */
function takeNear(free: Name[], name: Name, text: string): boolean {
  const at = free.findIndex(({ kind, span }) => kind === name.kind && standTogether(name.span, span, text));
  if (at >= 0) free.splice(at, 1);
  return at >= 0;
}

function ofKind({ given, expected }: Names, kind: Kind): Names {
  return { given: given.filter((each) => each.kind === kind), expected: expected.filter((each) => each.kind === kind) };
}

function scoresOf({ given, expected }: Names) {
  const counts = { expected: expected.length, given: given.length };
  return {
    exact: scoreOf({ ...counts, found: expected.filter(({ exact }) => exact).length }),
    partial: scoreOf({ ...counts, found: expected.filter(({ partial }) => partial).length }),
  };
}
