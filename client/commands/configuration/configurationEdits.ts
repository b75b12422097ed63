/** Changes of the text of a `colloquy.config.json` that leave comments and layout as they are; UTF-16 offsets. */
import { type Edit, modify, parse } from 'jsonc-parser';

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/** An entry of `allowedHosts`: the host, with the reason why it may be linked if there is one. */
export type AllowedHost = string | { readonly host: string; readonly reason: string };

/** The edits that add the entry to `allowedHosts`; none when its host is there already. */
export function addAllowedHost(text: string, entry: AllowedHost): Edit[] {
  const configuration: { allowedHosts?: unknown } | undefined = parse(text);
  const present = configuration?.allowedHosts;
  if (!Array.isArray(present)) return modify(text, ['allowedHosts'], [entry], { formattingOptions });
  if (namesHost(present, entry)) return [];
  return modify(text, ['allowedHosts', present.length], entry, { formattingOptions, isArrayInsertion: true });
}

/** Whether one of the entries is of the same host. */
export function namesHost(entries: readonly unknown[], entry: AllowedHost): boolean {
  return entries.some((each) => hostOf(each) === hostOf(entry));
}

function hostOf(entry: unknown): unknown {
  return isObject(entry) ? entry['host'] : entry;
}

/** The edits that make a label style the blog’s own. */
export function setLabelStyle(text: string, style: string): Edit[] {
  return modify(text, ['labelStyle'], style, { formattingOptions });
}

/** The edits that turn a rule off; its options stay. */
export function turnRuleOff(text: string, rule: string): Edit[] {
  const configuration: { rules?: unknown } | undefined = parse(text);
  const rules = configuration?.rules;
  if (!isObject(rules)) return modify(text, ['rules'], { [rule]: 'off' }, { formattingOptions });
  const path = isObject(rules[rule]) ? ['rules', rule, 'severity'] : ['rules', rule];
  return modify(text, path, 'off', { formattingOptions });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
