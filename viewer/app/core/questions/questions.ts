import type { AskBody, AskRequest, Question } from '../../../contract';
import { createLoader, type Loader } from '../loaded';
import type { Client } from '../server/client';
import { createStore, type Store } from '../store';

/** What stands in the form of a question, by parameter. */
export type Answers = Readonly<Record<string, string>>;

export interface QuestionActions {
  readonly list: readonly Question[];
  /** Those that need nothing typed, to begin with. */
  readonly first: readonly Question[];
  readonly chosen: Store<Question | undefined>;
  readonly form: Store<Answers>;
  readonly answer: Loader<AskRequest, AskBody>['store'];
  /** Chooses a question, filled in with the entity in view where it takes one; asks it where nothing is missing. */
  choose(question: Question, selected: string | undefined): void;
  ask(): Promise<void>;
}

/** Asked first on the opening page, as far as they are there. */
const FIRST = ['biggest-deals', 'only-rumoured', 'who-left-for-whom', 'people-in-several-firms'];

export function createQuestions(client: Client, list: readonly Question[]): QuestionActions {
  const chosen = createStore<Question | undefined>(undefined);
  const form = createStore<Answers>({});
  const answer = createLoader((request: AskRequest, signal) => client.ask(request, signal));

  async function ask(): Promise<void> {
    const question = chosen.get();
    if (question) await answer.load({ question: question.name, arguments: given(form.get()) });
  }

  return {
    list,
    first: FIRST.flatMap((name) => list.find((each) => each.name === name) ?? []),
    chosen,
    form,
    answer: answer.store,
    choose(question, selected) {
      chosen.set(question);
      form.set(filled(question, selected));
      answer.clear();
      if (isComplete(question, form.get())) void ask();
    },
    ask,
  };
}

function given(form: Answers): Answers {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value.trim() !== ''));
}

/** Defaults, and what is selected in the first place that takes an entity. */
function filled({ parameters }: Question, selected: string | undefined): Answers {
  const place = parameters.find((each) => each.type === 'entity');
  return Object.fromEntries(
    parameters.map((each) => {
      const standard = 'default' in each && each.default !== undefined ? String(each.default) : '';
      return [each.name, each === place ? (selected ?? '') : standard];
    }),
  );
}

/** Whether everything that has no default is filled in. */
export function isComplete({ parameters }: Question, form: Answers): boolean {
  return parameters.every((each) => 'default' in each || (form[each.name] ?? '').trim() !== '');
}
