/** Applies safe fixes until none is left. */
import type { Configuration } from '../config/configuration.ts';
import { parseOptions } from '../config/parseOptions.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { applyChanges, safeChanges } from './applyFixes.ts';
import { checkTranscript } from './check.ts';

/** Safe fixes can open the way for others; more rounds than this would mean that two of them disagree. */
const ROUNDS = 10;

/** The text with every safe fix applied; the same text when there is none. */
export function fixAll(text: string, configuration: Configuration): string {
  let fixed = text;
  for (let round = 0; round < ROUNDS; round++) {
    const changes = safeChanges(checkTranscript(parseTranscript(fixed, parseOptions(configuration)), configuration));
    if (changes.length === 0) break;
    fixed = applyChanges(fixed, changes);
  }
  return fixed;
}
