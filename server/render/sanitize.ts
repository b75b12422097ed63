/** The last gate: only what Markdown can mean gets through. */
import type { Element, ElementContent, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

const schema: Schema = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'hr', 'img', 'input', 'li', 'mark', 'ol', 'p', 'pre', 'span'],
    ...['strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  attributes: {
    a: ['href', 'title', 'rel', 'id', 'ariaLabel', ['role', 'doc-noteref', 'doc-backlink']],
    code: [['className', /^language-[\w+#.-]+$/]],
    img: ['src', 'alt', 'title', ['loading', 'lazy']],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    li: ['id', 'value', ['className', 'task-list-item']],
    ol: ['start', ['className', 'footnotes', 'contains-task-list']],
    ul: [['className', 'contains-task-list']],
    span: [['className', 'image'], 'dataSrc'],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
    '*': ['dataLine', 'dataProblem', 'dataSeverity'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'], dataSrc: ['http', 'https'] },
  clobber: ['id'],
  clobberPrefix: 'post-',
  strip: [],
};

/** The elements that may be shown; schemes that could run code are gone, ids carry the prefix `post-`. */
export function sanitized(children: readonly ElementContent[]): (Element | ElementContent)[] {
  const root = sanitize({ type: 'root', children: [...children] }, schema) as Root;
  return root.children as ElementContent[];
}
