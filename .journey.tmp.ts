import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs';
import { launchBrowser } from './scripts/vscode/chromium.ts';
import { startServer } from './scripts/vscode/server.ts';
import { Workbench } from './scripts/vscode/workbench.ts';
const dir = mkdtempSync('/tmp/jw-');
const file = dir + '/a.transcript.md';
const start = 'BAD word here\n\n**Editor:** a\n\n**Bard:** b\n\n1. one\n- two\n';
writeFileSync(file, start); writeFileSync(dir + '/note.txt', 'hello\n'); writeFileSync(dir + '/colloquy.config.json', '{\n  // ours\n}\n');
const server = await startServer({ vsix: '/tmp/ext.vsix', settings: {} });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const w = new Workbench(page); w.page.setDefaultTimeout(8000);
const ok = (name: string, x: unknown) => console.log(x ? 'ok  ' : 'FAIL', name, x === true ? '' : JSON.stringify(x));
const step = async (name: string, f: () => Promise<unknown>) => { try { ok(name, (await f()) ?? true); } catch (e) { console.log('FAIL', name, String(e).slice(0, 300)); await page.screenshot({ path: `/tmp/fail-${name.replace(/\W+/g, '_')}.png` }); } };
const text = async () => { await w.save(file); return readFileSync(file, 'utf8'); };
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms));
try {
  await w.open(server, dir, file);
  await step('status to fix', async () => { await w.statusBarItem('3 to fix'); await w.statusBarItem('1,234 words'); });
  await step('problem squiggle', async () => { await w.squiggles('error', 1); });
  await step('hover link opens rule page', async () => {
    await w.goTo(1, 2); await w.press('Control+K'); await w.press('Control+I');
    const link = page.locator('a.code-link').first(); await link.waitFor(); await page.screenshot({ path: '/tmp/hover.png' });
    console.log('   href', await link.getAttribute('href'));
    await link.click(); await w.webview().locator('h1', { hasText: 'Test rule' }).waitFor(); await page.screenshot({ path: '/tmp/rule.png' });
    await w.press('Control+W'); await pause(500); await w.focusEditor(file);
  });
  await step('problems view link', async () => {
    await (await w.statusBarItem('3 to fix')).click(); const l = page.locator('.markers-panel a.monaco-link').first(); await l.waitFor(); await l.click({ modifiers: ['ControlOrMeta'] });
    await w.webview().locator('h1', { hasText: 'Test rule' }).waitFor(); await w.focusEditor(file);
    await page.screenshot({ path: '/tmp/problems.png' });
  });
  await step('label turns + one undo', async () => {
    await w.focusEditor(file); await w.runCommand('Colloquy: Label Turns'); await pause(400); const a = await text();
    await w.press('Control+Z'); await pause(300); const b = await text();
    return a === '# T\n' + start + '\nEND-label-turns' && b === start ? true : undefined && [a, b];
  });
  await step('nothing', async () => { await w.runCommand('Colloquy: Insert Disclaimer'); await page.locator('.notification-list-item-message', { hasText: 'nothing to insert' }).waitFor(); });
  await step('next turn', async () => { await w.goTo(1, 1); await w.press('Control+Alt+PageDown'); await w.statusBarItem('Turn 1 of 2: S2'); await w.statusBarItem('Ln 3, Col 1'); });
  await step('bold', async () => { await w.goTo(1, 6); await w.press('Control+B'); await pause(300); const a = await text(); await w.press('Control+B'); await pause(300); const b = await text(); return a.startsWith('BAD **word** here') && b === start ? true : [a, b]; });
  await step('italic on selection', async () => { await w.goTo(1, 5); await w.press('Shift+End'); await w.press('Control+I'); await pause(300); const a = await text(); await w.press('Control+Z'); return a.startsWith('BAD *word here*\n') || a; });
  await step('link', async () => { await w.goTo(1, 6); await w.press('Control+K'); await w.press('l'); await pause(400); await w.type('X'); const a = await text(); await w.press('Escape'); await w.press('Control+Z'); await w.press('Control+Z'); await pause(200); const b = await text(); return a.startsWith('BAD [word](X) here') && b === start ? true : [a, b]; });
  await step('enter numbers', async () => { await w.goTo(7, 7); await pause(300); await w.press('Enter'); await pause(300); await w.type('two'); const a = await text(); for (let i = 0; i < 3; i++) { await w.press('Control+Z'); } await pause(200); const b = await text(); return a.includes('1. one\n2. two\n- two') ? true : [a, b]; });
  await step('enter typed ahead keeps order', async () => { await w.goTo(7, 7); await pause(300); const s = await text(); await page.keyboard.press('Enter'); await page.keyboard.type('abc'); await pause(500); const a = await text(); return [s, a]; });
  await step('enter in bullet is native', async () => { const a0 = await text(); const line = a0.split('\n').findIndex((l) => l === '- two') + 1; await w.goTo(line, 6); await page.keyboard.press('Enter'); await page.keyboard.type('xyz'); const a = await text(); return a.includes('- two\n- xyz') || a; });
  await step('server killed comes back', async () => { await w.runCommand('Colloquy: Move Turn Up'); await pause(1500); await w.goTo(1, 1); await w.runCommand('Colloquy: Label Turns'); await pause(500); await w.statusBarItem('3 to fix'); const a = await text(); return a.includes('END-label-turns') || a; });
  await step('restart', async () => { await w.runCommand('Colloquy: Restart Language Server'); await pause(300); await w.statusBarItem('3 to fix'); });
  await step('gives up and offers restart', async () => { for (let i = 0; i < 6; i++) { await w.focusEditor(file); await w.runCommand('Colloquy: Move Turn Up'); await pause(1800); } const b = page.locator('.notification-list-item a.monaco-button', { hasText: 'Restart' }).last(); await b.waitFor(); await page.screenshot({ path: '/tmp/gaveup.png' }); await b.click(); await w.statusBarItem('3 to fix'); });
  await step('new transcript', async () => { await w.runCommand('Colloquy: New Transcript'); await pause(800); const t = await page.locator('.editor-instance .view-lines').first().innerText(); await page.screenshot({ path: '/tmp/new.png' }); return t.includes('Your') ? true : t; });
  await step('treat as transcript', async () => { await w.openFile('note.txt'); await w.runCommand('Colloquy: Treat This File as a Transcript'); await page.locator('.notification-list-item a.monaco-button', { hasText: '*.txt' }).click(); await w.statusBarItem('Transcript'); await pause(500); return readFileSync(dir + '/.vscode/settings.json', 'utf8'); });
} finally { await browser.close(); server.stop(); }
