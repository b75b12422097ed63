/** Recognises the lines by which chat pages mark turns. */
import { saidLines, saidProducts } from './saidLines.ts';

/** No such line is longer. */
const LONGEST = 60;
const COLON_AT_END = /[\s\u00A0\u202F]*[:：]?$/;
const PRODUCT = new RegExp(saidProducts.join('|'), 'i');

/** What the lines are looked up by; made when the first text is read. */
interface Known {
  readonly editor: ReadonlyMap<string, string>;
  readonly model: ReadonlySet<string>;
}

let known: Known | undefined;

function lookUp(): Known {
  known ??= {
    editor: new Map(
      saidLines.flatMap(({ editor }) => Object.entries(editor).map(([line, name]) => [compared(line), name])),
    ),
    model: new Set(saidLines.flatMap(({ model }) => model.map(compared))),
  };
  return known;
}

function compared(line: string): string {
  return line.normalize('NFC').toLowerCase();
}

/** The speaker's name when the whole line is such a mark. */
export function saidLabel(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const words = line.trim().replace(COLON_AT_END, '');
  const written = PRODUCT.exec(words)?.[0];
  if (!written) return lookUp().editor.get(compared(words));
  if (!lookUp().model.has(compared(words.replace(written, '*')))) return undefined;
  return saidProducts.find((product) => compared(product) === compared(written));
}

/** The speaker's name and the length of such a mark that words follow on its line, as on Claude's pages. */
export function inlineSaidLabel(line: string): { name: string; length: number } | undefined {
  const length = line.slice(0, LONGEST).search(/[:：]/) + 1;
  if (length === 0 || !/^\s/.test(line.slice(length))) return undefined;
  const name = saidLabel(line.slice(0, length));
  return name ? { name, length } : undefined;
}
