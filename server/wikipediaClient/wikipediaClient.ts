/** Asks Wikipedias over the network, politely, and remembers what they said. */
import PQueue from 'p-queue';
import { type Apis, apiAddress } from '../wikipedia/api/endpoint.ts';
import { NoAnswer, type Parameters } from '../wikipedia/api/question.ts';
import type { WikipediaApi } from '../wikipedia/api/wikipediaApi.ts';
import type { AnswerStore } from './answerStore.ts';
import { Host } from './host.ts';
import { crossOrigin, type Identity, identifying } from './identity.ts';
import { mostAtOnce } from './patience.ts';
import { Questions } from './questions.ts';
import type { Put } from './rememberedAnswers.ts';
import type { Network } from './request.ts';

/** What the client needs of the world around it. */
export interface World extends Network, Omit<Identity, 'contact'> {
  readonly store: AnswerStore;
  /** Whether anything may be asked at all. */
  isAllowed(): boolean;
}

/** What editors configure. */
export interface WikipediaSettings {
  readonly contact: string;
  readonly apis: Apis;
}

/** One a program: all who ask share its queues and its memory. */
export class WikipediaClient {
  readonly #world: World;
  readonly #all = new PQueue({ concurrency: mostAtOnce });
  readonly #hosts = new Map<string, Host>();
  readonly #apis = new Map<string, WikipediaApi>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The port, as it is configured for some posts; the same one for the same settings. */
  with({ contact, apis }: WikipediaSettings): WikipediaApi {
    const key = JSON.stringify([contact, Object.entries(apis).sort()]);
    const known = this.#apis.get(key);
    if (known) return known;
    const addressOf = (language: string) => apiAddress(language, apis);
    const api = new Questions({ put: this.#putter(contact), addressOf, ...this.#world });
    this.#apis.set(key, api);
    return api;
  }

  /** Resolves when all that was learned is kept. */
  flush(): Promise<void> {
    return this.#world.store.flush();
  }

  #putter(contact: string): Put {
    return async (address, question, { isBackground, signal, etag }) => {
      const identity = { ...this.#world, contact };
      const headers = { ...identifying(identity), ...(etag !== undefined && { 'If-None-Match': etag }) };
      const politely: Parameters = isBackground ? { maxlag: '5' } : {};
      const parameters = { ...question.parameters, ...politely, ...crossOrigin(identity) };
      const url = `${address}?${new URLSearchParams(parameters)}`;
      const answered = await this.#hostOf(address).ask({ address: url, headers, isBackground, signal });
      if (answered.isUnchanged && etag === undefined) throw new NoAnswer('strange', 'nothing was kept');
      if (answered.isUnchanged) return { isUnchanged: true, etag };
      return { isUnchanged: false, value: await question.read(answered.json), etag: answered.etag };
    };
  }

  #hostOf(address: string): Host {
    const host = this.#hosts.get(address) ?? new Host(address, this.#all, this.#world, this.#world.store);
    this.#hosts.set(address, host);
    return host;
  }
}
