import { describe, expect, test } from 'vitest';
import { clearMark, isMarked, type Mark, markedAround, setMark, wordsIn } from './emphasisMarks.ts';

/** Toggles what stands between the bars, and shows the selection afterwards with bars. */
function toggle(marked: string, mark: Mark): string {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const line = marked.replaceAll('|', '');
  const words = wordsIn(line, { start, end });
  const edit = isMarked(line, words, mark) ? clearMark(line, words, mark) : setMark(line, words, mark);
  const text = line.slice(0, edit.start) + edit.newText + line.slice(edit.end);
  const { selection } = edit;
  return `${text.slice(0, selection.start)}|${text.slice(selection.start, selection.end)}|${text.slice(selection.end)}`;
}

describe('toggling', () => {
  test.each<[string, Mark, string]>([
    ['a |word| here', '**', 'a **|word|** here'],
    ['a **|word|** here', '**', 'a |word| here'],
    ['a |**word**| here', '**', 'a |word| here'],
    ['a | word |here', '*', 'a  *|word|* here'],
    ['a *|word|* here', '**', 'a ***|word|*** here'],
    ['a **|word|** here', '*', 'a ***|word|*** here'],
    ['a ***|word|*** here', '**', 'a *|word|* here'],
    ['a ***|word|*** here', '*', 'a **|word|** here'],
    ['a __|word|__ here', '**', 'a |word| here'],
    ['a _|word|_ here', '*', 'a |word| here'],
    ['|- an item|', '**', '- **|an item|**'],
    ['|12. an item|', '**', '12. **|an item|**'],
    ['|### heading|', '*', '### *|heading|*'],
    ['|> quoted|', '**', '> **|quoted|**'],
    ['a || here', '**', 'a **||** here'],
    ['a **||** here', '**', 'a || here'],
    ['|𝒳 🙂|', '*', '*|𝒳 🙂|*'],
    ['||', '**', '**||**'],
  ])('%s with %s gives %s', (before, mark, after) => {
    expect(toggle(before, mark)).toBe(after);
  });
});

describe('marked words around a cursor', () => {
  test.each<[string, Mark, string | undefined]>([
    ['some **bold t|ext** here', '**', 'bold text'],
    ['**one** be|tween **two**', '**', undefined],
    ['**one** and **t|wo**', '**', 'two'],
    ['an *ital|ic* word', '*', 'italic'],
    ['an *ital|ic* word', '**', undefined],
    ['***b|oth***', '**', 'both'],
    ['**never clo|sed', '**', undefined],
    ['a|', '**', undefined],
  ])('%s for %s', (text, mark, found) => {
    const line = text.replace('|', '');
    const stretch = markedAround(line, text.indexOf('|'), mark);
    expect(stretch && line.slice(stretch.start, stretch.end)).toBe(found);
  });
});
