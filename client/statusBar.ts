/** Says in the status bar whether the transcript in front is ready, and how long it is. */
import * as vscode from 'vscode';
import type { Status } from '../server/protocol.ts';
import type { LanguageServer } from './languageClient.ts';
import { isTranscript } from './transcriptEditor.ts';

/** Two items, shown for transcripts alone: `✓ Ready` or `3 to fix`, and the number of words. */
export class StatusBar implements vscode.Disposable {
  private readonly readiness = vscode.window.createStatusBarItem(
    'colloquy.readiness',
    vscode.StatusBarAlignment.Right,
    101,
  );
  private readonly words = vscode.window.createStatusBarItem('colloquy.words', vscode.StatusBarAlignment.Right, 100.5);
  private readonly latest = new Map<string, Status>();
  private readonly subscriptions: vscode.Disposable;

  constructor(server: LanguageServer) {
    this.readiness.name = vscode.l10n.t('Readiness of the Transcript');
    this.readiness.command = 'workbench.actions.view.problems';
    this.words.name = vscode.l10n.t('Words in the Transcript');
    this.subscriptions = vscode.Disposable.from(
      server.onStatus((status) => this.keep(status)),
      server.onStop(() => this.forgetAll()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.latest.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.readiness.dispose();
    this.words.dispose();
  }

  private keep(status: Status): void {
    // Parsed and printed again, so that both sides spell the address alike.
    this.latest.set(vscode.Uri.parse(status.uri).toString(), status);
    this.show();
  }

  private forgetAll(): void {
    this.latest.clear();
    this.show();
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && isTranscript(document) ? this.latest.get(document.uri.toString()) : undefined;
    if (!status) {
      this.readiness.hide();
      this.words.hide();
      return;
    }
    this.showReadiness(status);
    this.showWords(status);
  }

  private showReadiness({ toFix, notChecked }: Status): void {
    const { readiness } = this;
    readiness.text = toFix === 0 ? `✓ ${vscode.l10n.t('Ready')}` : vscode.l10n.t('{0} to fix', toFix);
    const meaning =
      toFix === 0
        ? vscode.l10n.t('No errors or warnings: the transcript is ready to publish.')
        : vscode.l10n.t('Errors and warnings in this transcript. Click to see them.');
    readiness.tooltip = [meaning, ...notChecked].join('\n');
    readiness.accessibilityInformation = { label: `${readiness.text}. ${readiness.tooltip}`, role: 'button' };
    readiness.show();
  }

  private showWords({ words, turns }: Status): void {
    const format = new Intl.NumberFormat(vscode.env.language).format;
    this.words.text = words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', format(words));
    this.words.tooltip = vscode.l10n.t('Words: {0}. Turns: {1}.', format(words), format(turns));
    this.words.show();
  }
}
