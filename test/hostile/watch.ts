/** Watches what a browser does with hostile pages. */
import type { BrowserContext, Request } from 'playwright-core';
import { HOST, TRAP } from './corpus.ts';

const RAN = 'A hostile text ran.';
const trap = `Object.defineProperty(globalThis, '${TRAP}', { set: () => console.warn('${RAN}') });`;

/** A request, and the address of the page or frame that made it; service workers and navigations have none. */
interface Asked {
  readonly url: string;
  readonly by: string;
  /** `document`, `image`, `script` … */
  readonly kind: string;
}

/** What hostile texts have achieved in any page and frame of a browser's context. */
export class HostileWatch {
  readonly context: BrowserContext;
  /** How often one of them ran. */
  runs = 0;
  /** What tried to run or to load and was stopped by a content security policy. */
  readonly refusals: string[] = [];
  /** Everything that was asked for, what was stopped included. */
  readonly asked: Asked[] = [];
  /** How many pages were opened. */
  pages = 0;

  private constructor(context: BrowserContext) {
    this.context = context;
  }

  /** Watches a context in which nothing has been opened. */
  static async of(context: BrowserContext): Promise<HostileWatch> {
    const watch = new HostileWatch(context);
    await context.addInitScript({ content: trap });
    context.on('console', (message) => {
      if (message.text() === RAN) watch.runs++;
      else if (message.text().includes('Content Security Policy')) watch.refusals.push(message.text());
    });
    context.on('request', (request) =>
      watch.asked.push({ url: request.url(), by: askerOf(request), kind: request.resourceType() }),
    );
    context.on('page', () => watch.pages++);
    return watch;
  }

  /** What was asked of the host that hostile texts name. */
  get strayRequests(): string[] {
    return this.asked.map(({ url }) => url).filter((url) => url.includes(HOST));
  }
}

/** The first request of a new page or frame is there before what it is for. */
function askerOf(request: Request): string {
  return request.serviceWorker() || request.isNavigationRequest() ? '' : request.frame().url();
}
