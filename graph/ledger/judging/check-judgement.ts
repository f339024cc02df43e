import { z } from 'zod';
import { FirmamentError } from '../../ontology/errors';
import { type CheckedJudgement, type Judgement, judgementSchema } from '../../ontology/judgements';

/** A judgement of the right shape. @throws invalid-input saying what is wrong with it */
export function checkJudgement(judgement: Judgement): CheckedJudgement {
  const parsed = judgementSchema.safeParse(judgement);
  if (parsed.success) return parsed.data;
  throw new FirmamentError('invalid-input', `The judgement cannot be taken: ${z.prettifyError(parsed.error)}`, {
    code: 'judgement-invalid',
  });
}
