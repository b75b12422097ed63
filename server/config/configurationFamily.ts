/** A configuration file together with all files that it extends, directly or through others. */
import * as l10n from '@vscode/l10n';
import { type ConfigurationProblem, placed } from './configurationProblem.ts';
import { type ExtendedPath, resolvePath } from './extendedPaths.ts';
import { type Layer, layersOf } from './layer.ts';
import type { ReadConfiguration } from './readConfiguration.ts';

/** A file that was read. */
export interface ConfigurationFile extends ReadConfiguration {
  readonly uri: string;
  readonly text: string;
}

/** What is wrong in each file is the same whatever file it is reached from. */
export class ConfigurationFamily {
  readonly #root: ConfigurationFile;
  readonly #files: ReadonlyMap<string, ConfigurationFile | undefined>;
  readonly #problems = new Map<ConfigurationFile, readonly ConfigurationProblem[]>();

  private constructor(root: ConfigurationFile, files: ReadonlyMap<string, ConfigurationFile | undefined>) {
    this.#root = root;
    this.#files = files;
  }

  /** Reads all files; undefined where the first does not exist. */
  static async read(
    uri: string,
    read: (uri: string) => Promise<ConfigurationFile | undefined>,
  ): Promise<ConfigurationFamily | undefined> {
    const root = await read(uri);
    if (!root) return undefined;
    const files = new Map<string, ConfigurationFile | undefined>([[uri, root]]);
    for (let newest = [root]; newest.length > 0; ) {
      const names = newest.flatMap(urisIn).filter((each) => !files.has(each));
      const found = await Promise.all([...new Set(names)].map(async (each) => [each, await read(each)] as const));
      for (const [each, file] of found) files.set(each, file);
      newest = found.flatMap(([, file]) => file ?? []);
    }
    return new ConfigurationFamily(root, files);
  }

  /** The URIs of all extended files, those that do not exist included. */
  get extended(): string[] {
    return [...this.#files.keys()].filter((uri) => uri !== this.#root.uri);
  }

  /** The files that exist, the extended ones first, so that causes come before what follows from them. */
  get files(): ConfigurationFile[] {
    return [...this.#files.values()].flatMap((file) => file ?? []).reverse();
  }

  /** Whether no file has an error. */
  get isValid(): boolean {
    return !this.#hasErrors(this.#root);
  }

  /** The layers of all files, of which later ones win; those of files with errors as far as they can be used. */
  get layers(): Layer[] {
    const layers: Layer[] = [];
    const seen = new Set<ConfigurationFile>();
    // From the strongest to the weakest: what a file met again would add is weaker than what is there already.
    const visit = (file: ConfigurationFile | undefined) => {
      if (!file || seen.has(file)) return;
      seen.add(file);
      if (file.input) layers.unshift(...layersOf(file.input, file.uri));
      for (const uri of urisIn(file).reverse()) visit(this.#files.get(uri));
    };
    visit(this.#root);
    return layers;
  }

  /** What is wrong in a file of the family, its extended files included. */
  problemsIn(file: ConfigurationFile): readonly ConfigurationProblem[] {
    const known = this.#problems.get(file);
    const problems = known ?? [...file.problems, ...file.extended.flatMap((each) => this.#problemOf(file, each) ?? [])];
    this.#problems.set(file, problems);
    return problems;
  }

  #problemOf(file: ConfigurationFile, { path, node }: ExtendedPath): ConfigurationProblem | undefined {
    const other = this.#files.get(resolvePath(path, file.uri));
    if (!other) return placed(node, l10n.t('There is no file “{0}”. Correct the path.', path));
    if (this.#reaches(other, file))
      return placed(node, l10n.t('“{0}” leads back to this file. Take it out here or there.', path));
    if (this.#hasErrors(other)) return placed(node, l10n.t('“{0}” has an error. Mend it there.', path));
    return undefined;
  }

  /** Ends, because files that reach each other have an error without a look at what they extend. */
  #hasErrors(file: ConfigurationFile): boolean {
    return this.problemsIn(file).some(({ severity }) => severity === 'error');
  }

  #reaches(from: ConfigurationFile, to: ConfigurationFile): boolean {
    const seen = new Set([from]);
    for (const file of seen) {
      if (file === to) return true;
      for (const uri of urisIn(file)) {
        const next = this.#files.get(uri);
        if (next) seen.add(next);
      }
    }
    return false;
  }
}

function urisIn({ extended, uri }: ConfigurationFile): string[] {
  return extended.map(({ path }) => resolvePath(path, uri));
}
