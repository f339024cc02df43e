import type { HistoryFilter } from '../../../../graph/graph';
import type {
  AboutBody,
  AddBody,
  AddRequest,
  ArticleBody,
  AskBody,
  AskRequest,
  EntityBody,
  ErrorBody,
  ExportRequest,
  HistoryBody,
  JudgeBody,
  JudgeRequest,
  NamesBody,
  PictureBody,
  PictureRequest,
  QueryBody,
  QuestionsBody,
  RelationshipBody,
  ReviewBody,
  SearchBody,
  StatsBody,
} from '../../../contract';
import { texts } from '../../texts';

/** A question to the console. */
export interface Question {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly limit: number;
  readonly timeout: number;
}

export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** The server's interface as the page calls it. Failures are errors with a message to show. */
export interface Client {
  about(): Promise<AboutBody>;
  stats(): Promise<StatsBody>;
  picture(request: PictureRequest, signal: AbortSignal): Promise<PictureBody>;
  search(text: string, signal: AbortSignal): Promise<SearchBody>;
  entity(id: string, signal: AbortSignal): Promise<EntityBody>;
  relationship(id: string, signal?: AbortSignal): Promise<RelationshipBody>;
  article(id: string, signal: AbortSignal): Promise<ArticleBody>;
  query(question: Question, signal: AbortSignal): Promise<QueryBody>;
  questions(): Promise<QuestionsBody>;
  ask(request: AskRequest, signal: AbortSignal): Promise<AskBody>;
  judge(judgement: JudgeRequest): Promise<JudgeBody>;
  review(limit: number, signal: AbortSignal): Promise<ReviewBody>;
  judged(filter: HistoryFilter, signal: AbortSignal): Promise<HistoryBody>;
  names(id: string, signal: AbortSignal): Promise<NamesBody>;
  export(request: ExportRequest): Promise<Download>;
  add(request: AddRequest): Promise<AddBody>;
}

export function createClient(token: string | undefined): Client {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };

  async function send(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(path, { ...init, headers: { ...authorization, ...init.headers } }).catch(unreachable);
    if (!response.ok) throw new Error(await messageOf(response));
    return response;
  }

  async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
    const response = await send(path, signal ? { signal } : {});
    return response.json();
  }

  function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return send(path, signal ? { ...init, signal } : init);
  }

  return {
    about: () => get('api/about'),
    stats: () => get('api/stats'),
    picture: async (request, signal) => (await post('api/picture', request, signal)).json(),
    search: (text, signal) => get(`api/search?${new URLSearchParams({ text })}`, signal),
    entity: (id, signal) => get(`api/entity/${encodeURIComponent(id)}`, signal),
    relationship: (id, signal) => get(`api/relationship/${encodeURIComponent(id)}`, signal),
    article: (id, signal) => get(`api/article/${encodeURIComponent(id)}`, signal),
    query: async (question, signal) => (await post('api/query', question, signal)).json(),
    questions: () => get('api/questions'),
    ask: async (request, signal) => (await post('api/ask', request, signal)).json(),
    add: async (request) => (await post('api/articles', request)).json(),
    judge: async (judgement) => (await post('api/judge', judgement)).json(),
    review: (limit, signal) => get(`api/review?limit=${limit}`, signal),
    judged: (filter, signal) => get(`api/history?${queryOf(filter)}`, signal),
    names: (id, signal) => get(`api/names/${encodeURIComponent(id)}`, signal),
    async export(request) {
      const response = await post('api/export', request);
      return { name: fileName(response), content: await response.blob() };
    },
  };
}

function queryOf(filter: HistoryFilter): string {
  return new URLSearchParams(Object.entries(filter).map(([key, value]) => [key, String(value)])).toString();
}

function unreachable(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new Error(texts.unreachable);
}

async function messageOf(response: Response): Promise<string> {
  const body: ErrorBody | undefined = await response.json().catch(() => undefined);
  return body?.error.message ?? `${texts.failed} (${response.status})`;
}

function fileName(response: Response): string {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'firmament';
}
