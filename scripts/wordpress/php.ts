/** PHP as WebAssembly, as far as WordPress is served with it here; the modules lie in the cache, without types. */
import { pathToFileURL } from 'node:url';
import type { WordPressFiles } from './install.ts';

/** One PHP with a file system in memory. */
export interface Php {
  mkdirTree(path: string): void;
  writeFile(path: string, content: string | Uint8Array): void;
  readFileAsText(path: string): string;
  run(what: { code: string }): Promise<{ text: string; errors: string; exitCode: number }>;
}

/** Answers requests with the PHP files and others of a folder. */
export interface PhpServer {
  request(what: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body: Uint8Array;
  }): Promise<{ httpStatusCode: number; headers: Record<string, string[]>; bytes: Uint8Array }>;
}

interface Runtime {
  readonly PHP: new (runtime: number) => Php;
  readonly PHPRequestHandler: new (options: object) => PhpServer;
  loadPHPRuntime(loader: unknown, options: object): Promise<number>;
}

/** Loads PHP, with a server for a folder of its file system at an address. */
export async function loadPhp(files: WordPressFiles, folder: string, address: string) {
  const { getPHPLoaderModule } = await import(pathToFileURL(files.php).href);
  const { loadPHPRuntime, PHP, PHPRequestHandler }: Runtime = await import(pathToFileURL(files.runtime).href);
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), { processId: 1 }));
  const index = () => ({ type: 'internal-redirect', uri: '/index.php' });
  const options = { php, documentRoot: folder, absoluteUrl: address, getFileNotFoundAction: index };
  return { php, server: new PHPRequestHandler(options) };
}
