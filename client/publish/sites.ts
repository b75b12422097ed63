/** The WordPress sites that VS Code knows: passwords in its secret storage, all else beside them. */
import type { ExtensionContext } from 'vscode';
import type { Site } from './wordpress/findSite.ts';
import type { Login } from './wordpress/posts.ts';

/** A site that somebody logged in to. */
export interface KnownSite extends Site {
  readonly user: string;
}

/** Keeps sites, across windows and restarts. */
export class Sites {
  readonly #context: Pick<ExtensionContext, 'globalState' | 'secrets'>;

  constructor(context: Pick<ExtensionContext, 'globalState' | 'secrets'>) {
    this.#context = context;
  }

  /** All of them, the one used last first. */
  list(): readonly KnownSite[] {
    return this.#context.globalState.get<KnownSite[]>(key, []);
  }

  /** The one with an address. */
  find(address: string): KnownSite | undefined {
    return this.list().find((site) => site.address === address);
  }

  /** How to log in; undefined where the password is gone. */
  async login({ address, user }: KnownSite): Promise<Login | undefined> {
    const password = await this.#context.secrets.get(secretOf(address));
    return password === undefined ? undefined : { user, password };
  }

  /** Remembers a site and its password, in place of what was known of it. */
  async remember({ address, name, api, admin }: Site, { user, password }: Login): Promise<KnownSite> {
    const site = { address, name, api, admin, user };
    await this.#context.secrets.store(secretOf(address), password);
    await this.#context.globalState.update(key, [site, ...this.#others(address)]);
    return site;
  }

  /** Forgets a site and its password. */
  async forget(address: string): Promise<void> {
    await this.#context.secrets.delete(secretOf(address));
    await this.#context.globalState.update(key, this.#others(address));
  }

  #others(address: string): KnownSite[] {
    return this.list().filter((site) => site.address !== address);
  }
}

const key = 'wordpress.sites';

function secretOf(address: string): string {
  return `wordpress.password ${address}`;
}
