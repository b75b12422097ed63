/** What dropping something into a transcript does. */
import * as vscode from 'vscode';
import { importFile } from '../import/importConversation.ts';
import type { LanguageServer } from '../languageClient.ts';
import { kinds } from './kinds.ts';
import { withinTime } from './withinTime.ts';

/** Imports a file with conversations that is dropped, and makes a link of an article of Wikipedia. */
export class DropProvider implements vscode.DocumentDropEditProvider {
  private readonly server: LanguageServer;

  constructor(server: LanguageServer) {
    this.server = server;
  }

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    transfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit[]> {
    const [dropped, ...others] = urisIn((await transfer.get('text/uri-list')?.asString()) ?? '');
    if (dropped === undefined || others.length > 0) return [];
    if (/^https?:/i.test(dropped)) return this.links(document, position, dropped, token);
    return /\.(?:jsonl?|html?)$/i.test(dropped) ? [this.importing(vscode.Uri.parse(dropped))] : [];
  }

  /** Inserts nothing. VS Code tells nobody which edit it applies, so the import begins with the drop. */
  private importing(file: vscode.Uri): vscode.DocumentDropEdit {
    void importFile(this.server, file);
    return new vscode.DocumentDropEdit('', vscode.l10n.t('Import Conversation'), kinds.import);
  }

  private async links(
    document: vscode.TextDocument,
    position: vscode.Position,
    text: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit[]> {
    const range = new vscode.Range(position, position);
    const offers = await withinTime(token, (until) => this.server.paste(document, range, { text, html: '' }, until));
    return (offers ?? []).map(
      ({ newText, kind }) => new vscode.DocumentDropEdit(newText, vscode.l10n.t('Insert Link'), kinds[kind]),
    );
  }
}

/** A list of URIs is a line each, with comments. */
function urisIn(list: string): string[] {
  return list.split(/\r\n?|\n/).filter((line) => line !== '' && !line.startsWith('#'));
}
