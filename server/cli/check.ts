/** `colloquy check`. */
import * as l10n from '@vscode/l10n';
import type { Arguments, Command } from './command.ts';
import { Complaints } from './complaints.ts';
import { type Configurations, configurationsFrom } from './configurations.ts';
import { count } from './counts.ts';
import { UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { findInputs, type Input } from './inputs.ts';
import { postOf } from './post.ts';
import { readText } from './readText.ts';
import { type ReportedFile, reportOf } from './report.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import { pretty } from './reporters/pretty.ts';
import { sarif } from './reporters/sarif.ts';
import { print, printError, wantsColour } from './terminal.ts';
import { writeOutput } from './writeText.ts';

/** A report as text. */
type Reporter = (files: readonly ReportedFile[], inColour: boolean) => string;

const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['json', json],
  ['sarif', sarif],
  ['github', github],
]);

/** Checks posts and repairs what is safe to repair. */
export const check: Command = {
  name: 'check',
  operands: '[FILES|GLOBS…]',
  about: () =>
    l10n.t('Check transcripts: files, or all those in folders or matched by globs. Without any, this folder.'),
  options: {
    format: { value: 'FORMAT', choices: [...reporters.keys()], about: () => l10n.t('How to report') },
    fix: { about: () => l10n.t('Apply all safe fixes, then report what is left') },
    config: { value: 'FILE', about: () => l10n.t('Use this configuration for all files') },
    'max-warnings': { value: 'N', about: () => l10n.t('Fail when there are more warnings than this') },
  },
  run,
};

async function run({ operands, flags, values }: Arguments): Promise<ExitCode> {
  const allowed = numberOf(values.get('max-warnings'));
  const configurations = await configurationsFrom(values.get('config'));
  const complaints = new Complaints();
  const files: ReportedFile[] = [];
  const fix = flags.has('fix');
  const inputs = await findInputs(operands.length > 0 ? operands : ['.'], complaints);
  for (const input of inputs)
    await complaints.during(async () => {
      files.push(await checked(input, configurations, fix));
    });
  // The fixed text of standard input has standard output for itself.
  const toError = fix && inputs.some(({ path }) => path === undefined);
  report(files, values.get('format') ?? 'pretty', toError);
  if (complaints.any) return exitCode.unusable;
  const { error, warning } = count(files.flatMap(({ problems }) => problems));
  return error > 0 || warning > allowed ? exitCode.problems : exitCode.clean;
}

async function checked(input: Input, configurations: Configurations, fix: boolean): Promise<ReportedFile> {
  const text = await readText(input);
  const configuration = await configurations.of(input);
  const post = postOf(text, configuration);
  if (!fix) return reportOf(input.file, post);
  if (post.fixed !== text || input.path === undefined) await writeOutput(input.path, post.fixed);
  return reportOf(input.file, post.fixed === text ? post : postOf(post.fixed, configuration));
}

function report(files: readonly ReportedFile[], format: string, toError: boolean): void {
  const reporter = reporters.get(format) ?? pretty;
  // Where no file could be read, people need no summary; scripts get their empty list.
  if (files.length === 0 && reporter === pretty) return;
  const text = reporter(files, wantsColour(toError ? process.stderr : process.stdout));
  (toError ? printError : print)(text);
}

function numberOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(l10n.t('--max-warnings is a number; not {0}.', value));
  return Number(value);
}
