/** The parser compares each attribute of a tag with all before it. */
const most = 5_000;

/** Whether a tag may have so many attributes that comparing them takes seconds. Reads each character once. */
export function hasCrowdedTag(html: string): boolean {
  let at = 0;
  for (;;) {
    at = html.indexOf('<', at) + 1;
    if (at === 0) return false;
    if (!/[a-z]/i.test(html.charAt(at))) continue;
    const isScript = /^script\b/i.test(html.slice(at, at + 7));
    const end = tagEnd(html, at);
    if (end === undefined) return true;
    at = end;
    if (!isScript) continue;
    at = html.indexOf('</', at);
    if (at < 0) return false;
  }
}

/** Where a tag ends that opens here; undefined when it is crowded. A quote counts after `=` only, as in the parser. */
function tagEnd(html: string, start: number): number | undefined {
  let gaps = 0;
  let previous = '';
  for (let at = start; at < html.length; at++) {
    const character = html.charAt(at);
    if (character === '>') return at;
    if (previous === '=' && (character === '"' || character === "'")) {
      at = html.indexOf(character, at + 1);
      if (at < 0) return html.length;
      gaps++;
    } else if (/[\s/]/.test(character)) {
      gaps++;
      continue;
    }
    if (gaps > most) return undefined;
    previous = character;
  }
  return html.length;
}
