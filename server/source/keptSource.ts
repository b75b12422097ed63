/** What lies beside a post. */
import * as l10n from '@vscode/l10n';
import { readSource, type Source } from './sourceFile.ts';
import { sourceHash } from './sourceHash.ts';

/** A source with its hash, or why the file that should hold one cannot be read. Plain data. */
export type KeptSource = { readonly source: Source; readonly hash: string | undefined } | { readonly why: string };

/** Larger files hold more than a conversation, and would take minutes. */
const LARGEST = 8 * 2 ** 20;

/** Reads the text of a source file. */
export async function keptSource(text: string): Promise<KeptSource> {
  if (text.length > LARGEST) return { why: l10n.t('it is larger than {0} MB', LARGEST / 2 ** 20) };
  const read = readSource(text);
  return 'why' in read ? read : { source: read.source, hash: await sourceHash(read.source) };
}
