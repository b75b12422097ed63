/** What is left of HTML that is not parsed. */

/** The text of HTML without its tags, scripts and styles. Reads each character once. */
export function wordsOf(html: string): string {
  return withoutPrograms(html)
    .replaceAll(/<[/!?]?[a-z][^<>]*>/gi, '\n')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n\n')
    .trim();
}

const closing = [/<\/script/gi, /<\/style/gi] as const;

function withoutPrograms(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, 1: name } of html.matchAll(/<(script|style)(?=[\s/>])/gi)) {
    if (index < from) continue;
    kept.push(html.slice(from, index));
    const end = closing[name?.toLowerCase() === 'script' ? 0 : 1]!;
    end.lastIndex = index;
    const found = end.exec(html);
    if (!found) return kept.join('');
    from = found.index;
  }
  return kept.join('') + html.slice(from);
}
