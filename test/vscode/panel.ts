import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { shellHtml } from '../../client/preview/html.ts';
import { type FromPanel, messagesVersion, type PanelContent, type PanelWords } from '../../client/preview/messages.ts';
import { defaultConfiguration } from '../../server/config/configuration.ts';
import { LivePost } from '../../server/features/posts/livePost.ts';

const webview = join(import.meta.dirname, '../../client/webview');
const origin = 'http://panel.test';

const bundled = (entry: string) =>
  buildSync({ entryPoints: [join(webview, entry)], bundle: true, format: 'iife', write: false }).outputFiles[0]?.text;
const script = bundled('main.ts') ?? '';
const style = bundled('preview.css') ?? '';

/** What stands in for VS Code in the page: it keeps what the panel says, and counts the nodes that are touched. */
const probe = `
  window.said = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => said.push(message),
    getState: () => undefined,
    setState: () => undefined,
  });
  window.touched = 0;
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, type } of records)
      touched += type === 'childList' ? addedNodes.length + removedNodes.length : 1;
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
`;

/** The preview panel in a browser's page of its own, beside the post that it shows; no VS Code is between them. */
export class Panel {
  readonly page: Page;
  readonly post: LivePost;
  #revision = 0;

  private constructor(page: Page, post: LivePost) {
    this.page = page;
    this.post = post;
  }

  /** Opens a panel that shows nothing yet. */
  static async open(browser: Browser, text: string): Promise<Panel> {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.route(`${origin}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/panel.js') return route.fulfill({ contentType: 'text/javascript', body: script });
      if (path === '/panel.css') return route.fulfill({ contentType: 'text/css', body: style });
      return route.fulfill({ contentType: 'text/html', body: shell });
    });
    await page.addInitScript({ content: probe });
    await page.goto(origin);
    return new Panel(page, new LivePost(text, defaultConfiguration));
  }

  /** Edits the post. */
  edit(start: number, end: number, newText: string): void {
    this.post.live.edit(start, end, newText);
  }

  /** Tells the panel what changed; false when there is more to tell. */
  async tell(characters = Number.POSITIVE_INFINITY): Promise<boolean> {
    this.post.settle();
    const { changes, line, isComplete } = this.post.preview.update(characters);
    const base = this.#revision > 0 ? { base: String(this.#revision) } : {};
    const revision = String(++this.#revision);
    const content = { uri: 'file:///post', language: 'en', ...base, revision, changes, line, status: '' };
    await this.receive({ ...content, more: !isComplete });
    return isComplete;
  }

  /** Gives the panel content, whatever it shows. */
  receive(content: PanelContent): Promise<unknown> {
    const data = JSON.stringify({ version: messagesVersion, type: 'content', content });
    return this.page.evaluate(`void dispatchEvent(new MessageEvent('message', { data: ${data} }))`);
  }

  /** What the panel has said. */
  said(): Promise<FromPanel[]> {
    return this.page.evaluate('said');
  }

  /** The post's HTML as the panel shows it, without the groups that its parts are in. */
  html(): Promise<string> {
    return this.page.evaluate(
      "[...post.children].map((each) => (each.className === 'group' ? each.innerHTML : each.outerHTML)).join('')",
    );
  }

  /** How many nodes have come, gone, or got other words or attributes since the page was opened. */
  touched(): Promise<number> {
    return this.page.evaluate('touched');
  }
}

const shell = shellHtml({
  nonce: 'nonce',
  cspSource: origin,
  scriptUri: `${origin}/panel.js`,
  styleUri: `${origin}/panel.css`,
  language: 'en',
  title: 'Preview',
  words: {
    empty: 'Empty',
    wholePart: 'Problems',
    disclaimer: 'Disclaimer',
    look: 'Look',
    looks: { interview: 'Interview', chat: 'Chat', blog: 'Blog' },
    keys: 'Keys',
  } as PanelWords,
  view: { look: 'interview', paper: 'theme' },
  isWebAllowed: false,
});
