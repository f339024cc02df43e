import neo4j, { type Config, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { withDeadline } from '../deadline';
import { existsAlready, notOpen, tooOld, tooSlow, toStoreError, unanswered, urlRefused } from './errors';
import { SCHEMA } from './schema';
import { isSupported } from './version';

export interface Neo4jSettings {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** Milliseconds a server may take to answer at all, and for which a call that failed is made again. @default 5000 */
  readonly connectTimeout?: number;
}

/** How long one call may take, and who may call it off. */
export interface Patience {
  /** Milliseconds the server allows the transaction. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

type Work<Result> = (transaction: ManagedTransaction) => Promise<Result>;

const CONNECT_TIMEOUT = 5000;
const SCHEMA_TIMEOUT = 60_000;
/** Milliseconds the server has to end a transaction that is over its time, before we stop listening. */
const GRACE = 1000;

function driverSettings(connectTimeout: number): Config {
  return {
    userAgent: 'firmament',
    connectionTimeout: connectTimeout,
    connectionAcquisitionTimeout: connectTimeout,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: connectTimeout,
  };
}

/**
 * The driver, with a deadline of our own around every call: a frozen server would hold the driver for two minutes. A
 * session lasts one call; bookmarks let a call see what the former ones wrote, on a cluster too.
 */
export class Neo4jConnection {
  private driver: Driver | undefined;
  private readonly bookmarkManager = neo4j.bookmarkManager();

  constructor(private readonly settings: Neo4jSettings) {}

  /** @throws store: `store-unreachable`, `store-denied`, `store-database`, `store-too-old` */
  async open(): Promise<void> {
    const driver = this.connect();
    try {
      const { agent = '' } = await this.introduce(driver);
      if (!isSupported(agent)) throw tooOld(agent);
      this.driver = driver;
      await this.prepare();
    } catch (thrown) {
      this.driver = undefined;
      driver.close().catch(() => undefined);
      throw toStoreError(thrown);
    }
  }

  read<Result>(patience: Patience, work: Work<Result>): Promise<Result> {
    return this.run(patience, (session) => session.executeRead(work, { timeout: patience.timeout }));
  }

  write<Result>(patience: Patience, work: Work<Result>): Promise<Result> {
    return this.run(patience, (session) => session.executeWrite(work, { timeout: patience.timeout }));
  }

  /** A long answer that is read as it comes, in a session of its own. */
  async *stream<Item>(items: (session: Session) => AsyncIterable<Item>): AsyncIterable<Item> {
    const session = this.session('READ');
    try {
      yield* items(session);
    } catch (thrown) {
      throw toStoreError(thrown);
    } finally {
      leave(session);
    }
  }

  async close(): Promise<void> {
    await this.driver?.close();
    this.driver = undefined;
  }

  private get connectTimeout(): number {
    return this.settings.connectTimeout ?? CONNECT_TIMEOUT;
  }

  private session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    const { url, database } = this.settings;
    if (!this.driver) throw notOpen(url);
    const { bookmarkManager } = this;
    return this.driver.session({ defaultAccessMode, bookmarkManager, ...(database !== undefined && { database }) });
  }

  private connect(): Driver {
    const { url, username = 'neo4j', password } = this.settings;
    const token = password === undefined ? undefined : neo4j.auth.basic(username, password);
    try {
      return neo4j.driver(url, token, driverSettings(this.connectTimeout));
    } catch (thrown) {
      throw urlRefused(url, thrown);
    }
  }

  private async introduce(driver: Driver) {
    const { url, database } = this.settings;
    const introduced = driver.getServerInfo(database === undefined ? {} : { database });
    const late = () => unanswered(url, this.connectTimeout);
    return withDeadline('a greeting', this.connectTimeout, () => introduced, undefined, late);
  }

  private async prepare(): Promise<void> {
    const session = this.session('WRITE');
    const make = async () => {
      for (const statement of SCHEMA) await ensure(session, statement);
    };
    await withDeadline('the making of indexes', SCHEMA_TIMEOUT, make).finally(() => leave(session));
  }

  private async run<Result>({ timeout, signal }: Patience, call: (session: Session) => Promise<Result>) {
    const session = this.session('READ');
    try {
      return await withDeadline('a query', timeout + GRACE, () => call(session), signal, tooSlow);
    } catch (thrown) {
      throw toStoreError(thrown);
    } finally {
      leave(session);
    }
  }
}

/** `IF NOT EXISTS` is no help against another writer that opens at the same time: its index is as good as ours. */
async function ensure(session: Session, statement: string): Promise<void> {
  try {
    await session.executeWrite((transaction) => transaction.run(statement));
  } catch (thrown) {
    if (!existsAlready(thrown)) throw thrown;
  }
}

/** Ends what the session still runs. Not waited for: a frozen server would not answer. */
function leave(session: Session): void {
  session.close().catch(() => undefined);
}
