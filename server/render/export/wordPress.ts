/**
 * Block markup for WordPress’s code editor and its REST API. WordPress shows the title itself. Markup as Gutenberg’s own
 * fixtures have it (WordPress/gutenberg, test/integration/fixtures/blocks, read 2026-11-24).
 */
import { toHtml } from 'hast-util-to-html';
import { articleOf } from '../article.ts';
import type { ExportFormat } from './exportFormat.ts';
import { withoutLineBreaks } from './lineBreaks.ts';
import { withOwnIds } from './ownIds.ts';
import { withoutTitle } from './title.ts';
import { blocksOf } from './wordPressBlocks.ts';

/** The post without its title, as blocks that can be edited one by one. */
export const wordPress: ExportFormat = {
  embedsImages: false,
  fileName: ({ name }) => `${name}.wordpress.html`,
  render({ transcript, configuration, look, name }) {
    const article = withoutLineBreaks(withoutTitle(articleOf(transcript, configuration, look)));
    const blocks = blocksOf(withOwnIds(article, name).children);
    return `${inert(toHtml({ type: 'root', children: blocks }, writing))}\n`;
  },
};

/** As WordPress writes its blocks itself. */
const writing = { closeSelfClosing: true, tightSelfClosing: true, characterReferences: { useNamedReferences: true } };

/**
 * WordPress would carry out what looks like a shortcode wherever it stands, and fetch what an address alone on its line
 * leads to; Gutenberg’s code block escapes both in the same way (packages/block-library/src/code/utils.js).
 */
function inert(html: string): string {
  return html
    .replace(/\[(?=[a-z/])/gi, '&#91;')
    .replace(/^(\s*https?:)\/\/([^\s<>"]+\s*)$/gim, '$1&#47;&#47;$2')
    .replace(/(<p(?: [^>]*)?>\s*https?:)\/\/([^\s<>"]+\s*<\/p>)/gi, '$1&#47;&#47;$2');
}
