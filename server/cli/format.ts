/** `colloquy format`. */
import * as l10n from '@vscode/l10n';
import type { Configuration } from '../config/configuration.ts';
import { parseOptions } from '../config/parseOptions.ts';
import { format as formatted } from '../convert/format.ts';
import { convertLabels } from '../convert/labelStyles/convertLabels.ts';
import { applyChanges } from '../rules/applyFixes.ts';
import type { LabelStyle } from '../transcript/model.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { labelStyles } from '../transcript/turns/labelText.ts';
import type { Arguments, Command } from './command.ts';
import { Complaints } from './complaints.ts';
import { configurationsFrom } from './configurations.ts';
import { FileError, UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { findInputs, type Input } from './inputs.ts';
import { readText } from './readText.ts';
import { print } from './terminal.ts';
import { writeOutput } from './writeText.ts';

/** Writes posts in the blog's own dress. */
export const format: Command = {
  name: 'format',
  operands: 'FILES…',
  about: () => l10n.t('Write transcripts in the blog’s own style: labels, headings, lists, empty lines.'),
  options: {
    check: { about: () => l10n.t('Change nothing; fail when a file is not formatted') },
    'label-style': {
      value: 'STYLE',
      choices: labelStyles,
      about: () => l10n.t('Label turns in this style instead of the configured one'),
    },
  },
  run,
};

async function run({ operands, flags, values }: Arguments): Promise<ExitCode> {
  if (operands.length === 0) throw new UsageError(l10n.t('Name the files to format, or - for standard input.'));
  const style = labelStyles.find((each) => each === values.get('label-style'));
  const onlyCheck = flags.has('check');
  const configurations = await configurationsFrom(undefined);
  const complaints = new Complaints();
  let changed = 0;
  for (const input of await findInputs(operands, complaints))
    await complaints.during(async () => {
      const text = await readText(input);
      const configuration = await configurations.of(input, (warning) => complaints.warn(warning));
      const result = style ? restyled(text, style, configuration, input) : formatted(text, configuration);
      const isStream = input.path === undefined;
      if (result !== text) changed++;
      if (!onlyCheck && (isStream || result !== text)) await writeOutput(input.path, result);
      if (result === text || (isStream && !onlyCheck)) return;
      print(`${onlyCheck ? l10n.t('{0} is not formatted', input.name) : l10n.t('{0} formatted', input.name)}\n`);
    });
  if (complaints.any) return exitCode.unusable;
  return onlyCheck && changed > 0 ? exitCode.problems : exitCode.clean;
}

/** Throws `FileError` where the style would lose something. */
function restyled(text: string, style: LabelStyle, configuration: Configuration, { name }: Input): string {
  const changes = convertLabels(parseTranscript(text, parseOptions(configuration)), style, configuration);
  if (typeof changes === 'string') throw new FileError(`${name}: ${changes}`);
  return formatted(applyChanges(text, changes), { ...configuration, labelStyle: style });
}
