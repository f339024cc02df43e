import { type Finding, findings } from './doctor-checks';
import { EXIT, type ExitStatus } from './exit-status';
import { sharedSchema } from './options';
import type { Terminal } from './terminal';

/** `firmament doctor`: what is wrong with this machine or directory and what to do about it. */
export async function doctor(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = sharedSchema.parse(given);
  const found: Finding[] = [];
  for await (const finding of findings(options, terminal)) {
    found.push(finding);
    if (!options.json) await terminal.out(textOf(finding));
  }
  if (options.json) await terminal.out(`${JSON.stringify(found)}\n`);
  return found.some((finding) => finding.state === 'wrong') ? EXIT.failed : EXIT.ok;
}

function textOf({ state, what, detail, advice }: Finding): string {
  const mark = { fine: 'ok     ', note: 'note   ', wrong: 'WRONG  ' }[state];
  return `${mark}${what}: ${detail}${advice === undefined ? '' : `\n       → ${advice}`}\n`;
}
