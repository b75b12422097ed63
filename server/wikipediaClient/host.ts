/** One server: it is asked one question at a time, and left alone when it wants to be. */
import PQueue from 'p-queue';
import type { WhyNotChecked } from '../wikipedia/api/notChecked.ts';
import type { AnswerStore } from './answerStore.ts';
import { patience, pauseBefore } from './patience.ts';
import { type Answered, type Network, RequestFailed, request } from './request.ts';

/** One question for a server. */
export interface Errand {
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly isBackground: boolean;
  readonly signal: AbortSignal;
}

/** Until when a server is left alone, and why. */
interface Rest {
  readonly until: number;
  readonly why: WhyNotChecked;
}

/** Puts questions to one server; those that somebody waits for come first. */
export class Host {
  readonly #line = new PQueue({ concurrency: 1 });
  readonly #all: PQueue;
  readonly #network: Network;
  readonly #store: AnswerStore;
  readonly #key: string;
  #rest: Rest | undefined;
  /** When the question whose turn it is will be put again. */
  #again = 0;

  /** @param all the queue that all servers share. */
  constructor(key: string, all: PQueue, network: Network, store: AnswerStore) {
    this.#key = `rest ${key}`;
    this.#all = all;
    this.#network = network;
    this.#store = store;
  }

  /** Asks when it is this question's turn. Throws `RequestFailed`, or the signal's reason. */
  async ask(errand: Errand): Promise<Answered> {
    // Nobody stands in line behind a wait that is longer than theirs may be.
    const wait = this.#again - this.#network.clock.now();
    if (!errand.isBackground && wait > patience.foreground) throw new RequestFailed('busy', { mayPass: false });
    return this.#line.add(() => this.#insist(errand), { priority: errand.isBackground ? 0 : 1 });
  }

  async #insist(errand: Errand): Promise<Answered> {
    const { clock } = this.#network;
    for (let attempt = 1; ; attempt++) {
      errand.signal.throwIfAborted();
      await this.#refuseWhileResting();
      try {
        return await this.#all.add(() => this.#once(errand), { priority: errand.isBackground ? 0 : 1 });
      } catch (error) {
        if (!(error instanceof RequestFailed)) throw error;
        const pause = pauseAfter(error, attempt, clock.random(), errand);
        if (pause === undefined) {
          this.#leaveAlone(error);
          throw error;
        }
        this.#again = clock.now() + pause;
        await clock.pause(pause, errand.signal).finally(() => {
          this.#again = 0;
        });
      }
    }
  }

  #once({ address, headers, signal }: Errand): Promise<Answered> {
    return request(this.#network, address, headers, signal);
  }

  /** The wait that a server asked for holds for other programs of the same editor, too. */
  async #refuseWhileResting(): Promise<void> {
    const kept = this.#rest ? undefined : await this.#store.get(this.#key);
    const rest = this.#rest ?? (kept && { until: kept.until, why: 'busy' as const });
    const left = (rest?.until ?? 0) - this.#network.clock.now();
    // A clock that was set back must not close a server for years.
    if (rest && left > 0 && left <= patience.longestRest) throw new RequestFailed(rest.why, { mayPass: false });
    this.#rest = undefined;
  }

  #leaveAlone({ why, wait }: RequestFailed): void {
    const until = this.#network.clock.now() + (wait ?? patience.rest);
    if (this.#rest && this.#rest.until >= until) return;
    this.#rest = { until, why };
    if (wait !== undefined) this.#store.put([[this.#key, { value: true, until }]]);
  }
}

/** How long to wait before another try; undefined where there is to be none. */
function pauseAfter(
  { why, mayPass, wait = 0 }: RequestFailed,
  attempt: number,
  random: number,
  { isBackground }: Errand,
): number | undefined {
  // Who waits for an answer does not wait for it three times.
  const isTooSlow = why === 'slow' && !isBackground;
  const mostPatient = isBackground ? patience.background : patience.foreground;
  if (attempt === patience.tries || !mayPass || isTooSlow || wait > mostPatient) return undefined;
  return Math.max(wait, pauseBefore(attempt, random));
}
