import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { messagesVersion } from '../../../client/preview/messages.ts';
import { applied } from '../../law/edit.ts';
import { editsOf, step } from '../../law/steps.ts';
import { journey } from '../journey.ts';
import { Panel } from '../panel.ts';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../examples', `${name}.transcript.md`), 'utf8');

journey('whatever is edited, the page is as if it had been opened now', async ({ browser }) => {
  for (const [seed, name] of ['clean', 'slips', 'raw-paste'].entries()) {
    let text = example(name);
    const panel = await Panel.open(browser, text);
    await panel.tell();
    const edits = editsOf(fc.sample(step, { seed, numRuns: 40 }), text);
    for (const [at, edit] of edits.entries()) {
      text = applied(edit, text);
      panel.edit(edit.start, edit.end, edit.newText);
      for (let isComplete = false; !isComplete; ) isComplete = await panel.tell(1 + ((at * 397) % 2000));
      if (at % 5 > 0) continue;
      const fresh = await Panel.open(browser, text);
      await fresh.tell();
      const expected = await fresh.html();
      await fresh.page.close();
      expect(await normal(panel, await panel.html()), `${name}, edit ${at}: ${JSON.stringify(text)}`).toEqual(
        await normal(panel, expected),
      );
    }
    await panel.page.close();
  }
});

journey('a look is worn at once, before its setting is written', async ({ browser }) => {
  const panel = await Panel.open(browser, '# A title\n');
  await panel.tell();
  await panel.page.getByRole('button', { name: 'Chat' }).click();
  expect(await panel.page.locator('body').getAttribute('data-look')).toBe('chat');
  expect(await panel.page.getByRole('button', { name: 'Chat' }).getAttribute('aria-pressed')).toBe('true');
  expect(await panel.said()).toContainEqual({ version: messagesVersion, type: 'look', look: 'chat' });
});

journey('a key touches as few nodes in a long post as in a short one', async ({ browser }) => {
  const touched: number[][] = [];
  for (const turns of [20, 2000]) {
    const answers = Array.from({ length: turns }, (_, at) => `**Editor:** Why ${at}?\n\n**Bard:** So *it* is, ${at}.`);
    const panel = await Panel.open(browser, `# A title\n\n${answers.join('\n\n')}\n`);
    await panel.tell();
    const middle = panel.post.live.transcript.text.indexOf(`, ${turns / 2}.`);
    const counts: number[] = [];
    for (const [at, newText] of [
      [middle, '\n\n**Editor:** And?\n\n**Bard:** '],
      [9, 's'],
      [10, '\n'],
      [middle, 'x'],
      [middle, '\n\n'],
    ] as const) {
      panel.edit(at, at, newText);
      const before = await panel.touched();
      await panel.tell();
      counts.push((await panel.touched()) - before);
    }
    touched.push(counts);
    await panel.page.close();
  }
  const [[, ...small] = [], [turn = 0, ...large] = []] = touched;
  expect(large).toEqual(small);
  expect(Math.max(...large)).toBeLessThan(10);
  // A new turn may have the group that it is in split.
  expect(turn).toBeLessThan(100);
});

journey('a panel that missed a change asks for all, once', async ({ browser }) => {
  const panel = await Panel.open(browser, example('clean'));
  await panel.tell();
  const content = { uri: 'file:///post', language: 'en', changes: [], line: 0, status: '', more: false };
  await panel.receive({ ...content, base: 'missed', revision: 'next' });
  await panel.receive({ ...content, base: 'next', revision: 'after' });
  const ready = { version: expect.any(Number), type: 'ready' };
  expect(await panel.said()).toEqual([ready, ready]);
  const items = [{ opens: { kind: 'title' as const }, html: '<h1>Anew</h1>', lines: 0, problems: [] }];
  await panel.receive({ ...content, revision: 'anew', changes: [{ at: 0, remove: 0, items }] });
  expect(await panel.html()).toBe('<div class="part title"><div class="text"><h1>Anew</h1></div></div>');
  await panel.page.close();
});

/** HTML as plain data, its attributes in one order. */
function normal(panel: Panel, html: string): Promise<unknown> {
  return panel.page.evaluate(`(() => {
    const plain = (node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? [node.tagName, [...node.attributes].map(({ name, value }) => name + '=' + value).sort(), ...[...node.childNodes].map(plain)]
        : node.textContent;
    const root = document.createElement('main');
    root.innerHTML = ${JSON.stringify(html)};
    return plain(root);
  })()`);
}
