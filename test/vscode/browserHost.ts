import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/chromium.ts';
import { within } from '../../scripts/vscode/deadline.ts';
import { startServer } from '../../scripts/vscode/server.ts';
import { Workspace } from './workspace.ts';

const patience = 10 * 60_000;

const mark = '[suite] ';

/** Prints what the suite says at once, and keeps what VS Code says for the case of a failure. */
class Log {
  private readonly rest: string[] = [];

  readonly add = (type: string, parts: unknown[]): void => {
    const line = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
    if (line.startsWith(mark)) console.log(`  ${line.slice(mark.length)}`);
    else this.rest.push(`${type}: ${line}`);
  };

  /** For a suite that failed or never started. */
  print(): void {
    console.error(`VS Code's log:\n${this.rest.join('\n')}`);
  }
}

/** The exit code that VS Code reports, by this global, to whoever automates it. */
function automationEnd(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('The page of VS Code crashed')));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

/**
 * Runs an in-host suite in a VS Code that is shown in a headless browser.
 * @param extension absolute path of the extension's folder
 * @param suite absolute path of the bundle that exports `run`
 * @returns the exit code that VS Code gives: 0 when `run` succeeded.
 */
export async function runInBrowser(extension: string, suite: string): Promise<number> {
  const log = new Log();
  const workspace = new Workspace();
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', log.add);
    const ended = automationEnd(page);
    await page.goto(
      server.url(workspace.folder, [
        ['extensionDevelopmentPath', extension],
        ['extensionTestsPath', suite],
      ]),
    );
    const code = await within(patience, 'the suite to end', ended);
    if (code !== 0) log.print();
    return code;
  } catch (error) {
    log.print();
    throw error;
  } finally {
    await browser.close();
    server.stop();
    workspace.remove();
  }
}
