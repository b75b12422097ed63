import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { defaultConfiguration } from '../../../server/config/configuration.ts';
import { postLooks } from '../../../server/render/look.ts';
import { parseTranscript } from '../../../server/transcript/parse.ts';
import { exported } from '../../export/exported.ts';
import { renderParts } from '../../preview/renderParts.ts';
import { axeViolations } from '../axe.ts';
import { journey } from '../journey.ts';

const folder = join(import.meta.dirname, '../../../examples');
const examples = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** What Markdown can hold, in one post. */
const everything = `# Everything

A preface with a footnote[^1].

**Editor:** A question with \`code\`, [a link](https://en.wikipedia.org/wiki/Mali) and ![an image](https://upload.wikimedia.org/a.png)?

**Bard:** An answer.

### A heading

- a list
  1. in a list

- [x] done
- [ ] not done

| a | b |
| - | -: |
| 1 | 2 |

> A quote with ~~words~~.

\`\`\`js
const code = ${"'".repeat(2)}; // ${'a long line '.repeat(20)}
\`\`\`

![](https://upload.wikimedia.org/b.png)

---

[^1]: A note.

> **IMPORTANT NOTE:** These are conversations with AI models.
`;

const posts = [...examples.values(), everything];

journey('axe finds nothing in exported pages, light and dark', async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [post, look] of posts.flatMap((text) => postLooks.map((each) => [text, each] as const))) {
      await page.setContent(exported(post, 'document', { look }));
      expect(await axeViolations(page)).toEqual([]);
    }
  }
  await page.setContent('<html><body><img src=x><p style="color:#ddd;background:#fff">Pale words</p></body></html>');
  const seen = (await axeViolations(page)).map((each) => each.split(':', 1)[0]);
  expect(seen).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'html-has-lang', 'document-title']));
  await context.close();
});

const themes = {
  'Default Light Modern': 'vscode-light',
  'Default Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
};

journey(
  'axe finds nothing in the panel, in light, dark and high contrast',
  async ({ workbench, workspace }) => {
    for (const [at, text] of posts.entries()) workspace.write(`post-${at}.transcript.md`, text);
    await workbench.openFile('post-0.transcript.md');
    await workbench.runCommand('Colloquy: Open Preview to the Side');
    const root = await workbench.webview().locator('#post').elementHandle();
    const panel = await root?.ownerFrame();
    if (!panel) throw new Error('There is no panel.');
    for (const [theme, kind] of Object.entries(themes)) {
      workspace.settings({ 'workbench.colorTheme': theme });
      await panel.locator(`body.${kind}`).waitFor();
      for (const [at, text] of posts.entries()) {
        const file = `post-${at}.transcript.md`;
        await workbench.openFile(file);
        await workbench.page.locator('.tab', { hasText: `Preview ${file}` }).waitFor();
        const parts = renderParts(parseTranscript(text), [], defaultConfiguration).length;
        await panel
          .locator('.part')
          .nth(parts - 1)
          .waitFor({ state: 'attached' });
        // The panel shows headings on the levels that they have in the text; a rule tells of gaps.
        expect(await axeViolations(panel, ['heading-order']), `${theme}, ${file}`).toEqual([]);
      }
    }
  },
  180_000,
);
