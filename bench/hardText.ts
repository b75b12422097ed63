/** Input that makes parsers slow. */
import { begin, inChild } from './inChild.ts';
import { pathological } from './pathological.ts';
import type { Section } from './section.ts';
import { duration, table, target } from './table.ts';

const repetitions = 50_000;
/** When a reading is stopped, in milliseconds; peers that take longer than Colloquy may are not waited for. */
const limits = { own: 10_000, peers: 2000 };

/** What reads a text: a linter, or a parser alone. */
type Reader = (text: string) => unknown;

const readers: Record<string, () => Promise<Reader>> = {
  Colloquy: async () => {
    const { problemsOf } = await import('./subjects/colloquy.ts');
    return (text) => problemsOf(text).filter(({ rule }) => rule === 'unread-passage').length;
  },
  markdownlint: async () => {
    const { default: subject } = await import('./subjects/markdownlint.ts');
    return subject.check;
  },
  'remark-parse': async () => {
    const { default: remarkParse } = await import('remark-parse');
    const { unified } = await import('unified');
    return (text) => void unified().use(remarkParse).parse(text);
  },
  'commonmark.js': async () => {
    const { Parser } = await import('commonmark');
    return (text) => void new Parser().parse(text);
  },
  'markdown-it': async () => {
    const { default: MarkdownIt } = await import('markdown-it');
    return (text) => void new MarkdownIt({ html: true }).parse(text, {});
  },
};

interface Reading {
  readonly took: number;
  /** What the reader gave: in Colloquy's case how many passages it left unread. */
  readonly given: unknown;
}

/** Reads one case once; in the child. */
export async function measure(reader: string, name: string): Promise<Reading | string> {
  const read = await readers[reader]!();
  await read('**Editor:** a [b](https://en.wikipedia.org/wiki/Mali) *c*\n\n**Bard:** d\n');
  const text = pathological.find((each) => each.name === name)!.make(repetitions);
  begin();
  const started = performance.now();
  try {
    const given = await read(text);
    return { took: performance.now() - started, given };
  } catch (error) {
    return (error as Error).name;
  }
}

/** The section. */
export const hardText: Section = {
  name: 'hardText',
  title: `Pathological text, ${repetitions.toLocaleString('en')} repetitions: a check by the linters, parsing alone by the others`,
  async run() {
    const names = Object.keys(readers);
    const rows: string[][] = [];
    const own: { name: string; took: number }[] = [];
    for (const { name } of pathological) {
      const found: (Reading | string | undefined)[] = [];
      for (const reader of names) {
        const limit = reader === 'Colloquy' ? limits.own : limits.peers;
        found.push(await inChild<Reading | string>('hardText.ts', [reader, name], { limit }));
      }
      const [first] = found;
      own.push({ name, took: typeof first === 'object' ? first.took : Number.POSITIVE_INFINITY });
      const unread = typeof first === 'object' ? String(first.given) : '–';
      const [colloquy = '', ...peers] = found.map((each, at) => cell(each, at === 0 ? limits.own : limits.peers));
      rows.push([name, colloquy, unread, ...peers]);
    }
    const slow = own.filter(({ took }) => took > 2000).map(({ name }) => name);
    const said = slow.length === 0 ? `all ${own.length}` : `not ${slow.join(', ')}`;
    const [first = '', ...others] = names;
    const header = ['', first, 'passages left unread', ...others];
    return `${table(header, rows)}\n\n${target('Every check ends within 2 s', slow.length === 0, said)}`;
  },
};

function cell(reading: Reading | string | undefined, limit: number): string {
  if (reading === undefined) return `> ${duration(limit)}`;
  return typeof reading === 'string' ? reading : duration(reading.took);
}
