/** Random edits that go where documents break: fences, definitions, lists, HTML, front matter, labels, notes, CR LF. */

/** Pieces that change how what follows is read. */
export const critical: readonly string[] = [
  '```\n',
  '~~~\n',
  '````js\n',
  '   ```\n',
  '  ```\n',
  '\n```\n',
  '    code\n',
  '[a]: /u\n',
  '[b]: https://en.wikipedia.org/wiki/Mali "t"\n',
  '[^1]: note\n',
  '[a]',
  '[b][a]',
  '[^1]',
  '[x][b]',
  '\n\n[a]: https://e.com\n\n',
  '- a\n',
  '- b\n\n',
  '1. one\n',
  '  - deep\n',
  '\n  more\n',
  '* ',
  '- ',
  '   ',
  '    ',
  '\t',
  '- ```\n',
  '1. x\n\n   ```\n   c\n   ```\n',
  '<!-- ',
  '-->\n',
  '<div>\n',
  '</div>\n',
  '<pre>\n',
  '</pre>\n',
  '<script>',
  '</script>',
  '<?php ',
  '?>',
  '<![CDATA[',
  ']]>',
  '<!X ',
  '<a href="https://e.com">',
  '</a>',
  '---\n',
  '---\ntitle: T\n---\n',
  'title: x\n',
  '\n---\n',
  '***\n',
  '**Editor:** ',
  '**Bard:** ',
  'Q: ',
  'A: ',
  '### Editor\n\n',
  '### Bard\n\n',
  '**Why?**\n\n',
  '\n\n**Editor:** Where?\n\n**Bard:** There.\n\n',
  'You said:\n',
  '> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies.\n',
  '> ',
  '\n\n> IMPORTANT NOTE: ',
  'This blog is a proof of concept. ',
  '\r\n',
  '\r',
  '\n',
  '\r\n\r\n',
  '\n\n',
  '\n\n\n',
  '# ',
  '## H\n',
  '\n===\n',
  '\n---',
  '| a | b |\n| - | - |\n| c | d |\n',
  '• x\n',
  '  • y\n',
  '– z\n',
  '<!-- colloquy-disable-next-line non-wikipedia-link -->\n',
  '<!-- colloquy-disable bullet-glyph -->\n\n',
  '<!-- colloquy-enable -->\n',
  '\uFEFF',
  '\0',
  '\ud83d',
  '\\',
  '&amp;',
  '`',
  '*',
  '_',
  '~~',
];

/** Ordinary words. */
export const ordinary: readonly string[] = [
  'a',
  ' ',
  'word ',
  'Mali',
  '. ',
  '?',
  ' (see above)',
  'https://e.com/x ',
  '[Mali](https://en.wikipedia.org/wiki/Mali) ',
  'me@e.com',
  'www.e.com ',
  'x',
  'the mission ended',
];

/** Deterministic numbers from 0 to 1 (mulberry32, public domain). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Replaces the text from `start` to `end`. */
export interface RandomEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** An edit of a text; three of four insert, and more than half of those insert or cut something critical. */
export function randomEdit(text: string, next: () => number): RandomEdit {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const near = next() < 0.5 ? placeOfBreak(text, next) : Math.floor(next() * (text.length + 1));
  const kind = next();
  if (kind < 0.3)
    return { start: near, end: Math.min(text.length, near + Math.floor(next() ** 3 * 60) + 1), newText: '' };
  const newText = next() < 0.7 ? pick(critical) : pick(ordinary);
  if (kind < 0.9) return { start: near, end: near, newText };
  return { start: near, end: Math.min(text.length, near + Math.floor(next() ** 2 * 200)), newText };
}

/** Most edits that matter happen where lines begin. */
function placeOfBreak(text: string, next: () => number): number {
  const from = Math.floor(next() * (text.length + 1));
  const found = text.slice(from).search(/[\n\r]/);
  return found < 0 ? text.length : from + found + (next() < 0.7 ? 1 : 0);
}
