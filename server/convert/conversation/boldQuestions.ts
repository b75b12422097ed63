/** Turns without labels, the questions in bold. */
import type { Role } from '../../transcript/model.ts';

/** Each paragraph of a question in bold; whoever writes a post so must see whether it is read so. */
export function boldQuestions(
  turns: readonly { readonly role: Role; readonly text: string }[],
): { readonly opening: string; readonly text: string }[] {
  return turns.map(({ role, text }) => ({
    opening: '',
    text: role === 'model' ? text : boldQuestion(text),
  }));
}

/** Each of its paragraphs in bold. */
export function boldQuestion(text: string): string {
  return text
    .split(/\n{2,}/)
    .map(inBold)
    .join('\n\n');
}

/** Bold inside bold would end it. */
function inBold(paragraph: string): string {
  return `**${paragraph.replaceAll('**', '').trim()}**`;
}
