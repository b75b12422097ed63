/** `colloquy render`. */
import * as l10n from '@vscode/l10n';
import { renderDocument, renderFragment } from '../render/article.ts';
import type { Arguments, Command } from './command.ts';
import { configurationsFrom } from './configurations.ts';
import { count, errorsInWords } from './counts.ts';
import { UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { inputOf } from './inputs.ts';
import { onlyOperand } from './parseArguments.ts';
import { postOf } from './post.ts';
import { readText } from './readText.ts';
import { complain } from './terminal.ts';
import { writeOutput } from './writeText.ts';

/** Makes HTML of a post. */
export const render: Command = {
  name: 'render',
  operands: 'FILE',
  about: () => l10n.t('Make HTML of a transcript. Warns when it has errors.'),
  options: {
    document: { about: () => l10n.t('A whole page with its style; the default') },
    fragment: { about: () => l10n.t('The post alone, to be put into a page') },
    gate: { about: () => l10n.t('Refuse to render a transcript that has errors') },
    output: { short: 'o', value: 'OUT', about: () => l10n.t('Write to this file instead of standard output') },
  },
  run,
};

async function run(args: Arguments): Promise<ExitCode> {
  const { flags, values } = args;
  if (flags.has('document') && flags.has('fragment'))
    throw new UsageError(l10n.t('Choose one of --document and --fragment.'));
  const input = inputOf(onlyOperand(args));
  const text = await readText(input);
  const configurations = await configurationsFrom(undefined);
  const configuration = await configurations.of(input, complain);
  const post = postOf(text, configuration);
  const { error } = count(post.problems);
  if (error > 0 && flags.has('gate')) {
    complain(l10n.t('{0} has {1} and was not rendered. See colloquy check.', input.name, errorsInWords(error)));
    return exitCode.problems;
  }
  if (error > 0) complain(l10n.t('{0} has {1}. See colloquy check.', input.name, errorsInWords(error)));
  const render = flags.has('fragment') ? renderFragment : renderDocument;
  await writeOutput(values.get('output'), render(post.transcript, configuration));
  return exitCode.clean;
}
