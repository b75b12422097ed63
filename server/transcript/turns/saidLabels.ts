/**
 * The lines by which chat pages mark turns when their text is copied, such as `You said:` and `ChatGPT said:`.
 * Seen in public page copies and exporters up to 2026-11.
 */
const SAID: readonly RegExp[] = [
  /^(you|chatgpt|gemini|claude|copilot|perplexity) (?:said|asked|responded|replied)\s?[:：]?$/i,
  /^(?:o |a )?(você|gemini|chatgpt|claude|copilot) disse\s?[:：]?$/i,
  /^(du) hast gesagt\s?[:：]?$/i,
  /^(chatgpt|gemini|claude|copilot) hat gesagt\s?[:：]?$/i,
  /^(vous) avez dit\s?[:：]?$/i,
  /^(chatgpt|gemini|claude|copilot) a dit\s?[:：]?$/i,
  /^(tú) dijiste\s?[:：]?$/i,
  /^(chatgpt|gemini|claude|copilot) dijo\s?[:：]?$/i,
  /^(chatgpt|gemini|claude|copilot) response\s?[:：]?$/i,
];

/** Claude's page copies put the words on the same line. */
const INLINE = /^(you|chatgpt|gemini|claude|copilot|perplexity) (?:said|asked|responded|replied)[:：](?=\s)/i;

/** The speaker's name and the length of such a mark that words follow on its line. */
export function inlineSaidLabel(line: string): { name: string; length: number } | undefined {
  const match = INLINE.exec(line);
  return match?.[1] ? { name: match[1], length: match[0].length } : undefined;
}

/** The speaker's name when the whole line is such a mark. */
export function saidLabel(line: string): string | undefined {
  if (line.length > 60) return undefined;
  for (const pattern of SAID) {
    const match = pattern.exec(line.trim());
    if (match?.[1]) return match[1];
  }
  return undefined;
}
