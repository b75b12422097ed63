/** Files that are read as a whole, as pasted texts and pages are. */
import * as l10n from '@vscode/l10n';
import { ExportError } from './exportError.ts';

/** Larger texts hold more than one conversation, and would take minutes. */
const LARGEST = 8 * 2 ** 20;

/** The text of a file, without a byte order mark. Throws `ExportError`. */
export async function wholeText(chunks: AsyncIterable<Uint8Array>, encoding: string, name: string): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text = '';
  let length = 0;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > LARGEST) throw new ExportError(l10n.t('{0} is larger than {1} MB.', name, LARGEST / 2 ** 20));
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ExportError(l10n.t('{0} is not encoded in UTF-8. Save it as UTF-8.', name));
  }
  if (text.includes('\0')) throw new ExportError(l10n.t('{0} is a binary file, not a text.', name));
  return text;
}
