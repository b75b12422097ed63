import * as vscode from 'vscode';
import { diagnosticsOf } from '../diagnostics.ts';
import { check, test } from '../harness.ts';

const text = '# T\n\n**Editor:** Is [this](https://www.example.com/) so?\n\n**Bard:** No.\n';

test('opening a transcript activates the extension, and its foreign link is a problem', async () => {
  const document = await vscode.workspace.openTextDocument({ language: 'transcript', content: text });
  await vscode.window.showTextDocument(document);
  const extension = vscode.extensions.getExtension<{ ready: Promise<unknown> }>('colloquy.colloquy');
  check(extension, 'the extension is not there');
  await (await extension.activate()).ready;
  const found = await diagnosticsOf(document.uri, (all) => all.length > 0);
  const marked = found.map((one) => document.getText(one.range));
  check(
    marked.some((part) => part.includes('example.com')),
    `marked instead: ${JSON.stringify(marked)}`,
  );
});
