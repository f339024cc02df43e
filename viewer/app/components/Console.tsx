import type { Value } from '../../../graph/store/store';
import { type Draft, parametersOf } from '../core/console/console';
import { holdsGraph } from '../core/console/found';
import { loadedValue } from '../core/loaded';
import { start } from '../core/view/producers';
import { texts } from '../texts';
import { IconButton } from './IconButton';
import { LoadState } from './LoadState';
import { Questions } from './Questions';
import { ResultTable } from './ResultTable';
import { useModel, useStore } from './use-model';

/** Questions that come with Firmament, or in Cypher, answered as a table or a picture. */
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
      {mode === 'cypher' ? <Cypher /> : <Questions />}
    </section>
  );
}

function useEdit(): (change: Partial<Draft>) => void {
  const { console } = useModel();
  return (change) => console.draft.update((now) => ({ ...now, ...change }));
}

function Cypher() {
  const { console, about } = useModel();
  const draft = useStore(console.draft);
  const edit = useEdit();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void console.run();
  };
  return (
    <>
      <p class="muted">
        {texts.console.readOnly} {texts.console.limits(about.query.milliseconds.most / 1000, about.query.rows.most)}
      </p>
      <div class="question">
        <label class="query">
          <span>{texts.console.query}</span>
          <textarea
            rows={5}
            spellcheck={false}
            value={draft.cypher}
            onInput={(event) => edit({ cypher: event.currentTarget.value })}
            onKeyDown={onKeyDown}
          />
        </label>
        <label class="parameters">
          <span>{texts.console.parameters}</span>
          <textarea
            rows={5}
            spellcheck={false}
            placeholder="{ }"
            value={draft.parameters}
            onInput={(event) => edit({ parameters: event.currentTarget.value })}
            onKeyDown={onKeyDown}
          />
        </label>
      </div>
      <Run draft={draft} />
      <Answer draft={draft} />
    </>
  );
}

function Examples() {
  const edit = useEdit();
  const choose = (event: Event & { readonly currentTarget: HTMLSelectElement }) => {
    const example = texts.examples[Number(event.currentTarget.value)];
    if (example) edit({ cypher: example.cypher, parameters: example.parameters });
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

function Run({ draft }: { readonly draft: Draft }) {
  const edit = useEdit();
  const { console, about } = useModel();
  const running = useStore(console.answer).state === 'loading';
  const { rows, milliseconds } = about.query;
  return (
    <div class="actions">
      <button type="button" class="primary" disabled={running} onClick={() => void console.run()}>
        {running ? texts.console.running : texts.console.run}
      </button>
      <label>
        {texts.console.rows}
        <select value={draft.limit} onChange={(event) => edit({ limit: Number(event.currentTarget.value) })}>
          {[100, rows.standard, rows.most].map((limit) => (
            <option key={limit} value={limit}>
              {texts.number(limit)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.console.seconds}
        <select value={draft.timeout} onChange={(event) => edit({ timeout: Number(event.currentTarget.value) })}>
          {[milliseconds.standard, 3000, milliseconds.most].map((timeout) => (
            <option key={timeout} value={timeout}>
              {timeout / 1000}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The answer to what was asked last. */
function Answer({ draft }: { readonly draft: Draft }) {
  const { console, history } = useModel();
  const loaded = useStore(console.answer);
  const answer = loadedValue(loaded);
  if (loaded.state === 'failed' || !answer) return <LoadState loaded={loaded} />;
  const show = () => {
    const parameters: Record<string, Value> = parametersOf(draft.parameters);
    history.change(start({ query: draft.cypher, parameters }));
  };
  return (
    <div class="answer">
      <p class="meta" role="status">
        {answer.rows.length === 0
          ? texts.console.nothing
          : texts.console.answered(answer.rows.length, answer.truncated)}
        {holdsGraph(answer) && (
          <button type="button" onClick={show}>
            {texts.console.show}
          </button>
        )}
      </p>
      {answer.rows.length > 0 && <ResultTable answer={answer} />}
    </div>
  );
}
