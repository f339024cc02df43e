import { useState } from 'preact/hooks';
import type { EntityView } from '../../../graph/graph';
import { RELATION_TYPES, type RelationType, signatureOf } from '../../../graph/ontology/relations';
import type { Relation } from '../../contract';
import { expand } from '../core/view/producers';
import { texts } from '../texts';
import { Icon } from './icons';
import { RelationRow } from './RelationRow';
import { useModel } from './use-model';

interface Group {
  readonly type: RelationType;
  readonly heading: string;
  readonly relations: readonly Relation[];
}

interface RelationGroupsProps {
  readonly entity: EntityView;
  readonly relations: readonly Relation[];
}

/** An entity's relations, by type and direction. */
export function RelationGroups({ entity, relations }: RelationGroupsProps) {
  const groups = groupsOf(entity.id, relations);
  if (groups.length === 0) return <p class="muted">{texts.entity.noRelations}</p>;
  return (
    <>
      {groups.map((group) => (
        <RelationGroup key={group.type + group.heading} group={group} entity={entity} />
      ))}
    </>
  );
}

const AT_FIRST = 6;

function RelationGroup({ group, entity }: { readonly group: Group; readonly entity: EntityView }) {
  const { history } = useModel();
  const [all, setAll] = useState(false);
  const { type, heading, relations } = group;
  const shown = all ? relations : relations.slice(0, AT_FIRST);
  const rest = relations.length - AT_FIRST;
  return (
    <section class="group">
      <h3>
        {heading} <span class="count">{relations.length}</span>
        <button
          type="button"
          class="quiet"
          title={texts.entity.expandGroup}
          aria-label={`${texts.entity.expandGroup}: ${heading}`}
          onClick={() => history.change(expand(entity.id, type))}
        >
          <Icon name="plus" />
        </button>
      </h3>
      {shown.map((relation) => (
        <RelationRow key={relation.relationship.id} relation={relation} />
      ))}
      {rest > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? texts.entity.less : texts.entity.more(rest)}
        </button>
      )}
    </section>
  );
}

function groupsOf(id: string, relations: readonly Relation[]): readonly Group[] {
  return RELATION_TYPES.flatMap((type) => {
    const ofType = relations.filter(({ relationship }) => relationship.type === type);
    const { out, in: into } = texts.wordings[type];
    if (signatureOf(type)?.symmetric) return group(type, out, ofType);
    const away = ofType.filter(({ relationship }) => relationship.source === id);
    const toward = ofType.filter(({ relationship }) => relationship.source !== id);
    return [...group(type, out, away), ...group(type, into, toward)];
  });
}

function group(type: RelationType, heading: string, relations: readonly Relation[]): readonly Group[] {
  return relations.length > 0 ? [{ type, heading, relations }] : [];
}
