/** The rules, in the order in which they run. */
import type { Rule } from './rule.ts';

/** All rules. */
export const rules: readonly Rule[] = [];
