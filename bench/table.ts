/** What is printed: Markdown that can be pasted into a page. */

/** A table; all columns but the first hold numbers. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, at) => (at === 0 ? '---' : '--:'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A duration in the unit that suits it. */
export function duration(ms: number | undefined): string {
  if (ms === undefined || Number.isNaN(ms)) return '–';
  if (ms >= 999.5) return `${digits(ms / 1000)} s`;
  return `${digits(ms)} ms`;
}

/** Two digits that count, or all before the point. */
export function digits(value: number): string {
  if (value === 0) return '0';
  return value.toFixed(Math.max(0, Math.min(4, 1 - Math.floor(Math.log10(Math.abs(value))))));
}

/** How many times as much. */
export function times(ratio: number): string {
  return `${digits(ratio)} ×`;
}

/** One line that says whether a target is met. */
export function target(what: string, isMet: boolean, measured: string): string {
  return `- ${what}: **${isMet ? 'yes' : 'NO'}**, ${measured}`;
}
