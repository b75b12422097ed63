/** Reads texts and bytes as files. */
import { defaultConfiguration } from '../../server/config/configuration.ts';
import type { Selectable } from '../../server/convert/exports/exportFormat.ts';
import type { ImportFormat } from '../../server/convert/exports/importFormats.ts';
import { conversationsIn } from '../../server/convert/exports/readExport.ts';

/** What came of a file. */
export interface Reading {
  readonly conversations: readonly Selectable[];
  readonly warnings: readonly string[];
  readonly error: string | undefined;
}

/** Reads a file that comes in pieces of this many bytes. */
export async function read(
  content: string | Uint8Array,
  { format = 'auto', size = 1000 }: { readonly format?: ImportFormat; readonly size?: number } = {},
): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const conversations: Selectable[] = [];
  const warnings: string[] = [];
  const file = { name: 'x.json', chunks: pieces(bytes, size), format, configuration: defaultConfiguration };
  try {
    for await (const each of conversationsIn(file, (warning) => warnings.push(warning))) conversations.push(each);
    return { conversations, warnings, error: undefined };
  } catch (error) {
    return { conversations, warnings, error: (error as Error).message };
  }
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The turns in short: who says what. */
export function said({ conversation }: Selectable): string[] {
  return conversation().turns.map(({ role, text }) => `${role}: ${text}`);
}
