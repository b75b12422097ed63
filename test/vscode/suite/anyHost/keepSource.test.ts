import * as vscode from 'vscode';
import { diagnosticsOf } from '../diagnostics.ts';
import { check, test } from '../harness.ts';

const text = '# T\n\n**Editor:** Is it so?\n\n**Bard:** No.\n';
const conversation = {
  ...{ title: 'T', model: 'Bard', date: null, importedFrom: null },
  turns: [
    { role: 'editor', speaker: 'Editor', text: 'Is it so?' },
    { role: 'model', speaker: 'Bard', text: 'No, never.' },
  ],
};

test('the source of an imported post is kept beside it, and its altered answer is told of', async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  check(folder, 'no folder is open');
  const post = vscode.Uri.joinPath(folder.uri, 'kept.transcript.md');
  const ignored = vscode.Uri.joinPath(folder.uri, '.gitignore');
  await vscode.workspace.fs.writeFile(post, new TextEncoder().encode(text));
  // Then nobody is warned, who would have to answer.
  await vscode.workspace.fs.writeFile(ignored, new TextEncoder().encode('*.source.json\n'));
  const settings = vscode.workspace.getConfiguration('colloquy');
  await settings.update('import.keepSource', 'always', vscode.ConfigurationTarget.Workspace);
  const document = await vscode.workspace.openTextDocument(post);
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('colloquy.keepSource', post, conversation);
  const beside = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'kept.transcript.md.source.json'));
  const kept = JSON.parse(new TextDecoder().decode(beside));
  check(kept.colloquySource === 1 && kept.turns.length === 2, `kept instead: ${JSON.stringify(kept)}`);
  check(document.getText().startsWith('---\nsourceHash: sha256-'), `the post is: ${document.getText()}`);
  check(!document.isDirty, 'the post was not saved');
  await diagnosticsOf(post, (all) => all.some(({ message }) => message.includes('1 word removed')));
});

test('what is not wanted is not kept', async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  check(folder, 'no folder is open');
  const settings = vscode.workspace.getConfiguration('colloquy');
  await settings.update('import.keepSource', 'never', vscode.ConfigurationTarget.Workspace);
  const post = vscode.Uri.joinPath(folder.uri, 'other.transcript.md');
  await vscode.workspace.fs.writeFile(post, new TextEncoder().encode(text));
  await vscode.commands.executeCommand('colloquy.keepSource', post, conversation);
  const names = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name);
  check(!names.includes('other.transcript.md.source.json'), 'it was kept');
  check((await vscode.workspace.openTextDocument(post)).getText() === text, 'the post was changed');
});
