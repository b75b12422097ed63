/** `colloquy render`. */
import * as l10n from '@vscode/l10n';
import { articleOf } from '../render/article.ts';
import type { ExportedPost } from '../render/export/exportFormat.ts';
import { type ExportFormatName, exportFormats } from '../render/export/exportFormats.ts';
import { imagesBeside } from '../render/export/images.ts';
import { type PostLook, postLooks } from '../render/look.ts';
import type { Arguments, Command } from './command.ts';
import { configurationsFrom } from './configurations.ts';
import { count, errorsInWords } from './counts.ts';
import { UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { exportName, placeIn } from './exportPlace.ts';
import { readImages } from './images.ts';
import { inputOf } from './inputs.ts';
import { onlyOperand } from './parseArguments.ts';
import { postOf } from './post.ts';
import { readText } from './readText.ts';
import { complain } from './terminal.ts';
import { writeOutput } from './writeText.ts';

const formatNames = Object.keys(exportFormats) as ExportFormatName[];

/** Makes of a post what can be published. */
export const render: Command = {
  name: 'render',
  operands: 'FILE',
  about: () =>
    l10n.t('Make what can be published of a transcript: a page, or a post for a blog. Warns when it has errors.'),
  options: {
    to: { value: 'FORMAT', choices: formatNames, about: () => l10n.t('What to make') },
    document: { about: () => l10n.t('A whole page with its style, as --to document; the default') },
    fragment: { about: () => l10n.t('The post alone, to be put into a page, as --to fragment') },
    look: { value: 'LOOK', choices: postLooks, about: () => l10n.t('How to set questions and answers') },
    gate: { about: () => l10n.t('Refuse to render a transcript that has errors') },
    output: {
      short: 'o',
      value: 'OUT',
      about: () =>
        l10n.t(
          'Write to this file, or to a file in this folder (made where there is none), instead of standard output',
        ),
    },
  },
  run,
};

async function run(args: Arguments): Promise<ExitCode> {
  const { flags, values } = args;
  const format = exportFormats[formatOf(args)];
  const look = (values.get('look') ?? 'interview') as PostLook;
  const input = inputOf(onlyOperand(args));
  const text = await readText(input);
  const configuration = await (await configurationsFrom(undefined)).of(input, complain);
  const { problems, transcript } = postOf(text, configuration);
  const { error } = count(problems);
  if (error > 0 && flags.has('gate')) {
    complain(l10n.t('{0} has {1} and was not rendered. See colloquy check.', input.name, errorsInWords(error)));
    return exitCode.problems;
  }
  if (error > 0) complain(l10n.t('{0} has {1}. See colloquy check.', input.name, errorsInWords(error)));
  const beside = format.embedsImages ? imagesBeside(articleOf(transcript, configuration, look)) : [];
  const images = await readImages(beside, input, complain);
  const post: ExportedPost = { transcript, configuration, look, name: exportName(input), today: today(), images };
  await writeOutput(await placeIn(values.get('output'), format.fileName(post), input), format.render(post));
  return exitCode.clean;
}

/** Throws `UsageError` where several formats are asked for. */
function formatOf({ flags, values }: Arguments): ExportFormatName {
  const asked = [values.get('to'), flags.has('document') && 'document', flags.has('fragment') && 'fragment'];
  const [format, ...others] = new Set(asked.filter((each) => each));
  if (others.length > 0) throw new UsageError(l10n.t('Choose one of --to, --document and --fragment.'));
  return (format || 'document') as ExportFormatName;
}

/** The day where the command runs. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
