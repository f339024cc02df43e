import type { Extraction } from '../../graph/ontology/extraction';
import { byText } from '../../graph/ontology/text-order';
import { type Counted, calibrationOf } from './calibration';
import type { Evaluation, RelationScores, Verdict } from './evaluation';
import { scoreOf, tally } from './score';
import { edgesOf, groupOf, holdsBothWays } from './suite-edges';
import { entitiesAt } from './suite-names';
import type { SuiteText } from './suite-schema';

/** What was given for a pair: group and direction, with the confidence of the surest claim. */
interface Given {
  readonly group: string;
  readonly forward: boolean;
  readonly confidence: number;
}

/** A text of which one pair was annotated, and what came of it. */
interface JudgedPair {
  /** Annotated groups, and given ones, each once. */
  readonly expected: readonly string[];
  readonly given: readonly string[];
  /** A given relation has the group and the direction of an annotated one. */
  readonly hit: boolean;
  /** The group alone. */
  readonly hitUndirected: boolean;
  readonly counted: readonly Counted[];
  readonly verdicts: readonly Verdict[];
}

/** Scores of suites in which one pair a text was annotated: a text counts as found when one of its relations is. */
export function pairFigures(texts: readonly SuiteText[], outputs: ReadonlyMap<string, Extraction>) {
  const judged = texts.map((each) => judgePair(each, outputs.get(each.id)));
  return {
    relations: pairScores(judged),
    calibration: calibrationOf(judged.flatMap(({ counted }) => counted)),
    verdicts: judged.flatMap(({ verdicts }) => verdicts),
  } satisfies Partial<Evaluation>;
}

function judgePair(suite: SuiteText, extraction: Extraction | undefined): JudgedPair {
  const given = extraction ? givenFor(suite, extraction) : [];
  const right = new Set(suite.relations.flatMap((relation) => accepted(suite, relation)));
  const expected = [...new Set(suite.relations.map(([, , type]) => groupOf(type)))];
  const isRight = (each: Given) => right.has(keyOf(each.group, each.forward));
  const hit = given.some(isRight);
  return {
    expected,
    given: [...new Set(given.map(({ group }) => group))],
    hit,
    hitUndirected: given.some(({ group }) => expected.includes(group)),
    counted: given.map((each) => ({ confidence: each.confidence, right: isRight(each) })),
    verdicts: verdictsOf(
      suite,
      hit,
      given.filter((each) => !isRight(each)),
    ),
  };
}

function givenFor({ pair, text }: SuiteText, extraction: Extraction): readonly Given[] {
  if (!pair) return [];
  const at = entitiesAt(extraction.mentions, text);
  const [first, second] = [at(pair[0]), at(pair[1])];
  const given = new Map<string, Given>();
  for (const { subject, object, group, confidence } of edgesOf(extraction)) {
    const forward = first.has(subject) && second.has(object);
    if (!forward && !(first.has(object) && second.has(subject))) continue;
    const key = keyOf(group, forward);
    given.set(key, { group, forward, confidence: Math.max(confidence, given.get(key)?.confidence ?? 0) });
  }
  return [...given.values()];
}

function keyOf(group: string, forward: boolean): string {
  return `${group} ${forward ? '>' : '<'}`;
}

function accepted({ pair }: SuiteText, [head, , type]: SuiteText['relations'][number]): readonly string[] {
  const forward = head[0] === pair?.[0][0] && head[1] === pair[0][1];
  const group = groupOf(type);
  return holdsBothWays(type) ? [keyOf(group, true), keyOf(group, false)] : [keyOf(group, forward)];
}

function verdictsOf(suite: SuiteText, hit: boolean, wrong: readonly Given[]): readonly Verdict[] {
  const { id, text, relations, pair = [] } = suite;
  const [first = '', second = ''] = pair.map((span) => text.slice(...span));
  return [
    ...relations.map(
      ([head, tail, type]): Verdict => ({
        text: id,
        key: JSON.stringify([groupOf(type), head, tail]),
        outcome: hit ? 'found' : 'missed',
        type: groupOf(type),
        subject: text.slice(...head),
        object: text.slice(...tail),
        sentence: text,
      }),
    ),
    ...wrong.map(
      ({ group, forward, confidence }): Verdict => ({
        text: id,
        key: keyOf(group, forward),
        outcome: 'false',
        type: group,
        subject: forward ? first : second,
        object: forward ? second : first,
        confidence,
        sentence: text,
      }),
    ),
  ];
}

function pairScores(judged: readonly JudgedPair[]): RelationScores {
  const given = tally(judged.flatMap((each) => each.given));
  const expected = tally(judged.flatMap((each) => each.expected));
  const found = tally(judged.filter(({ hit }) => hit).flatMap((each) => each.expected));
  const groups = [...new Set([...given.keys(), ...expected.keys()])].sort(byText);
  const all = {
    expected: judged.filter((each) => each.expected.length > 0).length,
    given: judged.reduce((sum, each) => sum + each.given.length, 0),
  };
  return {
    total: scoreOf({ ...all, found: judged.filter(({ hit }) => hit).length }),
    undirected: scoreOf({ ...all, found: judged.filter(({ hitUndirected }) => hitUndirected).length }),
    types: groups.map((type) => ({
      type,
      ...scoreOf({ expected: expected.get(type) ?? 0, found: found.get(type) ?? 0, given: given.get(type) ?? 0 }),
    })),
  };
}
