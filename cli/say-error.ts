import { isFirmamentError, messageOf } from '../graph/ontology/errors';
import type { SharedOptions } from './options';
import type { Terminal } from './terminal';

/** Says what went wrong in one line, or as JSON with `--json`; a stack only for what is our own fault and with FIRMAMENT_DEBUG. */
export function sayError(thrown: unknown, terminal: Terminal, options: SharedOptions): void {
  const code = isFirmamentError(thrown) ? thrown.code : 'unexpected';
  if (options.json) terminal.say(JSON.stringify({ error: { code, message: messageOf(thrown) } }));
  else terminal.say(`firmament: ${isFirmamentError(thrown) ? '' : 'unexpected: '}${messageOf(thrown)}`);
  if (terminal.env.FIRMAMENT_DEBUG && thrown instanceof Error && thrown.stack) terminal.say(thrown.stack);
}
