/** How words and code are written for a generator. */
import type { Code, Image, InlineCode, Link, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';

/** Handlers with which no brace stands in words: templates, shortcodes and attribute lists all begin with one. */
export function markdownHandlers(inCode: (code: string) => string): NonNullable<Options['handlers']> {
  // In tables a bar within code is escaped.
  const inlineCode = gfmTableToMarkdown().handlers?.inlineCode ?? defaultHandlers.inlineCode;
  const code: Handle = (node: Code, ...rest) => inCode(defaultHandlers.code(node, ...rest));
  return {
    code,
    inlineCode: (node: InlineCode, ...rest) => inCode(inlineCode(node, ...rest)),
    text: (node: Text, ...rest) => asReferences(defaultHandlers.text(node, ...rest)),
    image: Object.assign((node: Image, ...rest: Rest) => asReferences(defaultHandlers.image(node, ...rest)), {
      peek: defaultHandlers.image.peek,
    }),
    // A title is no word of the post’s.
    link: Object.assign(
      (node: Link, ...rest: Rest) =>
        defaultHandlers.link(node.title?.includes('{') ? { ...node, title: null } : node, ...rest),
      { peek: defaultHandlers.link.peek },
    ),
  };
}

type Rest = Parameters<Handle> extends [unknown, ...infer Others] ? Others : never;

/**
 * A reference is read as the character itself by Markdown alone. Kramdown knows no backslash before `&` and `^`, and shows it
 * (lib/kramdown/parser/kramdown/escaped_chars.rb, from memory, 2026-11).
 */
function asReferences(markdown: string): string {
  return markdown
    .replaceAll('{', '&#123;')
    .replace(
      /(\\\\)|\\([&^])/g,
      (_, backslash?: string, character?: string) => backslash ?? (character === '&' ? '&amp;' : '&#94;'),
    );
}
