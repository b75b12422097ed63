/** Time and chance, which tests have of their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after a pause, or rejects with the signal's reason. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Calls back when something has taken too long, unless it is called off. */
  deadline(milliseconds: number, late: () => void): { callOff(): void };
  /** From 0 to 1. */
  random(): number;
}

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => Date.now(),
  pause: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', end);
        resolve();
      }, milliseconds);
      signal.addEventListener('abort', end, { once: true });
      if (signal.aborted) end();
    }),
  deadline(milliseconds, late) {
    const timer = setTimeout(late, milliseconds);
    return { callOff: () => clearTimeout(timer) };
  },
  random: Math.random,
};
