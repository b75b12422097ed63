/** Work that lets others in. */

/** Browsers have no `setImmediate`. */
const soon: (callback: () => void) => void = globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));

/** Lets messages that have arrived be read; the connection reads one at a time. */
export async function nextMessages(count = 2): Promise<void> {
  for (let left = count; left > 0; left--) await new Promise<void>((resolve) => soon(resolve));
}
