import { byWhom } from '../core/judging/records';
import { loadedValue } from '../core/loaded';
import { texts } from '../texts';
import { LoadState } from './LoadState';
import { useModel, useStore } from './use-model';

/** What an entity is called and why each name is taken for its own, asked for when it is opened. */
export function NamesAndWhy({ id }: { readonly id: string }) {
  const { names } = useModel();
  const loaded = useStore(names.store);
  const open = (event: Event & { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open) void names.load(id);
  };
  return (
    <details class="judge" onToggle={open}>
      <summary>{texts.judging.names.title}</summary>
      <LoadState loaded={loaded} />
      <ul class="names">
        {loadedValue(loaded)?.names.map((each) => (
          <li key={each.name}>
            <span class="name">{each.name}</span>{' '}
            <span class="muted">{texts.judging.names.why(each, each.judged ? byWhom(each.judged) : '')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
