import { useState } from 'preact/hooks';
import type { Value } from '../../../graph/store/store';
import type { QueryBody } from '../../contract';
import { type Answered, parametersOf } from '../core/console/console';
import { holdsGraph } from '../core/console/found';
import { jsonOf } from '../core/console/json-answer';
import { loadedValue } from '../core/loaded';
import { start } from '../core/view/producers';
import { texts } from '../texts';
import { CopyButton } from './CopyButton';
import { LoadState } from './LoadState';
import { ResultTable } from './ResultTable';
import { useModel, useStore } from './use-model';

/** The answer to what was asked last: as a table or as JSON, and as a picture where it holds one. */
export function CypherAnswer() {
  const { console } = useModel();
  const [form, setForm] = useState<'table' | 'json'>('table');
  const loaded = useStore(console.answer);
  const answer = loadedValue(loaded);
  if (loaded.state === 'failed' || !answer) return <LoadState loaded={loaded} />;
  const { rows, truncated } = answer.body;
  return (
    <div class="answer">
      <div class="meta">
        <span role="status">
          {rows.length === 0 ? texts.console.nothing : texts.console.answered(rows.length, truncated)}
        </span>
        {rows.length > 0 && (
          <fieldset class="switch small">
            <legend class="unseen">{texts.bar.view}</legend>
            {(['table', 'json'] as const).map((each) => (
              <button type="button" key={each} aria-pressed={form === each} onClick={() => setForm(each)}>
                {texts.console[each]}
              </button>
            ))}
          </fieldset>
        )}
        {holdsGraph(answer.body) && <ShowButton answer={answer} />}
      </div>
      {rows.length > 0 && (form === 'table' ? <ResultTable answer={answer.body} /> : <Json body={answer.body} />)}
    </div>
  );
}

function ShowButton({ answer }: { readonly answer: Answered }) {
  const { history } = useModel();
  const { cypher, parameters } = answer.asked;
  const show = () => {
    const values: Record<string, Value> = parametersOf(parameters);
    history.change(start({ query: cypher, parameters: values }));
  };
  return (
    <button type="button" onClick={show}>
      {texts.console.show}
    </button>
  );
}

const ROWS = 200;

function Json({ body }: { readonly body: QueryBody }) {
  const rest = body.rows.length - ROWS;
  return (
    <>
      <p class="actions">
        <CopyButton label={texts.take.copyJson} text={() => jsonOf(body)} />
        {rest > 0 && <span class="muted">{texts.console.jsonShown(ROWS, body.rows.length)}</span>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to */}
      <section class="scroll" tabIndex={0} aria-label={texts.console.answer}>
        <pre class="json">{jsonOf({ ...body, rows: body.rows.slice(0, ROWS) })}</pre>
      </section>
    </>
  );
}
