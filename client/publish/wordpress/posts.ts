/** Posts of a WordPress site over its REST API. */
import { fail } from './failure.ts';
import type { Site } from './findSite.ts';
import { readAnswer } from './readAnswer.ts';
import { type Network, request } from './request.ts';

/** Who publishes. */
export interface Login {
  readonly user: string;
  /** An application password. */
  readonly password: string;
}

/** What is sent; WordPress keeps what is left out. */
export interface SentPost {
  readonly title: string;
  readonly content: string;
  readonly excerpt?: string;
  readonly slug?: string;
  readonly status?: 'draft';
}

/** A post as WordPress has it. */
export interface RemotePost {
  readonly id: number;
  /** `draft`, `publish`, `trash` and others. */
  readonly status: string;
  readonly link: string;
  /** When it was last changed, in UTC. */
  readonly modified: string;
  readonly title: string;
  readonly content: string;
  readonly excerpt: string;
}

/** Not as shown, which WordPress would have to make. */
const fields = 'id,status,link,modified_gmt,title.raw,content.raw,excerpt.raw';

/** The posts of a site, as one of its users may see and change them. Everything throws a WordPressError where it fails. */
export class Posts {
  readonly #network: Network;
  readonly #site: Pick<Site, 'api'>;
  readonly #login: Login;

  constructor(network: Network, site: Pick<Site, 'api'>, login: Login) {
    this.#network = network;
    this.#site = site;
    this.#login = login;
  }

  /** The user's name on the site; fails where the login is wrong or may not write posts. */
  async userName(signal: AbortSignal): Promise<string> {
    const query = { context: 'edit', _fields: 'name,capabilities' };
    const user = (await this.#ask('GET', '/wp/v2/users/me', query, signal)) as Record<string, unknown>;
    const { edit_posts: mayWrite } = (user['capabilities'] ?? {}) as Record<string, unknown>;
    const name = typeof user['name'] === 'string' ? user['name'] : this.#login.user;
    if (mayWrite !== true) return fail({ kind: 'forbidden', name: new URL(this.#site.api).host, detail: name });
    return name;
  }

  /** One post, wherever it is; one in the trash too. */
  async get(id: number, signal: AbortSignal): Promise<RemotePost> {
    return this.#postIn(await this.#ask('GET', `/wp/v2/posts/${id}`, { context: 'edit', _fields: fields }, signal));
  }

  /** Those that may have a title, newest first, but none in the trash. */
  async withTitle(title: string, signal: AbortSignal): Promise<RemotePost[]> {
    // WordPress would leave out posts with a word that has a hyphen before it.
    const search = title.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    if (!search) return [];
    const query = { context: 'edit', status: 'any', per_page: '20', search, 'search_columns[]': 'post_title' };
    const found = await this.#ask('GET', '/wp/v2/posts', { ...query, _fields: fields }, signal);
    return Array.isArray(found) ? found.map((each) => this.#postIn(each)) : [];
  }

  /** Makes a new post. */
  async create(post: SentPost, signal: AbortSignal): Promise<RemotePost> {
    return this.#postIn(await this.#ask('POST', '/wp/v2/posts', { _fields: fields }, signal, post));
  }

  /** Changes a post. */
  async update(id: number, post: SentPost, signal: AbortSignal): Promise<RemotePost> {
    return this.#postIn(await this.#ask('POST', `/wp/v2/posts/${id}`, { _fields: fields }, signal, post));
  }

  /** Redirects are not followed: the password would go along, and what is sent would be lost. */
  async #ask(
    method: 'GET' | 'POST',
    route: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
    sent?: SentPost,
  ): Promise<unknown> {
    const { user, password } = this.#login;
    const headers = {
      Accept: 'application/json',
      Authorization: `Basic ${base64(`${user}:${password}`)}`,
      ...(sent && { 'Content-Type': 'application/json' }),
    };
    const init: RequestInit = { method, headers, redirect: 'manual', credentials: 'omit' };
    const body = sent && JSON.stringify(sent);
    const url = routeUrl(this.#site.api, route, query);
    return readAnswer(await request(this.#network, url, body === undefined ? init : { ...init, body }, signal));
  }

  #postIn(data: unknown): RemotePost {
    const post = (data ?? {}) as Record<string, unknown>;
    const { id, status, link, modified_gmt: modified } = post;
    if (typeof id !== 'number' || typeof status !== 'string')
      return fail({ kind: 'no-wordpress', name: new URL(this.#site.api).host });
    const words = { title: rawOf(post['title']), content: rawOf(post['content']), excerpt: rawOf(post['excerpt']) };
    return { id, status, link: String(link ?? ''), modified: String(modified ?? ''), ...words };
  }
}

/** The address of a route, with pretty permalinks (`/wp-json/`) or without (`?rest_route=/`). */
function routeUrl(api: string, route: string, query: Readonly<Record<string, string>>): URL {
  const url = new URL(api);
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', route);
  else url.pathname = `${url.pathname.replace(/\/$/, '')}${route}`;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

function rawOf(field: unknown): string {
  const { raw } = (field ?? {}) as { raw?: unknown };
  return typeof raw === 'string' ? raw : '';
}

/** Names and passwords may have any letters. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
