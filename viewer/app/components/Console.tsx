import { texts } from '../texts';
import { CypherConsole } from './CypherConsole';
import { IconButton } from './IconButton';
import { Questions } from './Questions';
import { useModel, useStore } from './use-model';

/** Questions that come with Firmament, or in Cypher, answered as a table, as a picture or as JSON. */
export function Console() {
  const { console } = useModel();
  const mode = useStore(console.mode);
  return (
    <section class="console" aria-label={texts.console.title}>
      <header>
        <h2>{mode === 'cypher' ? texts.console.title : texts.questions.title}</h2>
        {mode === 'cypher' && <Examples />}
        <fieldset class="switch">
          <legend class="unseen">{texts.bar.view}</legend>
          {(['questions', 'cypher'] as const).map((each) => (
            <button type="button" key={each} aria-pressed={mode === each} onClick={() => console.mode.set(each)}>
              {each === 'cypher' ? texts.questions.cypher : texts.questions.title}
            </button>
          ))}
        </fieldset>
        <IconButton icon="close" label={texts.close} onClick={() => console.open.set(false)} />
      </header>
      {mode === 'cypher' ? <CypherConsole /> : <Questions />}
    </section>
  );
}

function Examples() {
  const { console } = useModel();
  const choose = (event: Event & { readonly currentTarget: HTMLSelectElement }) => {
    const example = texts.examples[Number(event.currentTarget.value)];
    if (!example) return;
    const { cypher, parameters } = example;
    console.draft.update((now) => ({ ...now, cypher, parameters }));
  };
  return (
    <select aria-label={texts.console.examples} onChange={choose}>
      <option value="">{texts.console.choose}</option>
      {texts.examples.map(({ title }, index) => (
        <option key={title} value={index}>
          {title}
        </option>
      ))}
    </select>
  );
}
