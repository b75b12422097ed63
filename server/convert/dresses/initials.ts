/**
 * `Human:` and `Assistant:` once, and then `H:` and `A:`.
 * socketteer/Claude-Conversation-Exporter utils.js, its plain text; 2026-11-24.
 */
import { linesOf } from './textLines.ts';
import type { WholeDress } from './wholeDress.ts';

const LABEL = /^(Human|Assistant|H|A): /;

/** The dress; the labels must alternate without fail, the full ones first. */
export const initials: WholeDress = {
  id: 'initials',
  undress(text) {
    const labels = linesOf(text).flatMap(({ start, text: line, isCode }) => {
      const name = isCode ? undefined : LABEL.exec(line)?.[1];
      return name ? [{ start, name }] : [];
    });
    const expected = (at: number) => (at < 2 ? (['Human', 'Assistant'][at] as string) : at % 2 === 0 ? 'H' : 'A');
    if (labels.length < 3 || !labels.every(({ name }, at) => name === expected(at))) return undefined;
    const changes = labels.slice(2).map(({ start, name }) => {
      return { start, end: start + 1, newText: name === 'H' ? 'Human' : 'Assistant' };
    });
    return { changes, warnings: [] };
  },
};
