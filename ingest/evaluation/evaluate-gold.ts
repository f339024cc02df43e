import type { Extraction } from '../../graph/ontology/extraction';
import type { DocumentSource } from '../document/document';
import type { Evaluation, Outputs } from './evaluation';
import { judgeClaims } from './gold-claims';
import { matchEntities } from './gold-entities';
import { figuresOf } from './gold-figures';
import { judgeNames, nameScores } from './gold-names';
import type { Gold } from './gold-schema';
import { rate } from './score';

/** An article and what a reader found in it. */
export interface GoldText {
  /** Name of the article's file without its ending. */
  readonly id: string;
  readonly source: DocumentSource;
  readonly gold: Gold;
}

const NOTHING: Extraction = { mentions: [], entities: [], claims: [], diagnostics: [] };

/**
 * How well extractions agree with a gold folder. Relations agree when type and both ends do, figures when type, firm and
 * amount do; several claims of one relation count once, with the last one's status; optional annotations count neither
 * as found nor as false.
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
    verdicts,
  };
}

function judgeText({ id, source, gold }: GoldText, extraction: Extraction) {
  const match = matchEntities(gold, extraction, source.text);
  return {
    claims: judgeClaims(id, gold, extraction, match),
    names: judgeNames(gold, extraction, match),
    claimed: extraction.claims.length,
  };
}
