import { spawn } from 'node:child_process';

type RunOptions = { cwd?: string; env?: NodeJS.ProcessEnv; quiet?: boolean };

/**
 * Runs a command to its end. `quiet` holds its output back unless it fails.
 * @throws Error naming the command and its exit code, with the held-back output.
 */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<void> {
  const { quiet, ...rest } = options;
  const output = quiet ? 'pipe' : 'inherit';
  const child = spawn(command, args, { ...rest, stdio: ['ignore', output, output] });
  const heldBack: string[] = [];
  child.stdout?.on('data', (chunk) => heldBack.push(String(chunk)));
  child.stderr?.on('data', (chunk) => heldBack.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      const end = signal ?? `exit code ${code}`;
      reject(new Error(`${command} ${args.join(' ')} ended with ${end}\n${heldBack.join('')}`));
    });
  });
}
