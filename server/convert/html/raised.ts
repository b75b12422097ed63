/** Raised and lowered signs, which Markdown does not know: `10<sup>3</sup>` must not become 103. */
import type { Element, ElementContent } from 'hast';
import { textOf } from './element.ts';

const plain = '0123456789+-=()';
const signs = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' };

/** Unicode's own signs where it has them; a raised word behind `^`; what is lowered, or a link, as it is. */
export function raised({ tagName }: Element, children: ElementContent[]): ElementContent[] {
  const text = children.map(textOf).join('').replace('−', '-');
  if (text.trim() === '' || children.some((node) => node.type === 'element')) return children;
  const found = [...text].map((sign) => signs[tagName as 'sup' | 'sub'][plain.indexOf(sign)] ?? '');
  if (found.every((sign) => sign !== '')) return [{ type: 'text', value: found.join('') }];
  // Ordinals and marks, as in 1st and ™, are read as they stand.
  return tagName === 'sub' || !/\d/.test(text) ? children : [{ type: 'text', value: `^${text}` }];
}
