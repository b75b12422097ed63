/** Typing in the middle of a text. */
import type { Keystroke } from './subjects/subject.ts';

const sentence = 'and then the mission was asked to leave ';

/** Keystrokes without end, each behind the one before, in prose in the middle of a text. */
export function* typingInTheMiddle(text: string): Generator<Keystroke, never> {
  const start = text.indexOf('. ', text.length / 2) + 2;
  const line = text.slice(0, start).split('\n').length - 1;
  const character = start - (text.lastIndexOf('\n', start - 1) + 1);
  for (let at = 0; ; at++) {
    const typed = sentence.charAt(at % sentence.length);
    yield { offset: start + at, line, character: character + at, typed };
  }
}
