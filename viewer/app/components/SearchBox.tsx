import { useEffect, useRef } from 'preact/hooks';
import type { NameHit } from '../../../graph/store/store';
import { texts } from '../texts';
import { Icon } from './icons';
import { isField } from './is-field';
import { KindName } from './marks';
import { useFind } from './use-find';
import { useModel, useStore } from './use-model';

const LIST = 'search-suggestions';

/** Finds an entity by name and selects it; arrows choose, Enter takes, Escape closes. */
export function SearchBox() {
  const { search } = useModel();
  const { text, hits, active, open } = useStore(search.store);
  const take = useTake();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isField(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const shown = open && text.trim() !== '';
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active];
    if (event.key === 'ArrowDown') search.move(1);
    else if (event.key === 'ArrowUp') search.move(-1);
    else if (event.key === 'Enter' && shown && hit) take(hit);
    else if (event.key === 'Escape' && shown) search.close();
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={texts.search.label}
        placeholder={texts.search.placeholder}
        aria-autocomplete="list"
        aria-expanded={shown && hits.length > 0}
        aria-controls={LIST}
        aria-activedescendant={shown && active >= 0 ? `${LIST}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={search.close}
      />
      <div
        id={LIST}
        class="suggestions"
        role="listbox"
        aria-label={texts.search.results}
        hidden={!shown || hits.length === 0}
      >
        {hits.map((hit, index) => (
          <Suggestion key={hit.id} hit={hit} index={index} active={index === active} onTake={() => take(hit)} />
        ))}
      </div>
      {shown && hits.length === 0 && <p class="suggestions none">{texts.search.none}</p>}
      <p class="unseen" role="status">
        {shown ? texts.search.found(hits.length) : ''}
      </p>
    </search>
  );
}

function useTake(): (hit: NameHit) => void {
  const { search } = useModel();
  const find = useFind();
  return ({ id }) => {
    search.clear();
    find(id);
  };
}

interface SuggestionProps {
  readonly hit: NameHit;
  readonly index: number;
  readonly active: boolean;
  onTake(): void;
}

/** Not focusable: the focus stays in the box, which names the active suggestion. */
function Suggestion({ hit, index, active, onTake }: SuggestionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
    <div
      id={`${LIST}-${index}`}
      role="option"
      aria-selected={active}
      class="suggestion"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span class="name">{hit.name}</span>
      <KindName kind={hit.kind} />
    </div>
  );
}
