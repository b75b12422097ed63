/** Fences around code, which must not reach beyond one message. */

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** Code in a fence that is longer than those in it. */
export function fenced(code: string, language: string): string {
  const longest = [...code.matchAll(/`{3,}/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** A text with the fence closed that it leaves open, as one does that was stopped in the middle. */
export function withClosedFence(text: string): string {
  let open = '';
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, mark = '', rest = ''] = FENCE.exec(line) ?? [];
    if (open === '') {
      if (mark !== '' && !(mark.startsWith('`') && rest.includes('`'))) open = mark;
    } else if (mark.startsWith(open) && rest.trim() === '') open = '';
  }
  return open === '' ? text : `${text}\n${open}`;
}
