/** Measurements in processes of their own, so that neither compiled code nor memory of one disturbs another. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What is sent when all is loaded and the time limit begins to count. */
const begun = 'begun';

/** Says, in the child, that what counts begins. */
export function begin(): void {
  process.send?.(begun);
}

/** Runs a module's `measure` in a child. Undefined when that takes longer than `limit` milliseconds after `begin`. */
export function inChild<T>(
  module: string,
  args: readonly unknown[],
  { limit, execArgv = [] }: { limit?: number; execArgv?: string[] } = {},
): Promise<T | undefined> {
  const child = fork(join(import.meta.dirname, 'child.ts'), [module, JSON.stringify(args)], {
    execArgv,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  return new Promise((resolve, reject) => {
    let answer: { result: T } | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLate = false;
    child.on('message', (message: typeof begun | { result: T }) => {
      if (message !== begun) answer = message;
      else if (limit) timer = setTimeout(() => (isLate = child.kill('SIGKILL')), limit);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (answer) resolve(answer.result);
      else if (isLate) resolve(undefined);
      else reject(new Error(`${module} ${JSON.stringify(args)} ended with ${code}: ${errors}`));
    });
  });
}
