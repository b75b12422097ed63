/** Finds, reads and keeps the configuration of each post. */
import type { Configuration } from './configuration.ts';
import { ConfigurationFamily, type ConfigurationFile } from './configurationFamily.ts';
import type { ConfigurationProblem } from './configurationProblem.ts';
import type { Files } from './files.ts';
import type { KnownRules } from './knownRules.ts';
import { type Layer, settingsFor } from './layer.ts';
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
  /** Told of all files that others extend, as far as they are known, whether they exist or not. */
  extended?(uris: ReadonlySet<string>): void;
}

/** What was read since everything was last forgotten. */
class Reading {
  readonly byPost = new Map<string, Promise<Configuration>>();
  /** The layers of a file and of those it extends. */
  readonly layers = new Map<string, Promise<readonly Layer[] | undefined>>();
  readonly files = new Map<string, Promise<ConfigurationFile | undefined>>();
  /** By what they were merged from. */
  readonly merged = new Map<string, Configuration>();
  readonly reported = new Set<string>();
  readonly extended = new Set<string>();
}

/** The configurations of open posts; each is the same object until something it depends on changes. */
export class ConfigurationLoader {
  readonly #sources: ConfigurationSources;
  /** The one file for all posts; without it, each has the nearest. */
  readonly #file: string | undefined;
  #reading = new Reading();
  readonly #lastGood = new Map<string, readonly Layer[]>();
  readonly #reported = new Set<string>();

  constructor(sources: ConfigurationSources, file?: string) {
    this.#sources = sources;
    this.#file = file;
  }

  /** The configuration of a post: the nearest file over the client's settings over the defaults. */
  async of(uri: string): Promise<Configuration> {
    for (;;) {
      const reading = this.#reading;
      const loading = reading.byPost.get(uri) ?? this.#load(uri, reading);
      reading.byPost.set(uri, loading);
      const configuration = await loading;
      if (reading === this.#reading) return configuration;
    }
  }

  /** Reads everything anew when it is next asked for. */
  forget(): void {
    const { extended } = this.#reading;
    this.#reading = new Reading();
    // Nobody may extend them any more; where somebody does, their problems are told again.
    for (const uri of extended) this.#clear(uri);
  }

  /** Lets go of a post that was closed. */
  close(uri: string): void {
    this.#reading.byPost.delete(uri);
  }

  async #load(uri: string, reading: Reading): Promise<Configuration> {
    const [given, layers] = await Promise.all([this.#sources.settings(uri), this.#nearest(uri, reading)]);
    const parts = [readSettings(given), ...settingsFor(uri, layers)];
    const key = JSON.stringify(parts);
    const configuration = reading.merged.get(key) ?? mergeConfiguration(...parts);
    reading.merged.set(key, configuration);
    return configuration;
  }

  async #nearest(uri: string, reading: Reading): Promise<readonly Layer[]> {
    const candidates = this.#file === undefined ? candidatesFor(uri, this.#sources.folders()) : [this.#file];
    for (const candidate of candidates) {
      const loading = reading.layers.get(candidate) ?? this.#layersOf(candidate, reading);
      reading.layers.set(candidate, loading);
      const layers = await loading;
      if (layers) return layers;
    }
    return [];
  }

  /** Undefined when there is no such file; one with errors stands for its last good state. */
  async #layersOf(uri: string, reading: Reading): Promise<readonly Layer[] | undefined> {
    const family = await ConfigurationFamily.read(uri, (each) => this.#read(each, reading));
    const isOutdated = reading !== this.#reading;
    if (!family) {
      if (!isOutdated) this.#gone(uri);
      return undefined;
    }
    if (isOutdated) return family.layers;
    this.#report(family, reading);
    if (family.isValid) this.#lastGood.set(uri, family.layers);
    return this.#lastGood.get(uri) ?? family.layers;
  }

  #read(uri: string, { files }: Reading): Promise<ConfigurationFile | undefined> {
    const reading = files.get(uri) ?? this.#readAnew(uri);
    files.set(uri, reading);
    return reading;
  }

  async #readAnew(uri: string): Promise<ConfigurationFile | undefined> {
    const text = await this.#sources.files.read(uri);
    return text === undefined ? undefined : { uri, text, ...readConfiguration(text, this.#sources.knownRules) };
  }

  #report(family: ConfigurationFamily, { reported, extended }: Reading): void {
    for (const file of family.files) {
      if (reported.has(file.uri)) continue;
      reported.add(file.uri);
      this.#reported.add(file.uri);
      this.#sources.report(file.uri, file.text, family.problemsIn(file));
    }
    for (const uri of family.extended) extended.add(uri);
    this.#sources.extended?.(extended);
  }

  #gone(uri: string): void {
    this.#lastGood.delete(uri);
    this.#clear(uri);
  }

  #clear(uri: string): void {
    if (this.#reported.delete(uri)) this.#sources.report(uri, undefined, []);
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
