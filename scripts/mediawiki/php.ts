/** PHP as WebAssembly, as far as MediaWiki runs on it here; the modules lie in the cache, without types. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { MediaWikiFiles } from './install.ts';

/** One PHP, which does one thing at a time. */
export interface Php {
  mkdirTree(path: string): void;
  mount(at: string, handler: Mount): Promise<unknown>;
  run(what: {
    scriptPath: string;
    relativeUri: string;
    method: string;
    headers: Record<string, string>;
    body: Uint8Array;
    $_SERVER: Record<string, string>;
  }): Promise<{ httpStatusCode: number; headers: Record<string, string[]>; bytes: Uint8Array; errors: string }>;
  /** Once only. */
  cli(
    words: string[],
  ): Promise<{ exitCode: Promise<number>; stdoutText: Promise<string>; stderrText: Promise<string> }>;
  exit(): void;
}

type Mount = (php: Php, files: FileSystem, at: string) => () => void;

interface FileSystem {
  readonly filesystems: { readonly NODEFS: unknown };
  mount(kind: unknown, options: { root: string }, at: string): void;
  unmount(at: string): void;
}

interface Runtime {
  readonly PHP: new (runtime: number) => Php;
  loadPHPRuntime(loader: unknown, options: object): Promise<number>;
  resolvePHPExtension(options: object): Promise<unknown>;
  withResolvedPHPExtensions(options: object, extensions: unknown[]): object;
}

/** Loads PHP, with folders of the disk at places of its own. */
export async function loadPhp(files: MediaWikiFiles, folders: Readonly<Record<string, string>>): Promise<Php> {
  const { getPHPLoaderModule, getIntlExtensionPath } = await import(pathToFileURL(files.php).href);
  const runtime: Runtime = await import(pathToFileURL(files.runtime).href);
  const intl = await runtime.resolvePHPExtension({
    source: { format: 'so', name: 'intl', bytes: await bytesAt(await getIntlExtensionPath()) },
    phpVersion: '8.2',
    env: { ICU_DATA: '/internal/shared' },
    // The extension looks for this name.
    extraFiles: { files: { '/internal/shared/icudt74l.dat': await bytesAt(files.characterData) } },
  });
  const options = runtime.withResolvedPHPExtensions({ processId: 1 }, [intl]);
  const php = new runtime.PHP(await runtime.loadPHPRuntime(await getPHPLoaderModule(), options));
  for (const [at, root] of Object.entries(folders)) {
    php.mkdirTree(at);
    await php.mount(at, onDisk(root));
  }
  return php;
}

function onDisk(root: string): Mount {
  return (_, files, at) => {
    files.mount(files.filesystems.NODEFS, { root }, at);
    return () => files.unmount(at);
  };
}

async function bytesAt(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
