/** `colloquy format`. */
import * as l10n from '@vscode/l10n';
import { format as formatted } from '../convert/format.ts';
import type { Arguments, Command } from './command.ts';
import { Complaints } from './complaints.ts';
import { configurationsFrom } from './configurations.ts';
import { UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { findInputs } from './inputs.ts';
import { readText } from './readText.ts';
import { print } from './terminal.ts';
import { writeOutput } from './writeText.ts';

/** Writes posts in the blog's own dress. */
export const format: Command = {
  name: 'format',
  operands: 'FILES…',
  about: () => l10n.t('Write transcripts in the blog’s own style: labels, headings, lists, empty lines.'),
  options: { check: { about: () => l10n.t('Change nothing; fail when a file is not formatted') } },
  run,
};

async function run({ operands, flags }: Arguments): Promise<ExitCode> {
  if (operands.length === 0) throw new UsageError(l10n.t('Name the files to format, or - for standard input.'));
  const onlyCheck = flags.has('check');
  const configurations = await configurationsFrom(undefined);
  const complaints = new Complaints();
  let changed = 0;
  for (const input of await findInputs(operands, complaints))
    await complaints.during(async () => {
      const text = await readText(input);
      const result = formatted(text, await configurations.of(input, (warning) => complaints.warn(warning)));
      const isStream = input.path === undefined;
      if (result !== text) changed++;
      if (!onlyCheck && (isStream || result !== text)) await writeOutput(input.path, result);
      if (result === text || (isStream && !onlyCheck)) return;
      print(`${onlyCheck ? l10n.t('{0} is not formatted', input.name) : l10n.t('{0} formatted', input.name)}\n`);
    });
  if (complaints.any) return exitCode.unusable;
  return onlyCheck && changed > 0 ? exitCode.problems : exitCode.clean;
}
