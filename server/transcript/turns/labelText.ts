/** How labels are written. */
import type { LabelStyle } from '../model.ts';

/** The styles in which posts can be written, the canonical one first. */
export const labelStyles: readonly LabelStyle[] = ['bold-label', 'heading', 'plain', 'bold-question'];

/** A label in a style that has labels, without the space that follows. */
export function labelText(name: string, style: Exclude<LabelStyle, 'bold-question'>): string {
  if (style === 'heading') return `### ${name}`;
  return style === 'plain' ? `${name}:` : `**${name}:**`;
}
