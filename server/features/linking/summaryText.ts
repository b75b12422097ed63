/** The beginning of an article for hovers and completions. */
import type { Summary } from '../../wikipedia/api/wikipediaApi.ts';

/** Its short description, picture and first sentences as Markdown. */
export function summaryText({ title, description, text, thumbnail }: Summary, withPicture: boolean): string {
  const parts = description === undefined ? [] : [`*${inMarkdown(description)}*`];
  if (withPicture && thumbnail !== undefined) parts.push(`![${inMarkdown(title)}|width=160](${thumbnail})`);
  if (text !== '') parts.push(text.split('\n').map(inMarkdown).join('\n\n'));
  return parts.join('\n\n');
}

/** Text in which nothing is markup. */
export function inMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]()#+!|>~$:-]/g, '\\$&');
}
