import { useEffect, useRef } from 'preact/hooks';
import { loadedValue } from '../core/loaded';
import { select } from '../core/view/producers';
import { texts } from '../texts';
import { EntityPanel } from './EntityPanel';
import { GroupPanel } from './GroupPanel';
import { IconButton } from './IconButton';
import { LoadState } from './LoadState';
import { RelationshipPanel } from './RelationshipPanel';
import { useModel, useStore } from './use-model';

/** The panel of what is selected. It takes the focus, and gives it back when it closes. */
export function Details() {
  const { history, entity, relationship } = useModel();
  const { selection, group } = useStore(history.view);
  const loadedEntity = useStore(entity);
  const loadedRelationship = useStore(relationship);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // Whoever walks through the picture with keys stays there.
    if (!before?.closest('.walk')) panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const isGroup = group.length > 0;
  const isEntity = selection?.what === 'entity';
  const entityValue = loadedValue(loadedEntity);
  const relationshipValue = loadedValue(loadedRelationship);
  return (
    <aside
      id="details"
      class="details"
      tabIndex={-1}
      ref={panel}
      aria-label={isGroup ? texts.group.label : isEntity ? texts.entity.facts : texts.evidence.title}
    >
      <div class="details-close">
        <IconButton icon="close" label={texts.close} onClick={() => history.change(select(undefined))} />
      </div>
      {isGroup && <GroupPanel />}
      {isEntity && entityValue && <EntityPanel body={entityValue} />}
      {selection?.what === 'relationship' && relationshipValue && <RelationshipPanel body={relationshipValue} />}
      {selection && <LoadState loaded={isEntity ? loadedEntity : loadedRelationship} />}
    </aside>
  );
}
