/** Work that lets others in. */
import type { CancellationToken } from 'vscode-languageserver';

/** Browsers have no `setImmediate`. */
const soon: (callback: () => void) => void = globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));

/** How long work may keep others waiting, in milliseconds; then so many messages are read. */
const slice = { ms: 8, messages: 8 };

/** Says as long as a slice of work lasts that it may go on. */
export function oneSlice(): () => boolean {
  const until = performance.now() + slice.ms;
  return () => performance.now() < until;
}

/** The outcome of work that is done in slices, with others in between; undefined when it was cancelled. */
export async function inSlices<R>(
  begin: (goOn: () => boolean) => Generator<void, R>,
  token: CancellationToken,
): Promise<R | undefined> {
  let goOn = oneSlice();
  const steps = begin(() => goOn());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await betweenSlices();
    if (token.isCancellationRequested) return undefined;
    goOn = oneSlice();
  }
}

/** Lets others in between two slices. */
export function betweenSlices(): Promise<void> {
  return nextMessages(slice.messages);
}

/** Lets messages that have arrived be read; the connection reads one at a time. */
export async function nextMessages(count = 2): Promise<void> {
  for (let left = count; left > 0; left--) await new Promise<void>((resolve) => soon(resolve));
}
