import type {
  AboutBody,
  ArticleBody,
  EntityBody,
  NamesBody,
  PictureBody,
  PictureRequest,
  RelationshipBody,
  StatsBody,
} from '../../contract';
import { type ConsoleActions, createConsole } from './console/console';
import { createEvidence, type Evidence } from './details/evidence';
import { createJudging, type Judging } from './judging/judging';
import { storageOf } from './kept/kept';
import { createLoader, type Loaded, type Loader, loadedValue } from './loaded';
import { createQuestions, type QuestionActions } from './questions/questions';
import { createSearch, type SearchActions } from './search/search';
import type { Client } from './server/client';
import { createStore, type Store } from './store';
import type { ThemeChoice } from './theme/theme';
import { createHistory, type ViewHistory } from './view/history';
import { select } from './view/producers';
import type { Selection, View } from './view/view';

/** All state of the page and what may be done with it. */
export interface Model {
  readonly client: Client;
  readonly about: AboutBody;
  readonly stats: Store<StatsBody>;
  readonly history: ViewHistory;
  readonly picture: Store<Loaded<PictureBody>>;
  readonly entity: Store<Loaded<EntityBody>>;
  readonly relationship: Store<Loaded<RelationshipBody>>;
  readonly article: Store<Loaded<ArticleBody>>;
  readonly evidence: Evidence;
  /** Why the names of the entity in view are its own; asked for on demand. */
  readonly names: Loader<string, NamesBody>;
  readonly judging: Judging;
  readonly search: SearchActions;
  readonly console: ConsoleActions;
  readonly questions: QuestionActions;
  readonly theme: ThemeChoice;
}

/** Starts the page: reads the address, loads what it asks for and follows its changes. */
export async function createModel(client: Client, theme: ThemeChoice, page: Window): Promise<Model> {
  const [about, counted, { questions }] = await Promise.all([client.about(), client.stats(), client.questions()]);
  const history = createHistory(page, about.first);
  const picture = createLoader((request: PictureRequest, signal) => client.picture(request, signal));
  const entity = createLoader((id: string, signal) => client.entity(id, signal));
  const relationship = createLoader((id: string, signal) => client.relationship(id, signal));
  const article = createLoader((id: string, signal) => client.article(id, signal));

  const names = createLoader((id: string, signal) => client.names(id, signal));
  const stats = createStore(counted);
  const evidence = createEvidence(client);
  const reload = async () => {
    const { selection } = history.view.get();
    await Promise.all([
      client.stats().then(stats.set),
      picture.load(pictureOf(history.view.get())),
      evidence.reload(),
      selection?.what === 'entity' ? entity.load(selection.id) : undefined,
      selection?.what === 'relationship' ? relationship.load(selection.id) : undefined,
      selection?.what === 'article' ? article.load(selection.id) : undefined,
    ]);
    const moved = selectionAfter(selection, entity.store.get(), relationship.store.get());
    if (moved !== selection) history.adjust(select(moved));
  };
  const judging = createJudging({ client, history, kept: storageOf(page), reload });
  follow(history.view, pictureOf, (request) => void picture.load(request));
  follow(history.view, selectionOf, (selection) => {
    names.clear();
    if (selection?.what === 'entity') void entity.load(selection.id);
    else entity.clear();
    if (selection?.what === 'relationship') void relationship.load(selection.id);
    else relationship.clear();
  });

  follow(history.view, articleOf, (id) => {
    if (id === undefined) article.clear();
    else void article.load(id);
  });

  follow(entity.store, idOf, (id) => {
    if (id !== undefined) judging.concern(id);
  });
  follow(relationship.store, sourceOf, (id) => {
    if (id !== undefined) judging.concern(id);
  });
  return {
    client,
    about,
    stats,
    history,
    theme,
    picture: picture.store,
    entity: entity.store,
    relationship: relationship.store,
    article: article.store,
    evidence,
    names,
    judging,
    search: createSearch(client),
    console: createConsole(client, about, storageOf(page)),
    questions: createQuestions(client, questions),
  };
}

function pictureOf({ base, steps }: View): PictureRequest {
  return { base, steps };
}

function selectionOf({ selection }: View): Selection | undefined {
  return selection;
}

function articleOf({ selection }: View): string | undefined {
  return selection?.what === 'article' ? selection.id : undefined;
}

/** What a judgement leaves of the selection: an entity under its id of now, no relationship that is no more. */
function selectionAfter(
  selection: Selection | undefined,
  entity: Loaded<EntityBody>,
  relationship: Loaded<RelationshipBody>,
): Selection | undefined {
  if (selection?.what === 'relationship') return relationship.state === 'failed' ? undefined : selection;
  const id = idOf(entity);
  return selection === undefined || id === undefined || id === selection.id ? selection : { what: 'entity', id };
}

function idOf(loaded: Loaded<EntityBody>): string | undefined {
  return loadedValue(loaded)?.entity.id;
}

function sourceOf(loaded: Loaded<RelationshipBody>): string | undefined {
  return loadedValue(loaded)?.source.id;
}

/** Calls back now and whenever what is chosen of a store has changed. */
function follow<T, P>(store: Store<T>, choose: (value: T) => P, act: (part: P) => void): void {
  let before: string | undefined;
  const check = () => {
    const part = choose(store.get());
    const now = JSON.stringify(part) ?? '';
    if (now === before) return;
    before = now;
    act(part);
  };
  check();
  store.subscribe(check);
}
