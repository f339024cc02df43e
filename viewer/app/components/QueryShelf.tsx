import { useState } from 'preact/hooks';
import { type AskedQuery, withoutSaved, withSaved } from '../core/console/queries';
import { texts } from '../texts';
import { IconButton } from './IconButton';
import { useModel, useStore } from './use-model';

/** Queries of this browser: those saved by name, and those asked before. */
export function QueryShelf() {
  const { console } = useModel();
  const { asked, saved } = console.queries;
  const before = useStore(asked.items);
  const named = useStore(saved.items);
  const lasting = useStore(saved.lasting);
  const take = ({ cypher, parameters }: AskedQuery) => console.draft.update((now) => ({ ...now, cypher, parameters }));
  return (
    <div class="shelf">
      <section aria-labelledby="saved-queries">
        <h3 id="saved-queries">{texts.queries.saved}</h3>
        <SaveQuery />
        {!lasting && <p class="muted">{texts.take.notLasting}</p>}
        <ul>
          {named.map((query) => (
            <li key={query.name}>
              <button type="button" class="link" title={query.cypher} onClick={() => take(query)}>
                {query.name}
              </button>
              <IconButton
                icon="close"
                label={texts.take.remove(query.name)}
                onClick={() => saved.update(withoutSaved(query.name))}
              />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="asked-queries">
        <h3 id="asked-queries">{texts.queries.asked}</h3>
        {before.length === 0 && <p class="muted">{texts.queries.none}</p>}
        <ol>
          {before.map((query) => (
            <li key={JSON.stringify(query)}>
              <button type="button" class="link code" onClick={() => take(query)}>
                {query.cypher}
              </button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function SaveQuery() {
  const { console } = useModel();
  const [name, setName] = useState('');
  const save = (event: Event) => {
    event.preventDefault();
    const { cypher, parameters } = console.draft.get();
    console.queries.saved.update(withSaved({ name: name.trim(), cypher, parameters }));
    setName('');
  };
  return (
    <form class="save" onSubmit={save}>
      <input
        aria-label={texts.queries.name}
        placeholder={texts.queries.name}
        maxLength={80}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" disabled={name.trim() === ''}>
        {texts.take.save}
      </button>
    </form>
  );
}
