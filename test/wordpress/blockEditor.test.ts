/** WordPress's own block editor takes what is published as blocks of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/vscode/chromium.ts';
import { startWordPress, type WordPress } from '../../scripts/wordpress/server.ts';
import { exported } from '../export/exported.ts';
import { find, loginOf, Machine, outgoing } from './blog.ts';

const kitchen = readFileSync(join(import.meta.dirname, '../export/kitchen.transcript.md'), 'utf8');

let wordpress: WordPress;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  wordpress = await startWordPress();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  // PHP serves one request at a time, and the editor asks for two hundred files.
  page.setDefaultTimeout(120_000);
  // Nothing is asked of other hosts, whose silence the page would wait for.
  await page.route(
    ({ origin }) => origin !== wordpress.address,
    (route) => route.abort(),
  );
});
afterAll(async () => {
  await browser?.close();
  await wordpress?.stop();
});

const ready = { waitUntil: 'domcontentloaded' } as const;

interface EditedBlock {
  readonly name: string;
  readonly isValid: boolean;
  readonly innerBlocks: EditedBlock[];
}

const flat = (blocks: EditedBlock[]): EditedBlock[] => blocks.flatMap((block) => [block, ...flat(block.innerBlocks)]);

test('every block is valid in the editor, and nothing is left outside of blocks', { timeout: 300_000 }, async () => {
  const machine = new Machine(await find(wordpress.address), loginOf(wordpress));
  const content = exported(kitchen, 'wordpress');
  const { post } = (await machine.send(outgoing('Kitchen', { content })))!;
  expect(post.content.trim()).toBe(content.trim());
  await page.goto(`${wordpress.address}/wp-login.php`, ready);
  await page.fill('#user_login', wordpress.user);
  await page.fill('#user_pass', 'password');
  await Promise.all([page.waitForURL(/wp-admin/, ready), page.click('#wp-submit')]);
  await page.goto(`${wordpress.address}/wp-admin/post.php?post=${post.id}&action=edit`, ready);
  await page.waitForFunction("window.wp?.data?.select('core/block-editor')?.getBlocks().length > 0");
  const blocks = flat(
    await page.evaluate<EditedBlock[]>(`(function strip(blocks) {
      return blocks.map(({ name, isValid, innerBlocks }) => ({ name, isValid, innerBlocks: strip(innerBlocks) }));
    })(wp.data.select('core/block-editor').getBlocks())`),
  );
  expect(blocks.length).toBeGreaterThan(20);
  expect(blocks.filter(({ isValid }) => !isValid)).toEqual([]);
  expect(blocks.filter(({ name }) => /core\/(?:freeform|missing)/.test(name))).toEqual([]);
});
