/** What is left of HTML that is not parsed. */

/** The text of HTML without its tags, scripts and styles. Reads each character once. */
export function wordsOf(html: string): string {
  return withoutPrograms(html)
    .replaceAll(/<[^<>]*>/g, '\n')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n\n')
    .trim();
}

function withoutPrograms(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, 1: name } of html.matchAll(/<(script|style)(?=[\s/>])/gi)) {
    if (index < from) continue;
    kept.push(html.slice(from, index));
    const end = html.indexOf(`</${name}`, index);
    if (end < 0) return kept.join('');
    from = end;
  }
  return kept.join('') + html.slice(from);
}
