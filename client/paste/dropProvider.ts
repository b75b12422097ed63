/** What dropping something into a transcript does. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { kinds } from './kinds.ts';
import { withinTime } from './withinTime.ts';

/** Makes a link of an article of Wikipedia that is dropped. */
export class DropProvider implements vscode.DocumentDropEditProvider {
  private readonly server: Pick<LanguageServer, 'paste'>;

  constructor(server: Pick<LanguageServer, 'paste'>) {
    this.server = server;
  }

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    transfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit[]> {
    const [dropped, ...others] = urisIn((await transfer.get('text/uri-list')?.asString()) ?? '');
    if (dropped === undefined || others.length > 0 || !/^https?:/i.test(dropped)) return [];
    const range = new vscode.Range(position, position);
    const offers = await withinTime(token, (until) =>
      this.server.paste(document, range, { text: dropped, html: '' }, until),
    );
    return (offers ?? []).map(
      ({ newText, kind }) => new vscode.DocumentDropEdit(newText, vscode.l10n.t('Insert Link'), kinds[kind]),
    );
  }
}

/** A list of URIs is a line each, with comments. */
function urisIn(list: string): string[] {
  return list.split(/\r\n?|\n/).filter((line) => line !== '' && !line.startsWith('#'));
}
