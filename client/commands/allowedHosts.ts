/** Adds a host to the text of a `colloquy.config.json`, leaving comments and layout as they are. */
import { type Edit, modify, parse } from 'jsonc-parser';

/** The edits that add the host to `allowedHosts`, UTF-16 offsets; none when it is there already. */
export function addAllowedHost(text: string, host: string): Edit[] {
  const configuration: { allowedHosts?: unknown } | undefined = parse(text);
  const present = configuration?.allowedHosts;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  if (!Array.isArray(present)) return modify(text, ['allowedHosts'], [host], { formattingOptions });
  if (present.includes(host)) return [];
  return modify(text, ['allowedHosts', present.length], host, { formattingOptions, isArrayInsertion: true });
}
