/** Ways to paste into a transcript besides plain text. */
import * as vscode from 'vscode';
import type { PasteOffer } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';
import { kinds } from './kinds.ts';
import { withinTime } from './withinTime.ts';

/** Offers turns, Markdown and links. Plain text stays what is pasted, except where an address is pasted over words. */
export class PasteProvider implements vscode.DocumentPasteEditProvider {
  private readonly server: Pick<LanguageServer, 'paste'>;

  constructor(server: Pick<LanguageServer, 'paste'>) {
    this.server = server;
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    { triggerKind }: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[]> {
    const [range, ...others] = ranges;
    if (!range || others.length > 0) return [];
    const isOwn = transfer.get('vscode-editor-data') !== undefined;
    const text = (await transfer.get('text/plain')?.asString()) ?? '';
    // What was copied from an editor is HTML for its colours alone.
    const html = isOwn ? '' : ((await transfer.get('text/html')?.asString()) ?? '');
    const isAsked = triggerKind === vscode.DocumentPasteTriggerKind.PasteAs;
    if (!isAsked && !mayBeMore(text, html, isOwn)) return [];
    const offers = await withinTime(token, (until) => this.server.paste(document, range, { text, html }, until));
    return (offers ?? []).map(editFor);
  }
}

/** Whether it is worth to keep somebody waiting: words and pieces of a post that are moved are what they are. */
function mayBeMore(text: string, html: string, isOwn: boolean): boolean {
  if (html !== '' || /^\s*https?:\/\/\S+\s*$/i.test(text)) return true;
  return !isOwn && /[\n\r]/.test(text.trim());
}

function editFor({ kind, newText, isUsual }: PasteOffer): vscode.DocumentPasteEdit {
  const edit = new vscode.DocumentPasteEdit(newText, titleOf(kind), kinds[kind]);
  if (!isUsual) edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edit;
}

function titleOf(kind: PasteOffer['kind']): string {
  if (kind === 'turns') return vscode.l10n.t('Paste as Turns');
  return kind === 'markdown' ? vscode.l10n.t('Paste as Markdown') : vscode.l10n.t('Paste as Link');
}
