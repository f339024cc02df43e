import type { Value } from '../../../graph/store/store';
import type { Question } from '../../contract';
import { loadedValue } from '../core/loaded';
import { isComplete } from '../core/questions/questions';
import { start } from '../core/view/producers';
import { texts } from '../texts';
import { AnswerTable } from './AnswerTable';
import { LoadState } from './LoadState';
import { useModel, useStore } from './use-model';

/** The questions that analysts ask: a list, a form for what the chosen one takes, and its answer. */
export function Questions() {
  const { questions, history } = useModel();
  const chosen = useStore(questions.chosen);
  const { selection } = useStore(history.view);
  const selected = selection?.what === 'entity' ? selection.id : undefined;
  return (
    <div class="questions">
      <ul class="question-list">
        {questions.list.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              class="quiet"
              aria-pressed={question.name === chosen?.name}
              onClick={() => questions.choose(question, selected)}
            >
              {question.title}
            </button>
          </li>
        ))}
      </ul>
      <div>
        {chosen ? <Chosen key={chosen.name} question={chosen} /> : <p class="muted">{texts.questions.choose}</p>}
      </div>
    </div>
  );
}

function Chosen({ question }: { readonly question: Question }) {
  const { questions } = useModel();
  const form = useStore(questions.form);
  const busy = useStore(questions.answer).state === 'loading';
  const submit = (event: Event) => {
    event.preventDefault();
    void questions.ask();
  };
  return (
    <>
      <form class="question-form" onSubmit={submit}>
        <p>{question.explanation}</p>
        {question.parameters.map(({ name, type, what }) => (
          <label key={name}>
            <span>{what}</span>
            <input
              inputMode={type === 'integer' || type === 'months-ago' ? 'numeric' : 'text'}
              placeholder={type === 'date' ? texts.questions.date : undefined}
              value={form[name] ?? ''}
              onInput={(event) => questions.form.set({ ...form, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        <button type="submit" class="primary" disabled={busy || !isComplete(question, form)}>
          {busy ? texts.console.running : texts.questions.ask}
        </button>
      </form>
      <Answer question={question} />
    </>
  );
}

function Answer({ question }: { readonly question: Question }) {
  const { questions, history } = useModel();
  const loaded = useStore(questions.answer);
  const answer = loadedValue(loaded);
  if (loaded.state === 'failed' || !answer) return <LoadState loaded={loaded} />;
  const parameters: Record<string, Value> = answer.parameters;
  const hasIds = question.columns.some((column) => 'id' in column);
  return (
    <div class="answer">
      <p class="meta" role="status">
        {answer.rows.length === 0
          ? texts.questions.nothing
          : texts.console.answered(answer.rows.length, answer.truncated)}
        {hasIds && answer.rows.length > 0 && (
          <button type="button" onClick={() => history.change(start({ query: answer.cypher, parameters }))}>
            {texts.console.show}
          </button>
        )}
      </p>
      {answer.rows.length > 0 && <AnswerTable columns={question.columns} answer={answer} />}
    </div>
  );
}
