import type { Node } from 'jsonc-parser';

/** Something wrong in a configuration file; offsets in UTF-16 code units of its text. */
export interface ConfigurationProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A problem that stands where a JSON node does. */
export function placed(
  { offset, length }: Node,
  message: string,
  severity: ConfigurationProblem['severity'] = 'error',
): ConfigurationProblem {
  return { severity, message, start: offset, end: offset + length };
}
