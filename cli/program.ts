import { Command, CommanderError, Option } from 'commander';
import { addCommands } from './commands';
import { EXIT, type ExitStatus, statusOf } from './exit-status';
import type { SharedOptions } from './options';
import { packageVersion } from './package-root';
import { sayError } from './say-error';
import type { Terminal } from './terminal';

/** Runs one command line and returns the exit status. Never throws. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const program = newProgram(terminal);
  addCommands(program, terminal, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.ok : EXIT.usage;
    sayError(thrown, terminal, optionsIn(words));
    return statusOf(thrown);
  }
}

function newProgram(terminal: Terminal): Command {
  return new Command('firmament')
    .description('News articles in, a knowledge graph of firms, people and AI models out.')
    .version(packageVersion(), '-V, --version')
    .addOption(new Option('--debug').hideHelp())
    .showSuggestionAfterError()
    .showHelpAfterError('Try: firmament --help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.say(text.trimEnd()),
    });
}

function optionsIn(words: readonly string[]): SharedOptions {
  return { json: words.includes('--json') };
}
