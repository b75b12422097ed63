/** The conversation as it was imported, kept in a file beside its post. */
import * as l10n from '@vscode/l10n';
import type { Role } from '../transcript/model.ts';

/** A conversation before anybody edited it; all of its texts are Markdown. */
export interface Source {
  readonly title: string | null;
  readonly model: string | null;
  /** When it began, as the import read it. */
  readonly date: string | null;
  /** What it was read from, such as the name of an export. */
  readonly importedFrom: string | null;
  readonly turns: readonly SourceTurn[];
}

/** What one side said at once. */
export interface SourceTurn {
  readonly role: Role;
  readonly speaker: string;
  readonly text: string;
}

/** What a source file holds, or why it cannot be read. */
export type SourceReading = { readonly source: Source } | { readonly why: string };

/** Also what tells such a file from other JSON. */
const FORMAT = 'colloquySource';
const VERSION = 1;

/** What follows the whole name of the post, which stays unambiguous beside `mali.md` and `mali.transcript`. */
const SUFFIX = '.source.json';

/** The glob that finds them. */
export const sourceFiles = `**/*${SUFFIX}`;

/** The address, path or name of a post’s source file. */
export function sourceFileOf(post: string): string {
  return post + SUFFIX;
}

/** Whether a file is called as sources are. */
export function isSourceFile(path: string): boolean {
  return path.endsWith(SUFFIX);
}

/** The text of the file; always the same for the same conversation. */
export function sourceFileText(source: Source): string {
  return `${JSON.stringify({ [FORMAT]: VERSION, ...plain(source) }, null, 2)}\n`;
}

/** Reads any text whatever; what the format does not know is left out. */
export function readSource(text: string): SourceReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { why: l10n.t('it is no complete JSON') };
  }
  if (!isObject(value) || !(FORMAT in value)) return { why: l10n.t('it was not written by Colloquy') };
  if (value[FORMAT] !== VERSION) return { why: l10n.t('it was written by another version of Colloquy') };
  const { title, model, date, importedFrom, turns } = value;
  const wrong = Object.entries({ title, model, date, importedFrom }).find(([, each]) => !isTextOrNone(each));
  if (wrong) return { why: l10n.t('“{0}” is no text', wrong[0]) };
  if (!Array.isArray(turns)) return { why: l10n.t('it has no list of turns') };
  const broken = turns.findIndex((turn) => !isTurn(turn));
  if (broken >= 0) return { why: l10n.t('its turn {0} lacks role, speaker or text', broken + 1) };
  return { source: plain(value as unknown as Source) };
}

/** What the hash is made of: however the file is indented and whatever is added to it, the conversation counts. */
export function canonicalSource(source: Source): string {
  return JSON.stringify(plain(source));
}

/** The same keys in the same order, whatever object they come from. */
function plain({ title, model, date, importedFrom, turns }: Source): Source {
  return {
    title: title ?? null,
    model: model ?? null,
    date: date ?? null,
    importedFrom: importedFrom ?? null,
    turns: turns.map(({ role, speaker, text }) => ({ role, speaker, text })),
  };
}

function isTurn(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { role, speaker, text } = value;
  return (role === 'editor' || role === 'model') && typeof speaker === 'string' && typeof text === 'string';
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
