/** The report as SARIF 2.1.0 (OASIS standard, docs.oasis-open.org/sarif/sarif/v2.1.0), for code scanning. */
import { isAbsolute, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { version } from '../../../package.json';
import { rules } from '../../rules/index.ts';
import type { ReportedFile, ReportedFix, ReportedProblem, ReportedRange } from '../check/report.ts';
import { jsonList } from './jsonList.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** Where the results go in a log without any; inside a JSON string the quotes would be escaped. */
const NO_RESULTS = '"results": []';

/** One run with all rules and a result a problem. */
export function* sarif(files: readonly ReportedFile[]): Iterable<string> {
  const [before, after] = JSON.stringify(emptyLog(), null, 2).split(NO_RESULTS);
  yield `${before}"results": `;
  yield* jsonList(results(files), ' '.repeat(6));
  yield `${after}\n`;
}

function* results(files: readonly ReportedFile[]) {
  for (const { file, problems } of files) for (const problem of problems) yield result(file, problem);
}

/** The log around its results. */
function emptyLog() {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Colloquy', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        // The first that fits counts; without CR alone, which is none by default, lines would be other ones.
        newlineSequences: ['\r\n', '\r', '\n'],
        results: [],
      },
    ],
  };
}

function descriptor({ id, summary, severity, docs }: (typeof rules)[number]) {
  const markdown = docs.why();
  const text = fromMarkdown(markdown)
    .children.map((block) => plainText(block))
    .join('\n\n');
  return {
    id,
    shortDescription: { text: withBraces(summary()) },
    fullDescription: { text: withBraces(text) },
    help: { text: withBraces(text), markdown: withBraces(markdown) },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(file: string, { rule, severity, message, range, fixes }: ReportedProblem) {
  const artifactLocation = locationOf(file);
  const usable = fixes.filter(({ edits }) => edits.length > 0);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: withBraces(message) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    ...(usable.length > 0 && { fixes: usable.map((fix) => fixOf(fix, artifactLocation)) }),
  };
}

function fixOf({ title, edits }: ReportedFix, artifactLocation: ReturnType<typeof locationOf>) {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text: newText },
  }));
  return { description: { text: withBraces(title) }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** One-based; the end column is that of the character after the last, as ours is. */
function regionOf({ start, end }: ReportedRange) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Relative paths stay relative, to whatever folder the reader of the log takes for the root of the sources. */
function locationOf(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: posix.normalize(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** Messages quote posts, and a brace would mark a place for an argument (3.11.5). */
function withBraces(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}');
}
