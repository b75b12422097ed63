/** Adds a host to the text of a `colloquy.config.json`, leaving comments and layout as they are. */
import { type Edit, modify, parse } from 'jsonc-parser';

/** An entry of `allowedHosts`: the host, with the reason why it may be linked if there is one. */
export type AllowedHost = string | { readonly host: string; readonly reason: string };

/** The edits that add the entry to `allowedHosts`, UTF-16 offsets; none when its host is there already. */
export function addAllowedHost(text: string, entry: AllowedHost): Edit[] {
  const configuration: { allowedHosts?: unknown } | undefined = parse(text);
  const present = configuration?.allowedHosts;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  if (!Array.isArray(present)) return modify(text, ['allowedHosts'], [entry], { formattingOptions });
  if (names(present, entry)) return [];
  return modify(text, ['allowedHosts', present.length], entry, { formattingOptions, isArrayInsertion: true });
}

/** Whether one of the entries is of the same host. */
export function names(entries: readonly unknown[], entry: AllowedHost): boolean {
  return entries.some((each) => hostOf(each) === hostOf(entry));
}

function hostOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'host' in entry ? entry.host : entry;
}
