/** The text of a post that is not open. */
import * as l10n from '@vscode/l10n';
import type { Files } from '../../config/files.ts';

/** Larger files are nobody's post, and would take minutes. */
export const LARGEST = 8 * 2 ** 20;

/** The text as an editor would show it, or why there is none. */
export async function postText(files: Files, uri: string, name: string): Promise<{ text: string } | { why: string }> {
  const text = await files.read(uri);
  if (text === undefined) return { why: l10n.t('{0} cannot be read.', name) };
  if (text.length > LARGEST) return { why: l10n.t('{0} is larger than {1} MB.', name, LARGEST / 2 ** 20) };
  if (text.includes('\0')) return { why: l10n.t('{0} is a binary file, not a text.', name) };
  // Editors hide it, so that places in the first line are counted without it.
  return { text: text.replace(/^\uFEFF/, '') };
}
