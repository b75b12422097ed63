// The in-host suite runs in a Node process and in a web worker; this runner needs neither.

type Case = { name: string; body: () => Promise<void> | void };

const cases: Case[] = [];
const patience = 30_000;

/** Whoever runs the suite tells its lines from VS Code's own by the mark. */
function report(line: string): void {
  console.log(`[suite] ${line}`);
}

/** Declares one test, run in the order of declaration. */
export function test(name: string, body: Case['body']): void {
  cases.push({ name, body });
}

/** Fails the running test unless the condition holds. */
export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

async function runCase({ body }: Case): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not finished after ${patience / 1000} s`)), patience);
  });
  try {
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs all tests; VS Code calls it once its extension host is up.
 * @throws Error when a test failed or there is none.
 */
export async function run(): Promise<void> {
  let failed = 0;
  for (const one of cases) {
    try {
      await runCase(one);
      report(`✓ ${one.name}`);
    } catch (error) {
      failed += 1;
      report(`✗ ${one.name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  report(`${cases.length - failed} passed, ${failed} failed`);
  if (failed > 0 || cases.length === 0) throw new Error('The suite did not pass');
}
