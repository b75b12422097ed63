/** Checks many posts at a time. */
import { availableParallelism } from 'node:os';
import * as l10n from '@vscode/l10n';
import pMap from 'p-map';
import { keptSource } from '../../source/keptSource.ts';
import type { Configurations } from '../configurations.ts';
import { FileError } from '../errors.ts';
import type { Input } from '../inputs.ts';
import { readText } from '../readText.ts';
import { besideText } from '../sourceBeside.ts';
import { writeOutput } from '../writeText.ts';
import { type CheckCache, keyOf } from './checkCache.ts';
import type { Check, Checked, PostReport } from './checkPost.ts';
import { comparedFiles } from './comparedFiles.ts';
import { isExport } from './isExport.ts';
import { PostChecker } from './postChecker.ts';
import { isRepairable, type ReportedFile } from './report.ts';
import type { LinkingPost, LinkProgress, WikipediaLinks } from './wikipediaLinks.ts';

/** How posts are to be checked. */
export interface Circumstances {
  readonly configurations: Configurations;
  readonly fix: boolean;
  readonly cache: CheckCache | undefined;
  /** Called after each post. */
  readonly advance: () => void;
  /** Asks Wikipedia about the links of all posts, once they are read. */
  readonly wikipedia?:
    | (LinkProgress & { readonly links: WikipediaLinks; tell(posts: LinkingPost[]): void })
    | undefined;
}

/** What came of one input. */
export interface Outcome {
  /** Doubts about its configuration. */
  readonly warnings: readonly string[];
  /** The report, or why there is none. */
  readonly result: ReportedFile | FileError;
}

/** So many posts are in memory at a time: one in the hands of each process, and the next. */
const IN_FLIGHT = 2 * availableParallelism();

/** Checks all inputs, on all cores if that is sooner, and compares them; gives the outcomes in the order of the inputs. */
export async function checkAll(inputs: readonly Input[], circumstances: Circumstances): Promise<Outcome[]> {
  const checker = new PostChecker(inputs.length);
  const outcomeOf = async (input: Input): Promise<Judged> => {
    const warnings: string[] = [];
    try {
      const report = await reportOn(input, circumstances, checker, (warning) => warnings.push(warning));
      return { warnings, result: { file: input.file, ...report } };
    } catch (error) {
      if (error instanceof FileError) return { warnings, result: error };
      throw error;
    } finally {
      circumstances.advance();
    }
  };
  try {
    const checked = await pMap(inputs, outcomeOf, { concurrency: IN_FLIGHT });
    await judgeLinks(checked, inputs, circumstances, checker);
    const files = comparedFiles(checked.flatMap(({ result }) => (result instanceof FileError ? [] : [result])));
    return checked.map(({ warnings, result }) => ({
      warnings,
      result: result instanceof FileError ? result : files.get(result)!,
    }));
  } finally {
    await checker.end();
  }
}

/** A file as it was checked last, or why it was not. */
interface Judged {
  readonly warnings: readonly string[];
  result: (ReportedPost & { readonly file: string }) | FileError;
}

/** A report, and what it is of: enough to judge the links again when Wikipedia has answered. */
interface ReportedPost extends PostReport {
  readonly configuration: string;
  /** Standard input can be read once. */
  readonly text?: string;
}

/** Asks about all links together, and checks the posts that have some once more, with the answers. */
async function judgeLinks(
  checked: readonly Judged[],
  inputs: readonly Input[],
  { wikipedia }: Circumstances,
  checker: PostChecker,
): Promise<void> {
  if (!wikipedia) return;
  const posts = checked.flatMap(({ result }) => (result instanceof FileError ? [] : [result]));
  const linking = posts.filter(({ articles }) => articles.length > 0);
  await wikipedia.links.ask(linking, wikipedia);
  wikipedia.tell(linking);
  const again = async (each: Judged, at: number) => {
    const { result } = each;
    if (result instanceof FileError || result.articles.length === 0) return;
    const { file, configuration, text } = result;
    const answers = wikipedia.links.answersFor(result);
    try {
      each.result = {
        file,
        configuration,
        ...(await answered(inputs[at]!, { configuration, text, answers }, checker)),
      };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      each.result = error;
    }
  };
  await pMap(checked, again, { concurrency: IN_FLIGHT });
}

async function answered(
  input: Input,
  { configuration, text, answers }: Pick<Check, 'configuration' | 'answers'> & { text: string | undefined },
  checker: PostChecker,
): Promise<PostReport> {
  const { name, path } = input;
  const beside = path === undefined ? undefined : await besideText(path);
  const source = beside === undefined ? undefined : await keptSource(beside);
  return checked({ text: text ?? (await readText(input)), configuration, fix: false, source, answers }, name, checker);
}

async function reportOn(
  input: Input,
  { configurations, fix, cache }: Circumstances,
  checker: PostChecker,
  warn: (warning: string) => void,
): Promise<ReportedPost> {
  const { name, path } = input;
  const text = await readText(input);
  if (/\.json$/i.test(name) && (await isExport(text)))
    throw new FileError(l10n.t('{0} is an export of conversations, not a post: colloquy import {0}', name));
  const configuration = JSON.stringify(await configurations.of(input, warn));
  const beside = path === undefined ? undefined : await besideText(path);
  const kept = path === undefined ? undefined : cache?.find(path, keyOf(text, configuration, beside));
  // A text is fixed anew unless nothing in it can be.
  if (kept && !(fix && kept.problems.some(isRepairable))) return { ...kept, configuration };
  const source = beside === undefined ? undefined : await keptSource(beside);
  const { fixed, ...report } = await checked({ text, configuration, fix, source }, name, checker);
  if (fix && (fixed !== undefined || path === undefined)) await writeOutput(path, fixed ?? text);
  if (path !== undefined) cache?.keep(path, keyOf(fixed ?? text, configuration, beside), report);
  return { ...report, configuration, ...(path === undefined && { text: fixed ?? text }) };
}

async function checked(check: Check, name: string, checker: PostChecker): Promise<Checked> {
  try {
    return await checker.check(check);
  } catch (error) {
    throw new FileError(l10n.t('{0} cannot be checked ({1}).', name, (error as Error).message));
  }
}
