/** What is put in order before Ctrl+C ends the process. */

const tidying = new Set<() => void>();
const signals = ['SIGINT', 'SIGTERM'] as const;

/** Calls `tidy`, which must be done at once, if the process is interrupted before the function that is returned is called. */
export function onInterrupt(tidy: () => void): () => void {
  if (tidying.size === 0) for (const signal of signals) process.on(signal, end);
  tidying.add(tidy);
  return () => {
    tidying.delete(tidy);
    if (tidying.size === 0) leaveAlone();
  };
}

/** The process ends by the signal, as it does where nobody listens, so that shells see why. */
function end(signal: NodeJS.Signals): void {
  for (const tidy of tidying) tidy();
  leaveAlone();
  process.kill(process.pid, signal);
}

function leaveAlone(): void {
  for (const signal of signals) process.off(signal, end);
}
