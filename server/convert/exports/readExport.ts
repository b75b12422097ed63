/** Reads the conversations of a file, whatever it is. */
import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { conversationOf } from '../conversation/pastedText.ts';
import { inUtf8, startOf } from './chunks.ts';
import { ExportError } from './exportError.ts';
import type { Exported, ExportFormat, ExportReader } from './exportFormat.ts';
import { kindOf } from './fileStart.ts';
import { exportFormats } from './formats.ts';
import type { ImportFormat } from './importFormats.ts';
import { type JsonEnd, jsonValues } from './jsonValues.ts';
import { wholeText } from './wholeText.ts';

/** What is to be read, and how. */
export interface ExportFile {
  /** As messages call it. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly format: ImportFormat;
  readonly configuration: Configuration;
}

/** A conversation that can be selected. */
export type Selectable = Exported & { readonly id: string };

/**
 * The conversations of a file in its order, each as soon as it is read; only one is in memory at a time. What is doubtful
 * of the file as a whole is told to `warn`. Throws `ExportError` where nothing can be read.
 */
export async function* conversationsIn(
  file: ExportFile,
  warn: (warning: string) => void,
): AsyncGenerator<Selectable, void> {
  const { start, all } = await startOf(file.chunks);
  const { kind, encoding } = kindOf(start);
  const { name, format } = file;
  if (kind === 'empty') throw new ExportError(l10n.t('{0} is empty.', name));
  if (kind === 'archive')
    throw new ExportError(
      l10n.t(
        '{0} is a packed archive. Unpack it first, then choose conversations.json (ChatGPT, Claude) or My Activity.json (Gemini).',
        name,
      ),
    );
  if (kind === 'binary') throw new ExportError(l10n.t('{0} is a binary file, not a text.', name));
  if (format === 'text' || (format === 'auto' && kind !== 'list' && kind !== 'values')) {
    yield pasted(await wholeText(all, encoding, name), file.configuration);
    return;
  }
  if (kind !== 'list' && kind !== 'values') throw notJson(name);
  const values = jsonValues(inUtf8(all, encoding), kind);
  yield* selectable(inJson(file, values, warn));
}

function pasted(text: string, configuration: Configuration): Selectable {
  const { transcript, conversation } = conversationOf(text, configuration);
  const { title, date, turns } = conversation;
  return { id: '1', title, date, opening: '', turns: turns.length, post: transcript, conversation: () => conversation };
}

/** Conversations without an id are counted; the second with the same one gets a number. */
async function* selectable(conversations: AsyncIterable<Exported>): AsyncGenerator<Selectable, void> {
  const taken = new Set<string>();
  let count = 0;
  for await (const exported of conversations) {
    const own = exported.id?.replace(/[\s\p{Cc}]+/gu, '-') ?? String(++count);
    let id = own;
    for (let number = 2; taken.has(id); number++) id = `${own}-${number}`;
    taken.add(id);
    yield { ...exported, id };
  }
}

async function* inJson(
  { name, format, configuration }: ExportFile,
  values: AsyncGenerator<unknown, JsonEnd>,
  warn: (warning: string) => void,
): AsyncGenerator<Exported, void> {
  const formats = exportFormats.filter(({ id }) => format === 'auto' || format === id);
  let known: { readonly format: ExportFormat; readonly reader: ExportReader } | undefined;
  const counts = { found: 0, others: 0 };
  try {
    for (let next = await values.next(); ; next = await values.next()) {
      if (next.done) {
        const last = known?.reader.end() ?? [];
        counts.found += last.length;
        tellOfEnd(next.value, name, counts, formats, warn);
        yield* last;
        return;
      }
      const { value } = next;
      const recognised = known?.format ?? formats.find((each) => each.recognises(value));
      if (!recognised?.recognises(value)) {
        counts.others++;
        continue;
      }
      known ??= { format: recognised, reader: recognised.reader(configuration.editorName) };
      const found = known.reader.add(value);
      counts.found += found.length;
      yield* found;
    }
  } finally {
    await values.return('whole');
  }
}

function tellOfEnd(
  end: JsonEnd,
  name: string,
  { found, others }: { readonly found: number; readonly others: number },
  formats: readonly ExportFormat[],
  warn: (warning: string) => void,
): void {
  if (found === 0) throw end === 'whole' ? nothingIn(name, others, formats) : unfinished(end, name, others);
  if (end === 'cut')
    warn(
      l10n.t(
        '{0} ends too early: it may be a download that broke off. What comes after its last whole conversation is missing.',
        name,
      ),
    );
  if (end === 'broken') warn(l10n.t('{0} is damaged: what comes after conversation {1} cannot be read.', name, found));
  if (others > 0) warn(l10n.t('{0} holds other things too, which were left out ({1}).', name, others));
}

function nothingIn(name: string, others: number, formats: readonly ExportFormat[]): ExportError {
  if (others === 0) return new ExportError(l10n.t('There are no conversations in {0}.', name));
  const [only, ...more] = formats;
  if (only && more.length === 0)
    return new ExportError(l10n.t('No conversation of the format {0} was found in {1}.', only.name, name));
  return new ExportError(
    l10n.t(
      'No conversation was found in {0}. Choose conversations.json (ChatGPT, Claude), My Activity.json (Gemini), or a file with messages.',
      name,
    ),
  );
}

function unfinished(end: JsonEnd, name: string, others: number): ExportError {
  if (end === 'broken') return notJson(name);
  return others > 0
    ? new ExportError(l10n.t('{0} ends too early, and no conversation was found in what there is.', name))
    : new ExportError(l10n.t('{0} ends in the middle of its first conversation. Download or copy it again.', name));
}

function notJson(name: string): ExportError {
  return new ExportError(l10n.t('{0} is not valid JSON. Export it again, or choose another file.', name));
}
