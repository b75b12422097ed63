/** What this machine sent last, so that what others changed since is not overwritten unasked. */
import type { RemotePost } from './posts.ts';

/** A place that keeps small values, such as VS Code's global state. */
export interface Store {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

interface Sent {
  readonly modified: string;
  /** Of title, text and excerpt as WordPress answered; it may clean what it is sent. */
  readonly hash: string | undefined;
}

/** Remembers the state of posts after they were sent. */
export class SentPosts {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Notes a post as WordPress has it now. */
  async note(site: string, post: RemotePost): Promise<void> {
    await this.#store.update(keyOf(site, post), { modified: post.modified, hash: await hashOf(post) });
  }

  /**
   * Whether nobody changed the words since. The date alone would not tell: a category, or the press on *Publish*, changes it
   * too. A post that this machine never sent may have been changed.
   */
  async isAsSent(site: string, post: RemotePost): Promise<boolean> {
    const sent = this.#store.get(keyOf(site, post)) as Sent | undefined;
    if (!sent) return false;
    return sent.hash === undefined ? sent.modified === post.modified : sent.hash === (await hashOf(post));
  }
}

function keyOf(site: string, { id }: RemotePost): string {
  return `wordpress.sent ${site} ${id}`;
}

/** Undefined on a page that came over plain HTTP, where browsers have no hashes. */
async function hashOf({ title, content, excerpt }: RemotePost): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify([title, content, excerpt]));
  const hash = await globalThis.crypto.subtle?.digest('SHA-256', bytes);
  return hash && [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
