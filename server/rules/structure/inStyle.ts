/** Whether a label is written as a style has it. */
import type { Label, LabelStyle } from '../../transcript/model.ts';

/** Whether a label needs no rewriting; the language tells what may stand before a colon. */
export function isInStyle(label: Label, style: LabelStyle, language: string): boolean {
  if (label.glued || label.dress !== style) return false;
  // French sets a space before the colon; Chinese and Japanese have a wide one.
  const written = withoutLinks(label.written).replace(
    language === 'fr' ? /[ \u00A0\u202F]?:(?=\**_*$)/u : /[:：](?=\**_*$)/u,
    ':',
  );
  if (!label.spaced) return false;
  if (style === 'bold-label') return written === `**${label.name}:**` || written === `__${label.name}:__`;
  return style === 'heading' ? !/[:：]\s*$/u.test(written) : written === `${label.name}:`;
}

/** Links in labels have a rule of their own. */
function withoutLinks(written: string): string {
  return written.replace(/\[([^[\]]*)\](?:\([^\s<>]*\)|\[[^[\]]*\])/g, '$1');
}
