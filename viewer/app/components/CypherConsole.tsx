import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../core/console/console';
import { errorPlace } from '../core/console/error-place';
import { texts } from '../texts';
import { CypherAnswer } from './CypherAnswer';
import { CypherEditor, runOnEnter } from './CypherEditor';
import { QueryShelf } from './QueryShelf';
import { useModel, useStore } from './use-model';

/** A query in Cypher with its parameters and limits, and what it answers. */
export function CypherConsole() {
  const { console, about } = useModel();
  const draft = useStore(console.draft);
  const answer = useStore(console.answer);
  const failed = useMemo(
    () => (answer.state === 'failed' ? errorPlace(answer.message, console.draft.get().cypher) : undefined),
    [answer],
  );
  const edit = (change: Partial<Draft>) => console.draft.update((now) => ({ ...now, ...change }));
  return (
    <>
      <p class="muted">
        {texts.console.readOnly} {texts.console.limits(about.query.milliseconds.most / 1000, about.query.rows.most)}
      </p>
      <div class="question">
        <CypherEditor failed={failed} />
        <label class="parameters">
          <span>{texts.console.parameters}</span>
          <textarea
            rows={5}
            spellcheck={false}
            placeholder="{ }"
            value={draft.parameters}
            onInput={(event) => edit({ parameters: event.currentTarget.value })}
            onKeyDown={(event) => runOnEnter(event, () => void console.run())}
          />
        </label>
      </div>
      <Actions draft={draft} onEdit={edit} />
      <CypherAnswer />
    </>
  );
}

interface ActionsProps {
  readonly draft: Draft;
  onEdit(change: Partial<Draft>): void;
}

function Actions({ draft, onEdit }: ActionsProps) {
  const { console, about } = useModel();
  const [shelf, setShelf] = useState(false);
  const running = useStore(console.answer).state === 'loading';
  const { rows, milliseconds } = about.query;
  return (
    <>
      <div class="actions">
        <button type="button" class="primary" disabled={running} onClick={() => void console.run()}>
          {running ? texts.console.running : texts.console.run}
        </button>
        {running && (
          <button type="button" onClick={console.cancel}>
            {texts.console.cancel}
          </button>
        )}
        <Limit
          label={texts.console.rows}
          value={draft.limit}
          choices={[100, rows.standard, rows.most]}
          show={texts.number}
          onChoose={(limit) => onEdit({ limit })}
        />
        <Limit
          label={texts.console.seconds}
          value={draft.timeout}
          choices={[milliseconds.standard, 3000, milliseconds.most]}
          show={(timeout) => String(timeout / 1000)}
          onChoose={(timeout) => onEdit({ timeout })}
        />
        <button type="button" aria-expanded={shelf} onClick={() => setShelf(!shelf)}>
          {texts.queries.title}
        </button>
      </div>
      {shelf && <QueryShelf />}
    </>
  );
}

interface LimitProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  show(choice: number): string;
  onChoose(choice: number): void;
}

function Limit({ label, value, choices, show, onChoose }: LimitProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {show(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
