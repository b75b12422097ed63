import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Server } from './server.ts';

/** Longest wait for anything that VS Code shows, in milliseconds. */
const patience = 20_000;

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is in the clipboard: text, or text and HTML as a page gives them. */
type Clipboard = string | { readonly text: string; readonly html: string };

const typed = (clipboard: Clipboard) =>
  typeof clipboard === 'string'
    ? { 'text/plain': clipboard }
    : { 'text/plain': clipboard.text, 'text/html': clipboard.html };

/** Run in the window: keeps what screen readers are told, since the next alert takes the place of the last at once. */
const keepAlerts = `
  window.alerts = [];
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      if (target.nodeType === 1 && target.closest('.monaco-aria-container'))
        for (const { textContent } of addedNodes) window.alerts.push(textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;

/** Run in the window: whether an alert held this text; it is forgotten then. */
function takeAlert(text: string): boolean {
  const { alerts } = globalThis as unknown as { alerts: string[] };
  const at = alerts.findIndex((alert) => alert.includes(text));
  if (at >= 0) alerts.splice(at, 1);
  return at >= 0;
}

/** Marks the editor draws under text, by severity. */
type Squiggle = 'error' | 'warning' | 'info' | 'hint';

/** VS Code's window as a person sees it: keys in, what is shown out. Every wait ends after 20 s with an error. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience);
  }

  /** Loads VS Code on a folder, and a file of it when given (absolute paths). */
  async open(server: Server, folder: string, file?: string): Promise<void> {
    await this.page.addInitScript(keepAlerts);
    await this.page.goto(server.url(folder, file ? [['openFile', file]] : []));
    // VS Code's own mark; a command palette opened earlier would lack the extensions' commands.
    await this.page.waitForFunction("performance.getEntriesByName('code/didLoadExtensions').length > 0");
    if (file) await this.focusEditor(file);
  }

  /** Opens a file of the folder by quick open and puts the cursor into it. */
  async openFile(name: string): Promise<void> {
    await this.press('Control+P');
    await this.page.locator('.quick-input-widget input').first().fill(name);
    await this.quickPick(name);
    await this.focusEditor(name);
  }

  /** Puts the cursor into a file that is open, whatever has the focus now. */
  async focusEditor(file: string): Promise<void> {
    const tab = this.tab(file);
    await this.shown(tab, `the tab of ${basename(file)}`);
    await tab.click();
    const editor = this.page.locator(`.editor-instance[aria-label*=${JSON.stringify(basename(file))}] .monaco-editor`);
    await this.shown(editor.first(), `the editor of ${basename(file)}`);
    await editor.first().locator('.native-edit-context, textarea.inputarea').first().focus();
  }

  /** Runs a command by its palette title, such as `Colloquy: Open Preview`. */
  async runCommand(title: string): Promise<void> {
    await this.press('F1');
    await this.page.locator('.quick-input-widget input').first().fill(`>${title}`);
    await this.quickPick(title);
  }

  /** Chooses the item of an open quick pick whose label is exactly this. */
  async quickPick(label: string): Promise<void> {
    const name = this.page.locator('.quick-input-list .label-name', {
      hasText: new RegExp(`^\\s*${escaped(label)}\\s*$`),
    });
    await this.shown(name.first(), `"${label}" in the quick pick`);
    await name.first().click();
  }

  /** Waits until an open quick pick has an item with this label and this description. */
  async quickPickShows(label: string, description: string): Promise<void> {
    const row = this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: label })
      .filter({ hasText: description });
    await this.shown(row.first(), `"${label}" with "${description}" in the quick pick`);
  }

  /** Answers an open input box that asks this; what it offers stays where the answer is empty. */
  async answer(question: string, text: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget', { hasText: question });
    await this.shown(box.first(), `"${question}" in an input box`);
    if (text) await box.locator('input').first().fill(text);
    await this.press('Enter');
  }

  /** Chooses a file of the open folder in VS Code's own dialog, which is shown where there is none of the system's. */
  async chooseFile(name: string): Promise<void> {
    const dialog = this.page.locator('.quick-input-widget');
    await this.shown(dialog.locator('.quick-input-action').first(), 'the dialog for a file');
    await this.quickPick(name);
  }

  /** Waits until the editor in view shows a line with this text. */
  async editorShows(text: string): Promise<void> {
    const line = this.page.locator('.editor-instance .view-line', { hasText: text }).first();
    await this.shown(line, `"${text}" in the editor`);
  }

  /** Fills the clipboard. */
  async copy(clipboard: Clipboard): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const item = Object.entries(typed(clipboard)).map(
      ([type, data]) => `${JSON.stringify(type)}: ${JSON.stringify(data)}`,
    );
    await this.page.evaluate(`navigator.clipboard.write([new ClipboardItem({${item.join(',')}})])`);
  }

  /** Presses one key or chord in Playwright's names; `Control` is Cmd on macOS. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key.replace('Control', control));
  }

  /** Types as a person does, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Pastes at the cursor through the clipboard. */
  async paste(clipboard: Clipboard): Promise<void> {
    await this.copy(clipboard);
    await this.press('Control+V');
  }

  /** Opens the menu beside what was just pasted with its key, and chooses. */
  async choosePaste(title: string): Promise<void> {
    await this.pasteMenu();
    const item = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await this.shown(item, `"${title}" in the paste menu`);
    await item.click();
  }

  /** Opens the menu beside what was just pasted. */
  async pasteMenu(): Promise<void> {
    await this.shown(this.page.locator('.post-edit-widget').first(), 'the paste menu’s button');
    await this.press('Control+.');
    await this.shown(this.page.locator('.action-widget').first(), 'the paste menu');
  }

  /** Drags a file from the explorer into the text that is shown; Shift is VS Code's key for that. */
  async dropIntoEditor(name: string): Promise<void> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await this.shown(row, `${name} in the explorer`);
    await row.hover();
    await this.page.mouse.down();
    await this.page.keyboard.down('Shift');
    const lines = this.page.locator('.editor-instance .view-lines').first();
    await lines.hover({ position: { x: 40, y: 60 }, force: true });
    await lines.hover({ position: { x: 60, y: 60 }, force: true });
    await this.page.mouse.up();
    await this.page.keyboard.up('Shift');
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+G');
    await this.page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.statusBarItem(`Ln ${line}, Col ${column}`);
  }

  /** Waits until exactly `count` squiggles of a severity are drawn in the visible part of the editors. */
  async squiggles(severity: Squiggle, count: number): Promise<void> {
    const all = this.page.locator(`.monaco-editor .squiggly-${severity}`);
    if (count > 0) await this.shown(all.nth(count - 1), `${count} ${severity} squiggles`);
    await this.reached(all.nth(count), 'detached', `no more than ${count} ${severity} squiggles`);
  }

  /** Waits for a status bar item that holds this text. */
  async statusBarItem(text: string | RegExp): Promise<Locator> {
    const item = this.page.locator('.statusbar-item', { hasText: text }).first();
    await this.shown(item, `"${text}" in the status bar`);
    return item;
  }

  /** Waits for a notification that holds this text, as screen readers are told of it; it comes and goes by itself. */
  async notification(text: string): Promise<void> {
    try {
      await this.page.waitForFunction(takeAlert, text);
    } catch {
      throw new Error(`Waited ${patience / 1000} s in vain for "${text}" in a notification`);
    }
  }

  /** Waits until Problems, which must be in view, lists exactly `count` problems that hold this text. */
  async problem(text: string, count = 1): Promise<void> {
    const all = this.page.locator('.markers-panel .monaco-list-row', { hasText: text });
    if (count > 0) await this.shown(all.nth(count - 1), `${count} problems "${text}"`);
    await this.reached(all.nth(count), 'detached', `no more than ${count} problems "${text}"`);
  }

  /** Waits until VS Code has the fixes for the cursor's place; asked for earlier, their menu may open and go again. */
  async lightbulb(): Promise<void> {
    await this.shown(this.page.locator('.monaco-editor [class*=lightbulb i]:visible').first(), 'the lightbulb');
  }

  /** Applies the quick fix at the cursor whose title holds this text. */
  async quickFix(title: string): Promise<void> {
    await this.lightbulb();
    await this.press('Control+.');
    const item = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await this.shown(item, `the quick fix "${title}"`);
    await item.click();
  }

  /** Saves an open file and gives its text as it is on disk. The file's editor takes the focus. */
  async save(file: string): Promise<string> {
    await this.focusEditor(file);
    await this.press('Control+S');
    await this.shown(this.tab(file, ':not(.dirty)'), `${basename(file)} to be saved`);
    return readFile(file, 'utf8');
  }

  /**
   * Saves an open file until its text satisfies the test, anew after each change that VS Code makes.
   * @throws Error holding the text when no further change comes within 20 s.
   */
  async savedText(file: string, test: (text: string) => boolean): Promise<string> {
    for (;;) {
      const text = await this.save(file);
      if (test(text)) return text;
      const changed = this.tab(file, '.dirty');
      await this.shown(changed, `another change of ${basename(file)}, which holds:\n${text}\n`);
    }
  }

  /** The document inside the webview that is shown; locators on it wait by themselves. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Writes a picture of the window. */
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  private tab(file: string, state = ''): Locator {
    return this.page.locator(`.tab[data-resource-name=${JSON.stringify(basename(file))}]${state}`).first();
  }

  private shown(locator: Locator, what: string): Promise<void> {
    return this.reached(locator, 'visible', what);
  }

  private async reached(locator: Locator, state: 'visible' | 'attached' | 'detached', what: string): Promise<void> {
    try {
      await locator.waitFor({ state });
    } catch {
      throw new Error(`Waited ${patience / 1000} s in vain for ${what}: ${locator}`);
    }
  }
}
