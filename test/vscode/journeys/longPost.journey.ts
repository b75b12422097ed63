import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../journey.ts';

const KEYS = ' and more words than that';

/** Counts what the panel is told, in bytes of JSON, and the nodes that it touches for it. */
const watch = `(() => {
  window.counted = { messages: 0, bytes: 0, nodes: 0 };
  addEventListener('message', ({ data }) => {
    if (data.type !== 'content') return;
    counted.messages++;
    counted.bytes += new TextEncoder().encode(JSON.stringify(data)).length;
  });
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records)
      counted.nodes += Math.max(1, addedNodes.length + removedNodes.length);
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
})()`;

interface Counted {
  readonly messages: number;
  readonly bytes: number;
  readonly nodes: number;
}

journey(
  'a key in a post of a megabyte tells the panel little, touches few nodes and moves nothing',
  async ({ workbench, workspace }) => {
    const answer =
      'The bridge stood for four centuries, and [its builder](https://en.wikipedia.org/wiki/Mali) was paid. ';
    const turns = Array.from(
      { length: 600 },
      (_, at) => `**Editor:** Why ${at}?\n\n**Bard:** So ${at}. ${answer.repeat(17)}\n`,
    );
    const text = `# A long post\n\n${turns.join('\n')}`;
    expect(text.length).toBeGreaterThan(1_000_000);
    workspace.write('long.transcript.md', text);
    await workbench.openFile('long.transcript.md');
    await workbench.runCommand('Colloquy: Open Preview to the Side');
    const root = await workbench.webview().locator('#post').elementHandle();
    const panel = (await root?.ownerFrame()) as Frame;
    await panel.getByText('So 599.').waitFor({ state: 'attached', timeout: 60_000 });
    await workbench.focusEditor('long.transcript.md');
    await workbench.goTo(4 * 300 + 3, 20);
    await panel.getByText('Why 300?').waitFor();
    // What the first key brings besides itself, such as what is to fix, is not of every key.
    await workbench.type('!');
    await panel.getByText('Why 300!?').waitFor();
    await expect.poll(() => place(panel), { timeout: 20_000 }).toBeGreaterThan(0);
    const before = await place(panel);
    await panel.evaluate(watch);
    await workbench.type(KEYS);
    await panel.getByText(`Why 300!${KEYS}?`).waitFor();
    const { messages, bytes, nodes } = await panel.evaluate<Counted>('counted');
    console.log(`${text.length} characters, ${KEYS.length} keys: ${messages} messages, ${bytes} bytes, ${nodes} nodes`);
    expect(bytes / KEYS.length).toBeLessThan(2_000);
    expect(nodes / KEYS.length).toBeLessThan(20);
    expect(await place(panel)).toBe(before);
  },
  180_000,
);

/** Where the question stands on the screen, once it has stood still for ten frames; -1 where it is out of view. */
function place(panel: Frame): Promise<number> {
  return panel.evaluate(`(async () => {
    const question = [...document.querySelectorAll('.text > *')].find((each) => each.textContent.startsWith('Why 300!'));
    const top = () => Math.round(question.getBoundingClientRect().top);
    for (let still = 0, last = top(); still < 10; ) {
      await new Promise(requestAnimationFrame);
      still = top() === last ? still + 1 : 0;
      last = top();
    }
    return top() > 0 && top() < innerHeight ? top() : -1;
  })()`);
}
