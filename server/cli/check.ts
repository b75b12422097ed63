/** `colloquy check`. */
import * as l10n from '@vscode/l10n';
import { notCheckedLinks } from '../wikipedia/api/notCheckedLinks.ts';
import { checkAll, type Outcome } from './check/checkAll.ts';
import { CheckCache, cacheFile } from './check/checkCache.ts';
import type { ReportedFile } from './check/report.ts';
import type { LinkingPost } from './check/wikipediaLinks.ts';
import type { Arguments, Command } from './command.ts';
import { Complaints } from './complaints.ts';
import { configurationsFrom } from './configurations.ts';
import { count } from './counts.ts';
import { FileError, UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { findInputs } from './inputs.ts';
import { links as linksInWords, Progress, wantsProgress } from './progress.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import { pretty } from './reporters/pretty.ts';
import { sarif } from './reporters/sarif.ts';
import { complain, print, printError, wantsColour } from './terminal.ts';

/** A report as text, piece by piece, for the whole may be longer than a string can be. */
type Reporter = (files: readonly ReportedFile[], inColour: boolean) => Iterable<string>;

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
    cache: { about: () => l10n.t('Check only what changed since the last time; reports are kept in {0}', cacheFile) },
    wikipedia: {
      about: () =>
        l10n.t(
          'Ask Wikipedia where links lead. Answers are kept, so a run that was ended goes on where it was; what cannot be asked is told, and fails nothing',
        ),
    },
    config: { value: 'FILE', about: () => l10n.t('Use this configuration for all files') },
    'max-warnings': { value: 'N', about: () => l10n.t('Fail when there are more warnings than this') },
  },
  run,
};

async function run({ operands, flags, values }: Arguments): Promise<ExitCode> {
  const allowed = numberOf(values.get('max-warnings'));
  const configurations = await configurationsFrom(values.get('config'));
  const complaints = new Complaints();
  const fix = flags.has('fix');
  const format = values.get('format') ?? 'pretty';
  const inputs = await findInputs(operands.length > 0 ? operands : ['.'], complaints);
  // The fixed text of standard input has standard output for itself.
  const toError = fix && inputs.some(({ path }) => path === undefined);
  const cache = flags.has('cache') ? await CheckCache.open() : undefined;
  const isWatched = format === 'pretty' && !toError && wantsProgress(process.stderr);
  const progress = isWatched ? new Progress(process.stderr, inputs.length) : undefined;
  const advance = () => progress?.advance();
  const wikipedia = flags.has('wikipedia') ? await askingWikipedia(isWatched, () => progress?.end()) : undefined;
  const outcomes = await checkAll(inputs, { configurations, fix, cache, advance, wikipedia }).finally(() => {
    progress?.end();
    wikipedia?.end();
  });
  const files = reportedFiles(outcomes, complaints);
  report(files, format, toError);
  // Without its cache, the report is as good.
  await cache?.save().catch(({ message }: Error) => complain(message));
  if (complaints.any) return exitCode.unusable;
  const { error, warning } = count(files.flatMap(({ problems }) => problems));
  return error > 0 || warning > allowed ? exitCode.problems : exitCode.clean;
}

/** What asks Wikipedia, with a progress of its own once all posts are read. What is asked with loads when it is needed. */
async function askingWikipedia(isWatched: boolean, onBegin: () => void) {
  const { WikipediaLinks } = await import('./check/wikipediaLinks.ts');
  const links = new WikipediaLinks();
  let progress: Progress | undefined;
  return {
    links,
    begin(articles: number) {
      onBegin();
      if (isWatched && articles > 0) progress = new Progress(process.stderr, articles, linksInWords);
    },
    advance: () => progress?.advance(),
    tell(posts: LinkingPost[]) {
      progress?.end();
      for (const sentence of notCheckedLinks(links.notChecked(posts))) complain(sentence);
    },
    end: () => progress?.end(),
  };
}

/** Tells of the files that have no report, and of doubts, in the order of the inputs. */
function reportedFiles(outcomes: readonly Outcome[], complaints: Complaints): ReportedFile[] {
  return outcomes.flatMap(({ warnings, result }) => {
    for (const warning of warnings) complaints.warn(warning);
    if (!(result instanceof FileError)) return [result];
    complaints.add(result.message);
    return [];
  });
}

function report(files: readonly ReportedFile[], format: string, toError: boolean): void {
  const reporter = reporters.get(format) ?? pretty;
  // Where no file could be read, people need no summary; scripts get their empty list.
  if (files.length === 0 && reporter === pretty) return;
  const write = toError ? printError : print;
  for (const text of reporter(files, wantsColour(toError ? process.stderr : process.stdout))) write(text);
}

function numberOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(l10n.t('--max-warnings is a number; not {0}.', value));
  return Number(value);
}
