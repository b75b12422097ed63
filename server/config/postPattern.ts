/** Which posts the `files` of an override mean. */
import picomatch from 'picomatch/posix.js';
import { decodedUri } from './decodedUri.ts';

/** Whether an override holds for the post with this URI. */
export type PostPattern = (uri: string) => boolean;

/**
 * Globs relative to the folder of a configuration file. One without `/` means a name in whatever folder; one that starts
 * with `!` takes out again what others mean.
 */
export function postPattern(globs: readonly string[], configurationUri: string): PostPattern {
  const folder = decodedUri(configurationUri.slice(0, configurationUri.lastIndexOf('/') + 1));
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(testOf);
  const excepted = globs.filter((glob) => glob.startsWith('!')).map((glob) => testOf(glob.slice(1)));
  return (uri) => {
    const path = decodedUri(uri);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const inFolder = path.startsWith(folder) ? path.slice(folder.length) : undefined;
    const means = (test: PathTest) => test(inFolder, name);
    return path !== name && wanted.some(means) && !excepted.some(means);
  };
}

/** A test of a path in the folder, undefined for one outside, and of the file's name. */
type PathTest = (path: string | undefined, name: string) => boolean;

function testOf(glob: string): PathTest {
  const plain = glob.replace(/^(?:\.\/)+/, '');
  if (plain === '') return () => false;
  const matches = picomatch(plain, { dot: true, nonegate: true, flags: 's' });
  if (!plain.includes('/')) return (_, name) => matches(name);
  return (path) => path !== undefined && matches(path);
}
