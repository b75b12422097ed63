/** How labels are written. */
import type { LabelStyle } from '../model.ts';

/** A label in a style that has labels, without the space that follows. */
export function labelText(name: string, style: Exclude<LabelStyle, 'bold-question'>): string {
  if (style === 'heading') return `### ${name}`;
  return style === 'plain' ? `${name}:` : `**${name}:**`;
}
