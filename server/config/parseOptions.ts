/** What the parser needs of a configuration. */
import type { ParseOptions } from '../transcript/parseOptions.ts';
import type { Configuration } from './configuration.ts';

/** The options for `parseTranscript` under this configuration. */
export function parseOptions({ speakers, disclaimer, language }: Configuration): ParseOptions {
  return { speakers, noteHeadings: disclaimer.headings, language };
}
