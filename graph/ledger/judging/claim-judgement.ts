import { kindOfId } from '../../identity/name-ids';
import { FirmamentError, isFirmamentError } from '../../ontology/errors';
import type { Changes, CheckedJudgement, End, StatedClaim } from '../../ontology/judgements';
import type { Kind } from '../../ontology/kinds';
import { fits, isRelationType } from '../../ontology/relations';
import { statementsOfText } from '../../projection/text-statements';
import { rowsOf, textIn } from '../../store/rows';
import type { Reader } from '../../store/store';
import { findEntity } from '../../views/find-entity';
import { type Bench, cannotJudge, type Said } from './bench';

type Asked = Extract<CheckedJudgement, { readonly verdict: 'refuse' | 'confirm' | 'correct' }>;

const CLAIM = 'MATCH (c:Claim {id: $id}) RETURN c.text AS text';

/** What a judgement of a claim says, with the claim as it was found. @throws not-found, invalid-input */
export async function judgedClaim(asked: Asked, bench: Bench): Promise<Said> {
  const { text, claim, found } = await claimOf(asked.claim, bench);
  const judged = { claim: asked.claim, text, stated: found };
  if (asked.verdict !== 'correct') return { verdict: asked.verdict, ...judged };
  const changes = await changesOf(asked.changes, bench.read);
  if (Object.keys(changes).length === 0) {
    throw cannotJudge('correct-nothing', 'Nothing is corrected. Give what is wrong, for example: --status rumoured');
  }
  const { type = claim.type, subject = claim.subject, object = claim.object } = changes;
  await checkEnds({ type, subject, object }, bench.read);
  return { verdict: 'correct', ...judged, changes };
}

interface FoundClaim {
  readonly text: string;
  /** As it stands now. */
  readonly claim: StatedClaim;
  /** As it was before anybody corrected it. */
  readonly found: StatedClaim;
}

/** A claim in the graph, or one that a judgement keeps out of it. */
async function claimOf(id: string, bench: Bench): Promise<FoundClaim> {
  const [row] = await rowsOf(bench.read, CLAIM, { id });
  const text = row && textIn(row, 'text');
  if (text !== undefined) {
    const statement = statementsOfText(await bench.state(text), bench.catalogue).find((each) => each.id === id);
    if (statement) return { text, ...statement };
  }
  const judged = bench.judgements.findLast((each) => 'stated' in each && each.claim === id);
  if (judged && 'stated' in judged) return { text: judged.text, claim: judged.stated, found: judged.stated };
  throw new FirmamentError(
    'not-found',
    `No claim has the id ${JSON.stringify(id)}. Ids of claims stand in: firmament show ENTITY`,
    { code: 'claim-unknown' },
  );
}

async function changesOf({ subject, object, ...changes }: CorrectedValues, read: Reader): Promise<Changes> {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(subject === undefined ? {} : { subject: await endOf(subject, read) }),
    ...(object === undefined ? {} : { object: await endOf(object, read) }),
  };
}

type CorrectedValues = Extract<Asked, { readonly verdict: 'correct' }>['changes'];

async function endOf(id: string, read: Reader): Promise<End> {
  const entity = await findEntity(read, id);
  return { id: entity.id, name: entity.name };
}

/** That the ends of a claim are of kinds that its type allows. @throws invalid-input */
export async function checkEnds({ type, subject, object }: ClaimEnds, read: Reader): Promise<void> {
  if (!isRelationType(type)) {
    if (object) throw cannotJudge('claim-ends', `${type} is said of one entity alone, and ${object.id} is a second`);
    return;
  }
  if (!object) throw cannotJudge('claim-ends', `${type} needs a second entity. Give it with --object`);
  const [from, to] = [await kindOf(subject.id, read), await kindOf(object.id, read)];
  if (fits(type, from, to)) return;
  throw cannotJudge('claim-ends', `${type} cannot hold between the ${from} ${subject.id} and the ${to} ${object.id}`);
}

type ClaimEnds = Pick<StatedClaim, 'type' | 'subject'> & { readonly object?: End | undefined };

async function kindOf(id: string, read: Reader): Promise<Kind> {
  return findEntity(read, id).then(
    ({ kind }) => kind,
    (error: unknown) => {
      if (isFirmamentError(error) && error.kind === 'not-found') return kindOfId(id);
      throw error;
    },
  );
}
