/** `checkWorker.ts`, but that it breaks down on texts that say so. */
import '../../server/cli/check/checkWorker.ts';
import type { Check } from '../../server/cli/check/checkPost.ts';

(process as NodeJS.EventEmitter).prependListener('message', (check: { -readonly [Key in keyof Check]: Check[Key] }) => {
  if (check.text.includes('THIS THROWS')) check.configuration = '{';
  if (check.text.includes('THIS EXITS')) process.exit(3);
  if (check.text.includes('THIS HOARDS')) for (const hoard: unknown[] = []; ; ) hoard.push(new Array(1000).fill({}));
});
