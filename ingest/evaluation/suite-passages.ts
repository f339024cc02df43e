import type { Extraction } from '../../graph/ontology/extraction';
import { byText } from '../../graph/ontology/text-order';
import { calibrationOf } from './calibration';
import type { Evaluation, RelationScores, Verdict } from './evaluation';
import { excerpt } from './excerpt';
import { type Counts, scoreOf } from './score';
import { type Edge, edgesOf, groupOf, holdsBothWays } from './suite-edges';
import { type EntitiesAt, entitiesAt } from './suite-names';
import type { SuiteRelation, SuiteText } from './suite-schema';

/** Groups that suites with all names annotated have annotated whole: in these a claim without annotation is false. */
const WHOLE: ReadonlySet<string> = new Set(['ACQUIRED', 'OWNS', 'DEVELOPED', 'ROLE']);

interface Met {
  readonly relation: SuiteRelation;
  readonly by: readonly Edge[];
}

interface JudgedPassage {
  readonly met: readonly Met[];
  /** Relations given of the groups annotated whole. */
  readonly given: readonly Edge[];
  /** Keys of those given that meet an annotation. */
  readonly right: ReadonlySet<string>;
  readonly verdicts: readonly Verdict[];
}

/**
 * Scores of suites in which all relations of a text were annotated. A relation is found end to end: both names, type and
 * direction. What is false is known only where all names are annotated too; elsewhere there is recall alone.
 */
export function passageFigures(texts: readonly SuiteText[], outputs: ReadonlyMap<string, Extraction>) {
  const whole = texts.every(({ entities }) => entities !== undefined);
  const judged = texts.map((each) => judgePassage(each, outputs.get(each.id), whole));
  const counted = judged.flatMap(({ given, right }) =>
    given.map(({ key, confidence }) => ({ confidence, right: right.has(key) })),
  );
  return {
    relations: passageScores(judged, whole),
    ...(whole ? { calibration: calibrationOf(counted) } : {}),
    verdicts: judged.flatMap(({ verdicts }) => verdicts),
  } satisfies Partial<Evaluation>;
}

function judgePassage(suite: SuiteText, extraction: Extraction | undefined, whole: boolean): JudgedPassage {
  const edges = extraction ? edgesOf(extraction) : [];
  const at = entitiesAt(extraction?.mentions ?? [], suite.text);
  const met = suite.relations.map((relation) => ({ relation, by: edgesMeeting(relation, edges, at) }));
  const right = new Set(met.flatMap(({ by }) => by.map(({ key }) => key)));
  const given = whole ? edges.filter(({ group }) => WHOLE.has(group)) : [];
  const wrong = given.filter(({ key }) => !right.has(key));
  const verdicts = [
    ...met.map((each) => metVerdict(suite, each)),
    ...wrong.map((edge) => wrongVerdict(suite, edge, extraction)),
  ];
  return { met, given, right, verdicts };
}

function edgesMeeting([head, tail, type]: SuiteRelation, edges: readonly Edge[], at: EntitiesAt): readonly Edge[] {
  const [from, to, group] = [at(head), at(tail), groupOf(type)];
  return edges.filter((edge) => {
    if (edge.group !== group && !(group === 'ROLE' && edge.group === 'FOUNDED')) return false;
    if (from.has(edge.subject) && to.has(edge.object)) return true;
    return holdsBothWays(type) && from.has(edge.object) && to.has(edge.subject);
  });
}

function metVerdict({ id, text }: SuiteText, { relation: [head, tail, type], by }: Met): Verdict {
  return {
    text: id,
    key: JSON.stringify([type, head, tail]),
    outcome: by.length > 0 ? 'found' : 'missed',
    type: groupOf(type),
    subject: text.slice(...head),
    object: text.slice(...tail),
    ...(by.length > 0 ? { confidence: Math.max(...by.map(({ confidence }) => confidence)) } : {}),
    sentence: excerpt(text, Math.min(head[0], tail[0]), Math.max(head[1], tail[1])),
  };
}

function wrongVerdict({ id, text }: SuiteText, edge: Edge, extraction: Extraction | undefined): Verdict {
  const nameOf = (entity: string) => extraction?.entities.find((each) => each.id === entity)?.name ?? entity;
  const [subject, object] = [nameOf(edge.subject), nameOf(edge.object)];
  const key = JSON.stringify([edge.group, subject, object]);
  return {
    text: id,
    key,
    outcome: 'false',
    type: edge.group,
    subject,
    object,
    confidence: edge.confidence,
    sentence: text,
  };
}

function passageScores(judged: readonly JudgedPassage[], whole: boolean): RelationScores {
  const met = judged.flatMap((each) => each.met);
  const given = judged.flatMap((each) => each.given.map(({ group, key }) => ({ group, right: each.right.has(key) })));
  const groups = [...new Set([...met.map(({ relation }) => groupOf(relation[2])), ...given.map(({ group }) => group)])];
  const counts = (of: (group: string) => boolean): Counts => {
    const expected = met.filter(({ relation }) => of(groupOf(relation[2])));
    const found = expected.filter(({ by }) => by.length > 0).length;
    const mine = given.filter(({ group }) => of(group));
    const precision = whole ? { given: mine.length, right: mine.filter(({ right }) => right).length } : {};
    return { expected: expected.length, found, ...precision };
  };
  return {
    total: scoreOf(counts(() => true)),
    types: groups.sort(byText).map((type) => {
      const { given, ...found } = counts((group) => group === type);
      return { type, ...scoreOf(WHOLE.has(type) && given !== undefined ? { ...found, given } : found) };
    }),
  };
}
