import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
  SemanticTokens,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RenderResult, TurnInfo } from '../../server/protocol.ts';
import { Client, edited, withCursor } from './client.ts';
import { clean, note } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;
beforeAll(async () => {
  client = await Client.start(server);
});
afterAll(() => client.stop());

/** Opens a post with a cursor in it. */
function at(marked: string): { document: TextDocument; position: object } {
  const { text, offset } = withCursor(marked);
  const document = client.open(text);
  return { document, position: document.positionAt(offset) };
}

test('the outline holds title, turns by their first words, headings inside, disclaimer', async () => {
  const document = client.open(clean);
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', document);
  const names = (all: DocumentSymbol[]): unknown =>
    all.map(({ name, children }) => (children?.length ? [name, names(children)] : name));
  expect(names(symbols)).toEqual([
    'The end of a mission',
    'Why did it end so fast 🙂?',
    ['The Council voted.', ['What then']],
    'And after that?',
    'Nobody knows.',
    'Disclaimer',
  ]);
  expect(symbols.map(({ detail }) => detail)).toEqual([undefined, 'Editor', 'Bard', 'Editor', 'Bard', undefined]);
  expect(document.getText(symbols[3]?.range)).toBe('**Editor:** And after that?');
  expect(document.getText(symbols[3]?.selectionRange)).toBe('**Editor:**');
});

test('turns, headings in them, front matter and disclaimer fold', async () => {
  const document = client.open(clean.replace('> **IMPORTANT NOTE:** ', '> **IMPORTANT NOTE:**\n> '));
  const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', document);
  const shown = folds.map(({ startLine, endLine }) =>
    [startLine, endLine].map((line) =>
      document.getText({ start: { line, character: 0 }, end: { line, character: 14 } }),
    ),
  );
  expect(shown).toEqual([
    ['---', '---'],
    ['**Bard:** The ', '- Another thin'],
    ['### What then', '- Another thin'],
    ['> **IMPORTANT ', '> These are co'],
  ]);
});

test('links lead where they say; references are resolved; unsafe ones are not offered', async () => {
  const text =
    '[a](https://x.org/a) <https://x.org/b> https://x.org/c [d][ref] [e](javascript:alert(1)) [f](other.md) [g](#h) [i](//x.org/i) [j](command:x)\n\n[ref]: https://x.org/d\n';
  const document = client.open(text, 'file:///blog/posts/one.transcript.md');
  const links = await client.ask<DocumentLink[]>('textDocument/documentLink', document);
  expect(links.map(({ range, target }) => [document.getText(range), target])).toEqual([
    ['https://x.org/a', 'https://x.org/a'],
    ['https://x.org/b', 'https://x.org/b'],
    ['https://x.org/c', 'https://x.org/c'],
    ['d', 'https://x.org/d'],
    ['other.md', 'file:///blog/posts/other.md'],
    ['//x.org/i', 'https://x.org/i'],
    ['https://x.org/d', 'https://x.org/d'],
  ]);
  client.close(document);
});

test('hover tells of a speaker, and of the rule of a problem', async () => {
  const speaker = at(clean.replace('**Bard:** Nobody', '**B‸ard:** Nobody'));
  const told = await client.ask<Hover>('textDocument/hover', speaker.document, { position: speaker.position });
  expect(told.contents).toEqual({ kind: 'markdown', value: '**Bard**: the model. Turns: 2. Words: 11.' });
  expect(speaker.document.getText(told.range)).toBe('Bard');
  const problem = at(clean.replace('**Bard:** Nobody', '**Bard:** [x](https://exa‸mple.com) Nobody'));
  const rule = await client.ask<Hover>('textDocument/hover', problem.document, { position: problem.position });
  expect(JSON.stringify(rule.contents)).toContain('`non-wikipedia-link`');
  const nothing = at(clean.replace('Nobody', 'No‸body'));
  expect(await client.ask('textDocument/hover', nothing.document, { position: nothing.position })).toBeNull();
});

test('hover tells why a host is allowed, also on a reference', async () => {
  const reason = 'Our own archive.';
  const allowedHosts = ['x.org', { host: '*.example.com', reason }];
  const blog = await Client.start(server, { settings: () => ({ allowedHosts }) });
  const told = (marked: string) => {
    const { text, offset } = withCursor(clean.replace('Nobody', marked));
    const document = blog.open(`${text}\n[m]: https://www.example.com/a\n`);
    return blog.ask<Hover | null>('textDocument/hover', document, { position: document.positionAt(offset) });
  };
  const expected = { kind: 'markdown', value: `Links to **www.example.com** are allowed: ${reason}` };
  expect((await told('[The ‸map](https://www.example.com/a)'))?.contents).toEqual(expected);
  expect((await told('[The ‸map][m]'))?.contents).toEqual(expected);
  expect(await told('No‸body [knows](https://www.example.com/a)')).toBeNull();
  expect(await told('[The ‸map](https://x.org/a)')).toBeNull();
  await blog.stop();
});

test('all labels of a speaker are highlighted, under any of its names', async () => {
  const { document, position } = at(clean.replace('**Bard:** Nobody', '**Google B‸ard:** Nobody'));
  const found = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', document, { position });
  expect(found.map(({ range }) => document.getText(range))).toEqual(['Bard', 'Google Bard']);
});

test('renaming a speaker changes labels and front matter, and nothing else', async () => {
  const { document, position } = at(clean.replace('**Bard:** Nobody', '**Ba‸rd:** Bard, nobody'));
  const prepared = await client.ask('textDocument/prepareRename', document, { position });
  expect(prepared).toMatchObject({ placeholder: 'Bard' });
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', document, { position, newName: ' Gemini 👍' });
  const [change] = edit.documentChanges as TextDocumentEdit[];
  expect(edited(document, change?.edits as never)).toBe(
    clean
      .replace('model: Bard\nspeakers: [Editor, Bard]', 'model: Gemini 👍\nspeakers: [Editor, Gemini 👍]')
      .replaceAll('**Bard:**', '**Gemini 👍:**')
      .replace('Nobody', 'Bard, nobody'),
  );
});

test('a name that could be no label is refused, and words are not renamed', async () => {
  const label = at(clean.replace('**Bard:** Nobody', '**Ba‸rd:** Nobody'));
  const refused = client.ask('textDocument/rename', label.document, { position: label.position, newName: 'A: b' });
  await expect(refused).rejects.toThrow('no colon');
  const word = at(clean.replace('Nobody', 'No‸body'));
  expect(await client.ask('textDocument/prepareRename', word.document, { position: word.position })).toBeNull();
});

test('labels are coloured by role, in the whole post and in a part', async () => {
  const document = client.open(clean);
  const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [] };
  const shown = ({ data }: SemanticTokens) => {
    let line = 0;
    return Array.from({ length: data.length / 5 }, (_, at) => {
      line += data[5 * at] ?? 0;
      const character = data[5 * at + 1] ?? 0;
      const end = character + (data[5 * at + 2] ?? 0);
      return [
        document.getText({ start: { line, character }, end: { line, character: end } }),
        tokenTypes[data[5 * at + 3] ?? 0],
      ];
    });
  };
  const pair = [
    ['**Editor:**', 'keyword'],
    ['**Bard:**', 'type'],
  ];
  expect(shown(await client.ask('textDocument/semanticTokens/full', document))).toEqual([...pair, ...pair]);
  const range = { start: { line: 14, character: 0 }, end: { line: 99, character: 0 } };
  expect(shown(await client.ask('textDocument/semanticTokens/range', document, { range }))).toEqual(pair);
});

test('selections grow from the word over markup and block to turn and document', async () => {
  const { document, position } = at(clean.replace('Another thing', 'Another **very bo‸ld** thing'));
  const [selection] = await client.ask<SelectionRange[]>('textDocument/selectionRange', document, {
    positions: [position],
  });
  const grown: string[] = [];
  for (let each = selection; each; each = each.parent) grown.push(document.getText(each.range));
  expect(grown.slice(0, 6)).toEqual([
    'bold',
    'very bold',
    '**very bold**',
    'Another **very bold** thing',
    '- Another **very bold** thing',
    '- One thing\n- Another **very bold** thing',
  ]);
  expect(grown.at(-2)).toMatch(/^\*\*Bard:\*\* The [\s\S]*thing$/);
  expect(grown.at(-1)).toBe(document.getText());
});

test('formatting rewrites the dress and evens the spacing, with small edits', async () => {
  const rough = clean
    .replace('**Editor:** And', 'Editor: And')
    .replace('# The end', '\n\n# The end')
    .replace('voted.\n\n###', 'voted.\n###')
    .replace('- One thing\n- Another', '• One thing\n• Another');
  for (const lineBreak of ['\n', '\r\n']) {
    const document = client.open(rough.replaceAll('\n', lineBreak));
    const edits = await client.ask<[]>('textDocument/formatting', document, {
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edited(document, edits)).toBe(clean.replaceAll('\n', lineBreak));
    expect(edits.length).toBeGreaterThan(1);
  }
});

test('the preview is rendered, the turns are listed', async () => {
  const document = client.open(clean);
  const rendered = await client.ask<RenderResult>('transcript/render', document);
  expect(rendered).toMatchObject({ version: 1, language: 'en', title: 'The end of a mission', toFix: 0, more: false });
  const parts = rendered.changes.flatMap(({ items }) => items.flatMap(({ opens }) => opens?.kind ?? []));
  expect(parts).toEqual(['title', 'turn', 'turn', 'turn', 'turn', 'disclaimer']);
  const turns = await client.ask<TurnInfo[]>('transcript/turns', document);
  expect(turns.map(({ role, speaker, start }) => [role, speaker, start.line])).toEqual([
    ['editor', 'Editor', 7],
    ['model', 'Bard', 9],
    ['editor', 'Editor', 16],
    ['model', 'Bard', 18],
  ]);
});

test.each([
  ['labels', '# T\n\n**Editor:**  Why? \n\n**Bard:** So,\nindeed.\n\n- a\n- b\n\n**Editor:**\n\n**Bard:** No.\n'],
  ['headings', '# T\n\n### Editor\n\nWhy?\n\n### Bard\n\nSo,\nindeed.\n\n- a\n- b\n\n### Editor\n\n### Bard\n\nNo.\n'],
  ['labels within a paragraph', '# T\n\nEditor: Why?\nBard: So,\nindeed.\n\n- a\n- b\n\nEditor:\n\nBard: No.\n'],
])('what the turns say is told without %s and disclaimer', async (_, post) => {
  for (const text of [post, post.replaceAll('\n', '\r\n')]) {
    const document = client.open(`${text}\n${note}\n`);
    const turns = await client.ask<TurnInfo[]>('transcript/turns', document);
    const said = turns.map(({ said }) => said && document.getText(said).replaceAll('\r', ''));
    expect(said).toEqual(['Why?', 'So,\nindeed.\n\n- a\n- b', null, 'No.']);
  }
});

test('bold questions and the answers between them are told', async () => {
  const document = client.open('# T\n\n**Why is it so?**\n\nSo.\n\n**And then what?**\n\nNo.\n');
  const turns = await client.ask<TurnInfo[]>('transcript/turns', document);
  const said = turns.map(({ role, said }) => [role, said && document.getText(said)]);
  expect(said).toEqual([
    ['editor', '**Why is it so?**'],
    ['model', 'So.'],
    ['editor', '**And then what?**'],
    ['model', 'No.'],
  ]);
});
