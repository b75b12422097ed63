/** Formulas of a page as their TeX source. */
import type { Element } from 'hast';
import { attribute, classesOf, elementsOf, textOf } from './element.ts';

/** A formula in TeX. */
export interface Formula {
  readonly tex: string;
  readonly isBlock: boolean;
}

/**
 * Whether an element shows a formula that was TeX once. KaTeX and MathJax keep the source in MathML's `annotation`
 * (katex.org/docs/options, `output`); Gemini keeps it in `data-math` (2026-11).
 */
export function formulaOf(element: Element): Formula | undefined {
  const names = classesOf(element);
  const isFormula =
    element.tagName === 'math' ||
    'dataMath' in element.properties ||
    names.some((name) => name === 'katex' || name === 'katex-display' || name === 'MathJax');
  if (!isFormula) return undefined;
  const source = attribute(element, 'dataMath') || annotationOf(element);
  if (source.trim() === '') return undefined;
  return { tex: harmless(source), isBlock: isBlock(element, names) };
}

function annotationOf(element: Element): string {
  const [annotation] = elementsOf(
    element,
    ({ tagName, properties }) => tagName === 'annotation' && /tex/i.test(String(properties['encoding'])),
  );
  return annotation ? textOf(annotation) : '';
}

function isBlock(element: Element, names: readonly string[]): boolean {
  if (names.includes('katex-display') || names.includes('math-block')) return true;
  const [math] = element.tagName === 'math' ? [element] : elementsOf(element, ({ tagName }) => tagName === 'math');
  return math !== undefined && attribute(math, 'display') === 'block';
}

/** TeX on one line; a space, which means nothing to TeX, keeps it from opening a tag or closing itself. */
function harmless(source: string): string {
  return source
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<(?=[a-z/!?])/gi, '< ')
    .replaceAll(/(?<!\\)\$/g, '\\$');
}
