import { useEffect, useRef } from 'preact/hooks';
import { loadedValue } from '../core/loaded';
import { select } from '../core/view/producers';
import { texts } from '../texts';
import { ArticlePanel } from './ArticlePanel';
import { EntityPanel } from './EntityPanel';
import { GroupPanel } from './GroupPanel';
import { IconButton } from './IconButton';
import { LoadState } from './LoadState';
import { RelationshipPanel } from './RelationshipPanel';
import { useModel, useStore } from './use-model';

const LABELS = { entity: texts.entity.facts, relationship: texts.evidence.title, article: texts.article.kind } as const;

/** The panel of what is selected. It takes the focus, and gives it back when it closes. */
export function Details() {
  const { history, entity, relationship, article } = useModel();
  const { selection, group } = useStore(history.view);
  const loadedEntity = useStore(entity);
  const loadedRelationship = useStore(relationship);
  const loadedArticle = useStore(article);
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
  const entityValue = loadedValue(loadedEntity);
  const relationshipValue = loadedValue(loadedRelationship);
  const articleValue = loadedValue(loadedArticle);
  const loaded = { entity: loadedEntity, relationship: loadedRelationship, article: loadedArticle };
  return (
    <aside
      id="details"
      class="details"
      tabIndex={-1}
      ref={panel}
      aria-label={isGroup || !selection ? texts.group.label : LABELS[selection.what]}
    >
      <div class="details-close">
        <IconButton icon="close" label={texts.close} onClick={() => history.change(select(undefined))} />
      </div>
      {isGroup && <GroupPanel />}
      {selection?.what === 'entity' && entityValue && <EntityPanel body={entityValue} />}
      {selection?.what === 'relationship' && relationshipValue && <RelationshipPanel body={relationshipValue} />}
      {selection?.what === 'article' && articleValue && <ArticlePanel body={articleValue} at={selection.at} />}
      {selection && <LoadState loaded={loaded[selection.what]} />}
    </aside>
  );
}
