import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditAction, EditResult, LabelStyle, LabelStyleInfo } from '../../server/protocol.ts';
import unsureTurn from '../../server/rules/structure/unsure-turn.ts';
import { Client, edited, withCursor } from './client.ts';
import { clean, note } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;
let settings: unknown = {};
beforeAll(async () => {
  client = await Client.start(server, { settings: () => settings });
});
afterAll(() => client.stop());

/** What a command makes of a text; `‸` is the cursor before and after. */
async function resultOf(action: EditAction, marked: string, style?: LabelStyle): Promise<string> {
  const { text, offset } = withCursor(marked);
  const document = client.open(text);
  const position = document.positionAt(Math.max(0, offset));
  const result = await client.ask<EditResult>('transcript/edit', document, { action, position, style });
  if ('nothing' in result) return result.nothing;
  expect(result.version).toBe(1);
  const changed = edited(document, result.edits);
  if (!result.selection) return changed;
  const { start, end } = result.selection;
  const lines = changed.split(/(?<=\n)/);
  const place = ({ line, character }: typeof start) => lines.slice(0, line).join('').length + character;
  return `${changed.slice(0, place(start))}‸${changed.slice(place(start), place(end))}${start === end || place(start) === place(end) ? '' : '‸'}${changed.slice(place(end))}`;
}

async function check(action: EditAction, before: string, expected: string): Promise<void> {
  expect(await resultOf(action, before)).toBe(expected);
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  expect(await resultOf(action, crlf(before))).toBe(crlf(expected));
}

const start = { line: 0, character: 0 };
const pair = '**Editor:** One?\n\n**Bard:** Two.\n';

/** A conversation without labels, with the cursor in a remark. */
const unsure = [
  'Where was the first plant built?',
  'The first plant was built on an estuary in Brittany. It opened in 1966 and has been running. I like that.',
  'Th‸at is nearly sixty years. One would expect a hundred of them by now.',
  'One would, but the number of estuaries is small and the first investment is large, so that few have been built.',
  'The fishermen were against it from the beginning, I have read.',
  'Yes, they were. Local boats had to pass a lock, and several species left the basin for about ten years.',
  'Thank you very much!',
  'You are welcome! If you have other questions, feel free to ask.\n',
].join('\n\n');
const labelledAnew = unsure
  .split('\n\n')
  .map(
    (words, at) =>
      ['**Editor:** ', '', '**AI:** ', '', '**Editor:** ', '**AI:** ', '**Editor:** ', '**AI:** '][at] + words,
  )
  .join('\n\n');

describe('moving a turn', () => {
  test('swaps it with the one above, whole, and the cursor moves along', () =>
    check(
      'move-turn-up',
      `# T\n\n**Editor:** One?\n\n\n**Bard:** Two.\n\n- th‸ree\n\n${note}\n`,
      `# T\n\n**Bard:** Two.\n\n- th‸ree\n\n\n**Editor:** One?\n\n${note}\n`,
    ));
  test('swaps it with the one below', () =>
    check(
      'move-turn-down',
      '**Ed‸itor:** One?\n\n**Bard:** Two.\n\nMore.',
      '**Bard:** Two.\n\nMore.\n\n**Ed‸itor:** One?',
    ));
  test('says so at either end', async () => {
    expect(await resultOf('move-turn-up', `‸${pair}`)).toBe('This is the first turn.');
    expect(await resultOf('move-turn-down', `${pair}‸`)).toBe('This is the last turn.');
    expect(await resultOf('move-turn-down', 'Words.‸')).toBe('The cursor is in no turn.');
  });
});

describe('flipping the speaker', () => {
  test('gives the turn the label of the nearest other one, as it is written', async () => {
    await check(
      'flip-speaker',
      '**Editor:** One?\n\n**Google Bard**: T‸wo.\n',
      '**Editor:** One?\n\n**Editor:** T‸wo.\n',
    );
    await check('flip-speaker', '**Ed‸itor:** One?\n\n**Bard:** Two.\n', '**Ba‸rd:** One?\n\n**Bard:** Two.\n');
    await check(
      'flip-speaker',
      '### Editor\n\nOne?\n\n### Bard\n\nT‸wo.\n',
      '### Editor\n\nOne?\n\n### Editor\n\nT‸wo.\n',
    );
    await check(
      'flip-speaker',
      'You said:\n\nOne?\n\nChatGPT said:\n\nTw‸o.\n',
      'You said:\n\nOne?\n\nYou said:\n\nTw‸o.\n',
    );
    await check('flip-speaker', 'Q: One?\nA: T‸wo.\n', 'Q: One?\nQ: T‸wo.\n');
  });
  test('takes bold off a question, and sets an answer in bold', async () => {
    const post = '**One?**\n\nTwo.\n\n**Three?**\n\nFour.\n';
    await check('flip-speaker', post.replace('Three', 'Th‸ree'), '**One?**\n\nTwo.\n\nTh‸ree?\n\nFour.\n');
    await check('flip-speaker', post.replace('Two', 'T‸wo'), '**One?**\n\n**T‸wo.**\n\n**Three?**\n\nFour.\n');
  });
  test('labels all turns of a text without labels, with that one corrected', () =>
    check('flip-speaker', unsure, labelledAnew));
  test('says so where there is nothing to flip', async () => {
    expect(await resultOf('flip-speaker', '# T‸\n\n**Editor:** One?\n')).toBe('The cursor is in no turn.');
    expect(await resultOf('flip-speaker', 'Words.‸')).toBe('This does not look like a conversation.');
    for (const action of ['flip-speaker', 'merge-turn', 'move-turn-up'] as const)
      expect(await resultOf(action, `${pair}\n${note}‸\n`)).toBe('The cursor is in no turn.');
  });
});

describe('labelling all turns', () => {
  test('tells where it is doubtful who speaks, in the labelled text', async () => {
    const document = client.open(unsureTurn.docs.bad);
    const result = await client.ask<EditResult>('transcript/edit', document, {
      action: 'label-turns',
      position: start,
    });
    if ('nothing' in result) throw new Error(result.nothing);
    const lines = edited(document, result.edits).split('\n');
    expect(result.doubts?.map(({ line, character }) => lines[line]?.slice(character, character + 7))).toEqual([
      'Some cr',
      'There i',
    ]);
  });
});

describe('merging a turn with the one before', () => {
  test('takes its label away and keeps its words', async () => {
    await check('merge-turn', '**Editor:** One?\n\n**Bard:** T‸wo.\n', '**Editor:** One?\n\nT‸wo.\n');
    await check('merge-turn', '### Editor\n\nOne?\n\n### Bard\n\nTw‸o.\n', '### Editor\n\nOne?\n\nTw‸o.\n');
    await check('merge-turn', 'Editor: One?\n\nBa‸rd: Two.\n', 'Editor: One?\n\n‸Two.\n');
    await check('merge-turn', '**One?**\n\nTwo.\n\n**Th‸ree?**\n\nFour.\n', '**One?**\n\nTwo.\n\nTh‸ree?\n\nFour.\n');
  });
  test('says so at the first turn', async () => {
    expect(await resultOf('merge-turn', `‸${pair}`)).toBe('This is the first turn: there is none to merge it with.');
  });
  test('labels all turns of a text without labels but that one', async () => {
    const merged = await resultOf('merge-turn', unsure);
    expect(merged).toContain('\n\nTh‸at is nearly sixty years.');
    expect(merged).toContain('**Editor:** The fishermen');
  });
});

describe('splitting a turn', () => {
  const split = (before: string, expected: string) => check('split-turn', before, expected);
  test('puts the label of the other side before the block at the cursor', async () => {
    await split(
      '**Editor:** One?\n\n**Bard:** Two.\n\n‸Three?\n',
      '**Editor:** One?\n\n**Bard:** Two.\n\n**Editor:** ‸Three?\n',
    );
    await split(
      '### Editor\n\nOne?\n\n### Bard\n\nTwo.\n‸\nThree?\n',
      '### Editor\n\nOne?\n\n### Bard\n\nTwo.\n\n### Editor\n\n‸Three?\n',
    );
    await split(
      '**Editor:** One?\n\n- t‸wo\n\n**Bard:** Three.\n',
      '**Editor:** One?\n\n**Bard:**\n\n- t‸wo\n\n**Bard:** Three.\n',
    );
  });
  test('parts a paragraph at the word, and never within markup', async () => {
    await split(
      '**Editor:** One? ‸Two.\n\n**Bard:** Three.\n',
      '**Editor:** One?\n\n**Bard:** ‸Two.\n\n**Bard:** Three.\n',
    );
    await split(
      '**Editor:** One?‸ Two.\n\n**Bard:** Three.\n',
      '**Editor:** One?\n\n**Bard:** ‸Two.\n\n**Bard:** Three.\n',
    );
    await split(
      '**Editor:** One? [Tw‸o](x).\n\n**Bard:** Three.\n',
      '**Editor:** One?\n\n**Bard:** [Tw‸o](x).\n\n**Bard:** Three.\n',
    );
  });
  test('puts the label on a line of its own before a pasted bullet', async () => {
    const expected = (three: string) => `**Editor:** One?\n\n**Bard:** Two.\n\n**Editor:**\n\n${three}\n`;
    await split('**Editor:** One?\n\n**Bard:** Two.\n‸• three\n', expected('‸• three'));
    await split('**Editor:** One?\n\n**Bard:** Two.\n• thr‸ee\n', expected('• thr‸ee'));
  });
  test('makes a question of a paragraph where questions are bold', () =>
    split(
      '**One?**\n\nTwo.\n\nTh‸ree?\n\n**Four?**\n\nFive.\n',
      '**One?**\n\nTwo.\n\n**Th‸ree?**\n\n**Four?**\n\nFive.\n',
    ));
  test('labels all turns of a text without labels, and parts the paragraph', async () => {
    const parted = await resultOf('split-turn', unsure.replace('‸', '').replace('running. ', 'running. ‸'));
    expect(parted).toContain('has been running.\n\n**Editor:** ‸I like that.');
  });
  test('says so where nothing is to be split', async () => {
    const nothing = 'Put the cursor before the first word that the other one says.';
    expect(await resultOf('split-turn', `‸${pair}`)).toBe(nothing);
    expect(await resultOf('split-turn', '**Editor:** ‸One?\n\n**Bard:** Two.\n')).toBe(nothing);
  });
});

describe('a new question', () => {
  test('comes after the answer to the current one', () =>
    check(
      'new-question',
      '**Editor:** On‸e?\n\n**Google Bard:** Two.\n\n**Editor:** Three?\n',
      '**Editor:** One?\n\n**Google Bard:** Two.\n\n**Editor:** ‸\n\n**Google Bard:** \n\n**Editor:** Three?\n',
    ));
  test('comes at the end', () => check('new-question', `${pair}‸`, `${pair}\n**Editor:** ‸\n\n**Bard:** \n`));
  test('opens an empty post', async () => {
    expect(await resultOf('new-question', '‸')).toBe('**Editor:** ‸\n\n**AI:** ');
  });
  test('comes before the disclaimer', () =>
    check('new-question', `# T‸\n\n${note}\n`, `# T\n\n**Editor:** ‸\n\n**AI:** \n\n${note}\n`));
  test.each([
    ['heading', '### Editor\n\n‸\n\n### Bard\n\n'],
    ['plain', 'Editor: ‸\n\nBard: '],
    ['bold-question', '**‸…?‸**\n\n…'],
  ])('is dressed as %s', async (labelStyle, expected) => {
    settings = { labelStyle };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await check('new-question', `${pair}‸`, `${pair}\n${expected}\n`);
    settings = {};
    client.notify('workspace/didChangeConfiguration', { settings: null });
  });
});

describe('converting the label style', () => {
  const styled = '**Editor:** One?\n\n**Bard:** Two.\n\n**Editor:** Three?\n\n**Bard:** Four.\n';
  test.each<[LabelStyle, string]>([
    ['heading', '### Editor\n\nOne?\n\n### Bard\n\nTwo.\n\n### Editor\n\nThree?\n\n### Bard\n\nFour.\n'],
    ['plain', 'Editor: One?\n\nBard: Two.\n\nEditor: Three?\n\nBard: Four.\n'],
    [
      'bold-question',
      '---\nspeakers:\n  - name: Bard\n    role: model\n---\n\n**One?**\n\nTwo.\n\n**Three?**\n\nFour.\n',
    ],
    ['bold-label', 'All turns are in this style already.'],
  ])('to %s', async (style, expected) => {
    expect(await resultOf('convert-labels', `‸${styled}`, style)).toBe(expected);
  });

  test('touches labels alone', async () => {
    const document = client.open(styled);
    const params = { action: 'convert-labels', position: { line: 0, character: 14 }, style: 'plain' };
    const result = await client.ask<EditResult>('transcript/edit', document, params);
    const edits = 'edits' in result ? result.edits : [];
    expect(edits.map(({ range, newText }) => [document.getText(range), newText])).toEqual([
      ['**Editor:** ', 'Editor: '],
      ['**Bard:** ', 'Bard: '],
      ['**Editor:** ', 'Editor: '],
      ['**Bard:** ', 'Bard: '],
    ]);
  });

  test('says why it cannot', async () => {
    expect(await resultOf('convert-labels', `‸${pair}`, 'bold-question')).toContain('at least two');
    expect(await resultOf('convert-labels', 'Words.‸', 'plain')).toContain('no labels yet');
  });

  test('offers the styles with an example', async () => {
    settings = { labelStyle: 'heading' };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    const styles = await client.ask<LabelStyleInfo[]>('transcript/labelStyles', client.open(styled));
    expect(styles).toEqual([
      { style: 'bold-label', example: '**Editor:** One?', isCurrent: true, isConfigured: false },
      { style: 'heading', example: '### Editor', isCurrent: false, isConfigured: true },
      { style: 'plain', example: 'Editor: One?', isCurrent: false, isConfigured: false },
      { style: 'bold-question', example: '**One?**', isCurrent: false, isConfigured: false },
    ]);
    expect(await client.ask('transcript/labelStyles', client.open('Words.'))).toEqual([]);
    settings = {};
    client.notify('workspace/didChangeConfiguration', { settings: null });
  });
});

describe('the disclaimer', () => {
  const bare = clean.slice(0, clean.indexOf('> **IMPORTANT'));
  const problems = async (text: string) =>
    (await client.ask<{ items: { code: string }[] }>('textDocument/diagnostic', client.open(text))).items.map(
      ({ code }) => code,
    );
  test('is added whole', async () => {
    const result = await resultOf('insert-disclaimer', bare);
    expect(result.startsWith(bare)).toBe(true);
    expect(await problems(bare)).toEqual(['missing-disclaimer']);
    expect(await problems(result)).toEqual([]);
  });
  test('is completed', async () => {
    const partial = clean.replace(
      ' This blog is a proof of concept. The knowledge of the model ends in September 2021.',
      '',
    );
    const result = await resultOf('insert-disclaimer', partial);
    expect(await problems(partial)).toEqual(['incomplete-disclaimer', 'incomplete-disclaimer']);
    expect(await problems(result)).toEqual([]);
  });
  test('is left alone when it is complete', async () => {
    expect(await resultOf('insert-disclaimer', clean)).toBe('The disclaimer is complete.');
  });
});

const unlabelled = `Good morning. Have you heard about the end of the mission?

Yes, I have heard about the end of the mission. It was decided in June after long talks between the government and the Security Council.

Why was it so fast?

There are several reasons for the speed. The government asked for it, and the Council wanted to avoid further tensions.

Thank you for your time!

You are welcome. I am glad that I could help you with this question.
`;

test('turns without labels get them, and no word changes', async () => {
  const result = await resultOf('label-turns', unlabelled);
  expect(result.replace(/\*\*(Editor|AI):\*\* /g, '')).toBe(unlabelled);
  expect(result.match(/\*\*(Editor|AI):\*\* /g)).toHaveLength(6);
  expect(await resultOf('label-turns', clean)).toBe('The turns have labels already.');
  expect(await resultOf('label-turns', 'Prose.\n')).toBe('This does not look like a conversation.');
});

test('fix-all fixes what is safe, or says that there is nothing', async () => {
  expect(await resultOf('fix-all', clean.replace('**Editor:** And', 'Editor: And'))).toBe(clean);
  expect(await resultOf('fix-all', clean)).toBe('There is nothing that can be fixed safely.');
});
