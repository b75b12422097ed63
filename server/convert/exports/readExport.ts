/** Reads the conversations of a file, whatever it is. */
import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { inUtf8, startOf } from './chunks.ts';
import { ExportError } from './exportError.ts';
import type { Exported, ExportFormat, ExportReader, Selectable } from './exportFormat.ts';
import { notJson, tellOfEnd } from './fileEnd.ts';
import { kindOf } from './fileStart.ts';
import { exportFormats } from './formats.ts';
import type { ImportFormat } from './importFormats.ts';
import { type JsonEnd, jsonValues } from './jsonValues.ts';
import { onPage, pasted } from './singleConversation.ts';
import { wholeText } from './wholeText.ts';

/** What is to be read, and how. */
export interface ExportFile {
  /** As messages call it. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly format: ImportFormat;
  readonly configuration: Configuration;
}

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
  if (format === 'page' || (format === 'auto' && kind === 'page')) {
    yield await onPage(await wholeText(all, encoding, name), name, file.configuration);
    return;
  }
  if (format === 'text' || (format === 'auto' && kind !== 'list' && kind !== 'values')) {
    yield pasted(await wholeText(all, encoding, name), file.configuration);
    return;
  }
  if (kind !== 'list' && kind !== 'values') throw notJson(name);
  const values = jsonValues(inUtf8(all, encoding), kind);
  yield* selectable(inJson(file, values, warn));
}

/** Conversations without an id are counted; the second with the same one gets a number. */
async function* selectable(conversations: AsyncIterable<Exported>): AsyncGenerator<Selectable, void> {
  /** How many had an id, or which number was the last behind it. */
  const taken = new Map<string, number>();
  let count = 0;
  for await (const exported of conversations) {
    const own = exported.id?.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, '-') ?? String(++count);
    let id = own;
    for (let number = (taken.get(own) ?? 0) + 1; taken.has(id); number++) {
      id = `${own}-${number}`;
      taken.set(own, number);
    }
    taken.set(id, 1);
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
