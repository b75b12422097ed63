/** The errors that MediaWiki reports inside an answer. */
import { objectOf } from './json.ts';
import { NoAnswer } from './question.ts';

/** The code of the error that an answer reports; undefined where it reports none. */
export function errorCode(json: unknown): string | undefined {
  const { error } = objectOf(json);
  if (error === undefined) return undefined;
  const { code } = objectOf(error);
  return typeof code === 'string' ? code : 'unknown';
}

/** Whether asking again later may help. Source: API:Etiquette and API:Errors and warnings, read 2026-11. */
export function isPassing(code: string): boolean {
  return code === 'maxlag' || code === 'ratelimited' || code === 'readonly' || code.startsWith('internal_api_error');
}

/** Throws what an answer reports as `NoAnswer`. */
export function refuseErrors(json: unknown): void {
  const code = errorCode(json);
  if (code !== undefined) throw new NoAnswer(isPassing(code) ? 'busy' : 'refused', code);
}
