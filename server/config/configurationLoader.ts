/** Finds, reads and keeps the configuration of each post. */
import type { Configuration, ConfigurationInput } from './configuration.ts';
import type { ConfigurationProblem } from './configurationProblem.ts';
import type { Files } from './files.ts';
import type { KnownRules } from './knownRules.ts';
import { mergeConfiguration, readSettings } from './mergeConfiguration.ts';
import { readConfiguration } from './readConfiguration.ts';

/** The name of the file that configures a blog. */
export const configurationFile = 'colloquy.config.json';

/** What the loader needs of the world around it. */
export interface ConfigurationSources {
  readonly files: Files;
  readonly knownRules: KnownRules;
  /** The client's settings for a post, of any shape. */
  settings(uri: string): Promise<unknown>;
  /** URIs of the workspace's folders. */
  folders(): readonly string[];
  /** Told of each file that was read, also of those without problems; `text` is undefined when the file is gone. */
  report(uri: string, text: string | undefined, problems: readonly ConfigurationProblem[]): void;
}

/** The configurations of open posts; each is the same object until something it depends on changes. */
export class ConfigurationLoader {
  readonly #sources: ConfigurationSources;
  #byPost = new Map<string, Promise<Configuration>>();
  #byFile = new Map<string, Promise<ConfigurationInput | undefined>>();
  readonly #lastGood = new Map<string, ConfigurationInput>();
  readonly #reported = new Set<string>();

  constructor(sources: ConfigurationSources) {
    this.#sources = sources;
  }

  /** The configuration of a post: the nearest file over the client's settings over the defaults. */
  async of(uri: string): Promise<Configuration> {
    for (;;) {
      const known = this.#byPost;
      const loading = known.get(uri) ?? this.#load(uri);
      known.set(uri, loading);
      const configuration = await loading;
      if (known === this.#byPost) return configuration;
    }
  }

  /** Reads everything anew when it is next asked for. */
  forget(): void {
    this.#byPost = new Map();
    this.#byFile = new Map();
  }

  /** Lets go of a post that was closed. */
  close(uri: string): void {
    this.#byPost.delete(uri);
  }

  async #load(uri: string): Promise<Configuration> {
    const [settings, file] = await Promise.all([this.#sources.settings(uri), this.#nearest(uri)]);
    return mergeConfiguration(readSettings(settings), file);
  }

  async #nearest(uri: string): Promise<ConfigurationInput | undefined> {
    for (const candidate of candidatesFor(uri, this.#sources.folders())) {
      const reading = this.#byFile.get(candidate) ?? this.#read(candidate);
      this.#byFile.set(candidate, reading);
      const input = await reading;
      if (input) return input;
    }
    return undefined;
  }

  /** Undefined when there is no such file; an invalid one stands for its last good state. */
  async #read(uri: string): Promise<ConfigurationInput | undefined> {
    const text = await this.#sources.files.read(uri);
    if (text === undefined) {
      this.#lastGood.delete(uri);
      if (this.#reported.delete(uri)) this.#sources.report(uri, undefined, []);
      return undefined;
    }
    const { input, problems } = readConfiguration(text, this.#sources.knownRules);
    if (input) this.#lastGood.set(uri, input);
    this.#reported.add(uri);
    this.#sources.report(uri, text, problems);
    return input ?? this.#lastGood.get(uri) ?? {};
  }
}

/** The workspace's folder that holds a post; one that is nowhere yet belongs to the first. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return rootOf(uri) === undefined ? folders[0] : folders.find((folder) => uri.startsWith(withSlash(folder)));
}

/** Where the file of a post may lie, nearest first: up to its workspace folder, or to the root for a lone file. */
function candidatesFor(uri: string, folders: readonly string[]): string[] {
  const root = rootOf(uri);
  const folder = folderOf(uri, folders);
  if (root === undefined) return folder === undefined ? [] : [withSlash(folder) + configurationFile];
  const top = folder === undefined ? root : withSlash(folder);
  const candidates: string[] = [];
  for (let end = uri.lastIndexOf('/'); end >= top.length - 1; end = uri.lastIndexOf('/', end - 1))
    candidates.push(uri.slice(0, end + 1) + configurationFile);
  return candidates;
}

function rootOf(uri: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?\//i.exec(uri)?.[0];
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
