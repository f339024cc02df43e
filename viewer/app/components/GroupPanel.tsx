import { useMemo } from 'preact/hooks';
import type { EntityView } from '../../../graph/graph';
import { loadedValue } from '../core/loaded';
import { commonNeighbours } from '../core/view/bases';
import { choose, expand, hideAll, start, unpin } from '../core/view/producers';
import type { View } from '../core/view/view';
import { texts } from '../texts';
import { IconButton } from './IconButton';
import { KindDot } from './marks';
import { useFind } from './use-find';
import { useModel, useStore } from './use-model';

/** What may be done with several entities that were chosen together. */
export function GroupPanel() {
  const { history, picture } = useModel();
  const view = useStore(history.view);
  const value = loadedValue(useStore(picture));
  const names = useMemo(() => new Map((value?.entities ?? []).map((each) => [each.id, each])), [value]);
  const { group } = view;
  return (
    <>
      <header class="details-head">
        <h2>{texts.group.title(group.length)}</h2>
      </header>
      <Actions view={view} />
      <ul class="members">
        {group.map((id) => (
          <Member key={id} id={id} entity={names.get(id)} onLeave={() => history.change(choose(without(group, id)))} />
        ))}
      </ul>
    </>
  );
}

function without(group: readonly string[], id: string): readonly string[] {
  return group.filter((each) => each !== id);
}

function Actions({ view }: { readonly view: View }) {
  const { history } = useModel();
  const { group, pins } = view;
  const [first, second] = group;
  const expandAll = (now: View) => group.reduce((grown, id) => expand(id)(grown), now);
  return (
    <div class="actions">
      <button type="button" class="primary" onClick={() => history.change(start({ ids: group, depth: 0 }))}>
        {texts.group.only}
      </button>
      <button type="button" onClick={() => history.change(expandAll)}>
        {texts.entity.expand}
      </button>
      {group.length === 2 && first !== undefined && second !== undefined && (
        <button type="button" onClick={() => history.change(start(commonNeighbours(first, second)))}>
          {texts.group.common}
        </button>
      )}
      {pins.some(({ id }) => group.includes(id)) && (
        <button type="button" onClick={() => history.change(unpin(group))}>
          {texts.group.unpin}
        </button>
      )}
      <button type="button" onClick={() => history.change(hideAll(group))}>
        {texts.entity.hide}
      </button>
    </div>
  );
}

interface MemberProps {
  readonly id: string;
  readonly entity: EntityView | undefined;
  onLeave(): void;
}

function Member({ id, entity, onLeave }: MemberProps) {
  const find = useFind();
  const name = entity?.name ?? id;
  return (
    <li>
      {entity && <KindDot kind={entity.kind} />}
      <button type="button" class="link" onClick={() => find(id)}>
        {name}
      </button>
      <IconButton icon="close" label={texts.group.leave(name)} onClick={onLeave} />
    </li>
  );
}
