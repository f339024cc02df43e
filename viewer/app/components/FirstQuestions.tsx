import type { Question } from '../../contract';
import { texts } from '../texts';
import { useModel, useStore } from './use-model';

/** A few questions to begin with, while nothing is selected. */
export function FirstQuestions() {
  const { history, questions, console } = useModel();
  const { base, selection } = useStore(history.view);
  if (selection || !('top' in base)) return null;
  const open = (question?: Question) => {
    console.mode.set('questions');
    console.open.set(true);
    if (question) questions.choose(question, undefined);
  };
  return (
    <section class="first-questions" aria-label={texts.questions.title}>
      <h2>{texts.questions.first}</h2>
      {questions.first.map((question) => (
        <button type="button" class="link" key={question.name} onClick={() => open(question)}>
          {question.title}
        </button>
      ))}
      <button type="button" class="link" onClick={() => open()}>
        {texts.questions.all}
      </button>
    </section>
  );
}
