import { Command, CommanderError, Option } from 'commander';
import { printable } from '../graph/query/terminal-text';
import { addCommands } from './commands';
import { EXIT, type ExitStatus, statusOf } from './exit-status';
import type { SharedOptions } from './options';
import { packageVersion } from './package-root';
import { sayError } from './say-error';
import type { Terminal } from './terminal';

/** Runs one command line and returns the exit status. Never throws. */
export async function run(words: readonly string[], outside: Terminal): Promise<ExitStatus> {
  const terminal = { ...outside, say: (line: string) => outside.say(printableLines(line)) };
  const options = optionsIn(words);
  let status: ExitStatus = EXIT.ok;
  const program = newProgram(terminal, options);
  addCommands(program, terminal, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return EXIT.ok;
    if (thrown instanceof CommanderError) return sayUsage(thrown, terminal, options);
    sayError(thrown, terminal, options);
    return statusOf(thrown);
  }
}

/** The parser has said it in words already. */
function sayUsage({ message }: CommanderError, terminal: Terminal, { json }: SharedOptions): ExitStatus {
  const error = { code: 'usage', message: message.replace(/^error: /, '') };
  if (json) terminal.say(JSON.stringify({ error }));
  return EXIT.usage;
}

/** File names, names and queries are said back: a terminal shows them and does not obey them. */
function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

function newProgram(terminal: Terminal, { json }: SharedOptions): Command {
  return new Command('firmament')
    .description('News articles in, a knowledge graph of firms, people and AI models out.')
    .version(packageVersion(), '-V, --version')
    .addOption(new Option('--debug').hideHelp())
    .showSuggestionAfterError()
    .showHelpAfterError('Try: firmament --help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => (json ? undefined : terminal.say(text.trimEnd())),
    });
}

function optionsIn(words: readonly string[]): SharedOptions {
  const end = words.indexOf('--');
  return { json: (end < 0 ? words : words.slice(0, end)).includes('--json') };
}
