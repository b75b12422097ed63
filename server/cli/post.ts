/** A file as the core sees it. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from '../config/configuration.ts';
import { Snapshot } from '../features/snapshot.ts';

/** A text under a configuration: parsed, checked and fixed when first asked for. */
export function postOf(text: string, configuration: Configuration): Snapshot {
  return new Snapshot(TextDocument.create('', 'transcript', 0, text), configuration);
}
