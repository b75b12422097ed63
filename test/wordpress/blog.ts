/** A real WordPress as tests publish to it. */
import { type Destination, type Outgoing, type Questions, sendPost } from '../../client/publish/sendPost.ts';
import { findSite, type Site } from '../../client/publish/wordpress/findSite.ts';
import { Posts, type RemotePost } from '../../client/publish/wordpress/posts.ts';
import type { Network } from '../../client/publish/wordpress/request.ts';
import { SentPosts } from '../../client/publish/wordpress/sentPosts.ts';
import { readSiteAddress } from '../../client/publish/wordpress/siteAddress.ts';
import type { WordPress } from '../../scripts/wordpress/server.ts';

export const network = { fetch: (url, init) => fetch(url, init), patience: 30_000 } satisfies Network;

/** Never aborted. */
export const goOn = new AbortController().signal;

export const find = (address: string, over = network): Promise<Site> => findSite(over, readSiteAddress(address), goOn);

/** Answers of the writer, and what was asked. */
export class Writer implements Questions {
  readonly asked: string[] = [];
  readonly #answers: Readonly<Record<string, 'update' | 'new' | boolean | undefined>>;

  constructor(answers: Partial<Record<keyof Questions, 'update' | 'new' | boolean>> = {}) {
    this.#answers = answers;
  }

  readonly isSame = (_: RemotePost, file: string) => this.#answer<'update' | 'new'>('isSame', `isSame ${file}`);
  readonly hasTitle = ({ title }: RemotePost) => this.#answer<'update' | 'new'>('hasTitle', `hasTitle ${title}`);
  readonly mayOverwrite = async ({ title }: RemotePost) =>
    (await this.#answer<boolean>('mayOverwrite', `mayOverwrite ${title}`)) ?? false;
  readonly mayCreateAnew = async (remote: RemotePost | undefined) =>
    (await this.#answer<boolean>('mayCreateAnew', `mayCreateAnew ${remote?.status}`)) ?? false;

  async #answer<T>(question: string, asked: string): Promise<T | undefined> {
    this.asked.push(asked);
    return this.#answers[question] as T | undefined;
  }
}

/** One machine that publishes: what it sent before, it remembers. */
export class Machine {
  readonly #sent: SentPosts;
  readonly #site: Site;
  readonly #posts: Posts;

  constructor(site: Site, login: { user: string; password: string }, over = network) {
    const state = new Map<string, unknown>();
    const update = async (key: string, value: unknown) => void state.set(key, JSON.parse(JSON.stringify(value)));
    this.#sent = new SentPosts({ get: (key) => state.get(key), update });
    this.#site = site;
    this.#posts = new Posts(over, site, login);
  }

  get posts(): Posts {
    return this.#posts;
  }

  send(post: Outgoing, ask: Questions = new Writer(), signal = goOn) {
    const to: Destination = { site: this.#site.address, posts: this.#posts, sent: this.#sent, ask };
    return sendPost(to, post, signal);
  }
}

/** How the administrator logs in. */
export const loginOf = ({ user, applicationPassword }: WordPress) => ({ user, password: applicationPassword });

/** A post that was never published. */
export function outgoing(title: string, over: Partial<Outgoing> = {}): Outgoing {
  const content = '<!-- wp:paragraph -->\n<p>Is it “so” &amp; why? 🙂</p>\n<!-- /wp:paragraph -->\n';
  return { title, content, excerpt: null, slug: null, file: 'post.transcript.md', published: null, ...over };
}
