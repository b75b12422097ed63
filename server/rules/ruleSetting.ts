/** How a rule is set in a configuration. */
import type { Configuration } from '../config/configuration.ts';
import type { OptionValue, Rule, Severity } from './rule.ts';

/** A rule's severity and the values of its options; what is not configured is as the rule has it. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** The setting of a rule: `"off"`, or `{ "severity": "hint", "allow": ["here"] }`. */
export function settingOf({ id, severity, options = {} }: Rule, { rules }: Configuration): RuleSetting {
  const set = rules[id];
  const own: Readonly<Record<string, unknown>> = typeof set === 'object' ? set : { severity: set };
  const values = Object.entries(options).map(([name, option]) => [name, own[name] ?? option.default]);
  return {
    severity: (own['severity'] as RuleSetting['severity'] | undefined) ?? severity,
    options: Object.fromEntries(values),
  };
}
