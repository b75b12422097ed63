import type { InferredTurn, Passage } from '../../server/inference/passages.ts';

/** A text cut into passages, and the turns its marker lines announce. */
export interface Fixture {
  passages: Passage[];
  turns: Omit<InferredTurn, 'likely' | 'confidence' | 'rival' | 'doubtful'>[];
}

/** Reads a fixture: blocks parted by blank lines, `=== editor`, `=== model` or `=== preface` where a turn opens. */
export function readFixture(source: string): Fixture {
  const passages: Passage[] = [];
  const turns: Fixture['turns'] = [];
  for (const part of source.split(/^(?==== )/m)) {
    const marker = /^=== (\w+)\n/.exec(part)?.[1];
    const body = part.replace(/^=== .*\n/, '');
    const first = passages.length;
    for (const text of body.split(/\n(?:[ \t]*\n)+/)) if (text.trim()) passages.push(passage(text, passages.length));
    const last = passages.length - 1;
    if (marker === 'editor' || marker === 'model') turns.push({ role: marker, first, last });
  }
  return { passages, turns };
}

function passage(source: string, index: number): Passage {
  const text = source.replace(/^\n+|\n+$/g, '');
  if (index === 0 && text.startsWith('# ')) return { kind: 'title', text: text.slice(2) };
  if (/^#{1,6} /.test(text)) return { kind: 'heading', text };
  if (/^(?:[-*] |1\. )/.test(text)) return { kind: 'list', text };
  if (text.startsWith('```')) return { kind: 'code', text };
  if (text.startsWith('> ')) return { kind: 'quote', text };
  if (text.startsWith('|')) return { kind: 'table', text };
  return { kind: 'paragraph', text };
}
