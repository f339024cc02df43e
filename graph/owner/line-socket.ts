import type { Socket } from 'node:net';

/** A socket that carries one JSON message a line. */
export class LineSocket {
  readonly #socket: Socket;
  #pieces: string[] = [];
  #waiting: string[] = [];
  #receive: ((line: string) => void) | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => this.#take(String(chunk)));
  }

  /** Hands over lines, those first that came before anybody asked. */
  receive(receive: (line: string) => void): void {
    this.#receive = receive;
    for (const line of this.#waiting.splice(0)) receive(line);
  }

  /** Calls back when the connection has ended, by either side. */
  closed(tell: () => void): void {
    if (this.#socket.destroyed) tell();
    else this.#socket.once('close', tell);
  }

  send(message: unknown): void {
    if (this.#socket.writable) this.#socket.write(`${JSON.stringify(message)}\n`);
  }

  /** Sends what is still to be sent, then ends the connection. */
  end(): void {
    this.#socket.destroySoon();
  }

  /** Lets the process end though the connection stands. */
  unref(): void {
    this.#socket.unref();
  }

  ref(): void {
    this.#socket.ref();
  }

  /** Answers may be long: their pieces are joined once. */
  #take(chunk: string): void {
    const [first = '', ...others] = chunk.split('\n');
    this.#pieces.push(first);
    for (const next of others) {
      const line = this.#pieces.join('');
      this.#pieces = [next];
      if (this.#receive) this.#receive(line);
      else this.#waiting.push(line);
    }
  }
}
