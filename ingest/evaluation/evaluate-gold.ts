import type { Extraction } from '../../graph/ontology/extraction';
import type { Evaluation, Outputs } from './evaluation';
import { judgeClaims } from './gold-claims';
import { matchEntities } from './gold-entities';
import { figuresOf } from './gold-figures';
import { judgeNames, nameScores } from './gold-names';
import type { GoldText } from './gold-text';
import { rate } from './score';
import { countUnnamed } from './unnamed';

const NOTHING: Extraction = { mentions: [], entities: [], claims: [], diagnostics: [] };

/**
 * How well extractions agree with a gold folder. Relations agree when type and both ends do, figures when type, firm and
 * amount do; several claims of one relation count once, with the last one's status; optional annotations count neither
 * as found nor as false; claims about somebody unnamed are counted apart, for the graph leaves them out.
 */
export function evaluateGold(name: string, texts: readonly GoldText[], outputs: Outputs): Evaluation {
  const judged = texts.map((each) => judgeText(each, outputs.get(each.id) ?? NOTHING));
  const verdicts = judged.flatMap(({ claims }) => claims);
  return {
    name,
    form: 'gold',
    texts: texts.length,
    names: nameScores(judged.map(({ names }) => names)),
    ...figuresOf(verdicts),
    claimsPerText: rate(
      judged.reduce((sum, { claimed }) => sum + claimed, 0),
      texts.length,
    ),
    unnamed: countUnnamed(outputs.values()),
    verdicts,
  };
}

function judgeText(text: GoldText, extraction: Extraction) {
  const match = matchEntities(text.gold, extraction, text.source.text);
  return {
    claims: judgeClaims(text.id, text.gold, extraction, match),
    names: judgeNames(text, extraction, match),
    claimed: extraction.claims.length,
  };
}
