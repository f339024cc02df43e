import type { Relation } from '../../contract';
import { amountOf } from '../core/details/amounts';
import { select } from '../core/view/producers';
import { texts } from '../texts';
import { LoadState } from './LoadState';
import { KindDot, StatusBadge } from './marks';
import { Sentence } from './Sentence';
import { useFind } from './use-find';
import { useModel, useStore } from './use-model';

/** The other end of a relation; opened, it shows the sentences that say so. */
export function RelationRow({ relation }: { readonly relation: Relation }) {
  const { evidence } = useModel();
  const { relationship, other } = relation;
  const { role, stake, sources } = relationship.properties;
  const remark = [amountOf(relationship.properties), role, stake === undefined ? undefined : `${stake} %`];
  const open = (event: Event & { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open) void evidence.open(relationship.id);
  };
  return (
    <details class="row" onToggle={open}>
      <summary>
        <KindDot kind={other.kind} />
        <span class="name">
          {other.name} <span class="muted">{remark.filter((each) => each !== undefined).join(' · ')}</span>
        </span>
        <span class="side">
          {typeof sources === 'number' && sources > 1 && texts.sources(sources)}{' '}
          <StatusBadge status={relationship.status} />
        </span>
      </summary>
      <Sentences relation={relation} />
    </details>
  );
}

const AT_FIRST = 3;

function Sentences({ relation: { relationship, other } }: { readonly relation: Relation }) {
  const { evidence, history } = useModel();
  const find = useFind();
  const loaded = useStore(evidence.store).get(relationship.id) ?? { state: 'none' };
  return (
    <div class="sentences">
      <LoadState loaded={loaded} />
      {loaded.state === 'ready' &&
        loaded.value.claims.slice(0, AT_FIRST).map((claim) => <Sentence key={claim.id} claim={claim} />)}
      <div class="actions">
        <button type="button" onClick={() => history.change(select({ what: 'relationship', id: relationship.id }))}>
          {texts.entity.open}
        </button>
        <button type="button" onClick={() => find(other.id)}>
          {texts.entity.goTo(other.name)}
        </button>
      </div>
    </div>
  );
}
