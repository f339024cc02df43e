import type { EntityView } from '../../../graph/graph';
import type { RelationshipBody } from '../../contract';
import { attributesOf, sentenceOf, standingOf } from '../core/details/summary';
import { texts } from '../texts';
import { ClaimCard } from './ClaimCard';
import { Fact } from './Fact';
import { Icon } from './icons';
import { KindDot, StatusStroke } from './marks';
import { useFind } from './use-find';

/** A relationship in one sentence, and every sentence that says so. */
export function RelationshipPanel({ body }: { readonly body: RelationshipBody }) {
  const { relationship, source, target, claims } = body;
  const disputed = relationship.properties.disputed === true;
  return (
    <>
      <header class="details-head">
        <span class="kind">{texts.types[relationship.type]}</span>
        <h2>{sentenceOf(relationship, source.name, target.name)}</h2>
        <p class="standing">
          <StatusStroke status={relationship.status} />
          {standingOf(relationship)}
          {disputed && (
            <strong class="disputed" title={texts.evidence.disputedHint}>
              {texts.evidence.disputed}
            </strong>
          )}
        </p>
      </header>
      <div class="ends">
        <End entity={source} />
        <Icon name="arrow" />
        <End entity={target} />
      </div>
      <dl class="facts">
        {attributesOf(relationship).map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
        <Fact label={texts.table.confidence} value={relationship.confidence.toFixed(2)} />
      </dl>
      <section class="group">
        <h3>
          {texts.evidence.title} <span class="count">{claims.length}</span>
        </h3>
        {disputed && <p class="muted">{texts.evidence.disputedHint}</p>}
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </section>
    </>
  );
}

function End({ entity }: { readonly entity: EntityView }) {
  const find = useFind();
  return (
    <button type="button" onClick={() => find(entity.id)}>
      <KindDot kind={entity.kind} />
      <span class="name">{entity.name}</span>
    </button>
  );
}
