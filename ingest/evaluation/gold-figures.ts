import { byText } from '../../graph/ontology/text-order';
import { calibrationOf } from './calibration';
import type { AttributePart, Evaluation, RelationScores, StatusCount, TypeScore, Verdict } from './evaluation';
import { heldOutError } from './held-out-calibration';
import { type Score, scoreOf, tally } from './score';

type Figures = Pick<Evaluation, 'relations' | 'statuses' | 'amounts' | 'dates' | 'calibration' | 'heldOutError'>;

/** All figures that follow from what became of the claims. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const found = verdicts.filter(({ outcome }) => outcome === 'found');
  const counted = verdicts.flatMap(({ text, outcome, confidence }) => {
    if (confidence === undefined || (outcome !== 'found' && outcome !== 'false')) return [];
    return [{ text, confidence, right: outcome === 'found' }];
  });
  const leftOver = heldOutError(counted);
  return {
    relations: relationScores(verdicts),
    statuses: statusCounts(found),
    amounts: attributePart(found, 'amountRight', 'amountExtra'),
    dates: attributePart(found, 'dateRight', 'dateExtra'),
    calibration: calibrationOf(counted),
    ...(leftOver === undefined ? {} : { heldOutError: leftOver }),
  };
}

function relationScores(verdicts: readonly Verdict[]): RelationScores {
  const streamed = verdicts.map((each) => (each.outcome === 'unnamed' ? { ...each, outcome: 'false' as const } : each));
  const heldBack = verdicts.filter((each) => each.heldBack);
  const open = verdicts.filter((each) => !each.heldBack);
  return {
    total: relationScore(verdicts),
    withStatus: withStatus(verdicts),
    inStream: relationScore(streamed),
    ...(heldBack.length === 0 ? {} : { heldBack: relationScore(heldBack), open: relationScore(open) }),
    types: typeScores(verdicts),
  };
}

function relationScore(verdicts: readonly Verdict[]): Score {
  const counts = tally(verdicts.map(({ outcome }) => outcome));
  const found = counts.get('found') ?? 0;
  return scoreOf({ found, expected: found + (counts.get('missed') ?? 0), given: found + (counts.get('false') ?? 0) });
}

function withStatus(verdicts: readonly Verdict[]): Score {
  const { expected, given = 0 } = relationScore(verdicts);
  const found = verdicts.filter((each) => each.outcome === 'found' && each.status === each.expectedStatus).length;
  return scoreOf({ found, expected, given });
}

function typeScores(verdicts: readonly Verdict[]): readonly TypeScore[] {
  const types = [...new Set(verdicts.map(({ type }) => type))].sort(byText);
  return types
    .map((type) => ({ type, ...relationScore(verdicts.filter((each) => each.type === type)) }))
    .filter(({ expected, given = 0 }) => expected + given > 0);
}

function statusCounts(found: readonly Verdict[]): readonly StatusCount[] {
  const counts = tally(found.map(({ expectedStatus, status }) => `${expectedStatus} ${status}`));
  return [...counts]
    .map(([key, count]) => {
      const [expected = '', given = ''] = key.split(' ');
      return { expected, given, count };
    })
    .sort(
      (left, right) => right.count - left.count || byText(left.expected + left.given, right.expected + right.given),
    );
}

function attributePart(
  found: readonly Verdict[],
  right: 'amountRight' | 'dateRight',
  extra: 'amountExtra' | 'dateExtra',
): AttributePart {
  return {
    right: found.filter((each) => each[right] === true).length,
    of: found.filter((each) => each[right] !== undefined).length,
    extra: found.filter((each) => each[extra] === true).length,
  };
}
