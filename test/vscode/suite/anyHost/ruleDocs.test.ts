import * as vscode from 'vscode';
import { rules } from '../../../../server/rules/index.ts';
import { diagnosticsOf } from '../diagnostics.ts';
import { check, test } from '../harness.ts';

test('the code of a problem leads to its rule’s page, and every rule has one', async () => {
  const content = '**Editor:** Where?\n\n**Bard:** In [Mali]().\n';
  const document = await vscode.workspace.openTextDocument({ language: 'transcript', content });
  await vscode.window.showTextDocument(document);
  const found = await diagnosticsOf(document.uri, (all) => all.length > 0);
  const targets = found.map(({ code }) => (typeof code === 'object' ? code.target : undefined));
  check(targets.every(Boolean), 'a code leads nowhere');
  const pages = rules.map(({ id }) => [id, vscode.Uri.parse(`colloquy-rule:/${id}.md`)] as const);
  const known = pages.map(([, page]) => page.toString());
  check(
    targets.every((target) => known.includes(String(target))),
    `codes lead to ${targets.join()}`,
  );
  for (const [id, page] of pages) {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    check(text.includes(`# ${id}`) || text.includes(`\`${id}\``), `the page of ${id} holds ${text.slice(0, 80)}`);
  }
});
