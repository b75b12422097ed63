/**
 * HTML for Blogger’s HTML view. Blogger shows the title itself, and its themes know none of our classes, which is why what
 * must look apart carries its style along. Some blogs show every line break as one: there is none but in code.
 */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { articleOf } from '../article.ts';
import type { ExportFormat } from './exportFormat.ts';
import { htmlOf } from './html.ts';
import { withoutLineBreaks } from './lineBreaks.ts';
import { withOwnIds } from './ownIds.ts';
import { withoutTitle } from './title.ts';

const styles: Readonly<Record<string, string>> = {
  disclaimer: 'margin: 2em 0 0; padding: 1em; border: 1px solid; font-size: 90%;',
  'turn-editor': 'margin-top: 1.5em;',
  footnotes: 'font-size: 85%;',
};

/** The post without its title, styled in place. */
export const blogger: ExportFormat = {
  embedsImages: false,
  fileName: ({ name }) => `${name}.blogger.html`,
  render({ transcript, configuration, look, name }) {
    const article = withOwnIds(withoutTitle(articleOf(transcript, configuration, look)), name);
    visit(article, 'element', styled);
    // The theme has an article around it already.
    article.tagName = 'div';
    return htmlOf(withoutLineBreaks(article));
  },
};

function styled({ tagName, properties }: Element): void {
  const { className } = properties;
  const classes = Array.isArray(className) ? className.map(String) : [];
  const style = classes.flatMap((each) => styles[each] ?? []).join(' ');
  if (style) properties['style'] = style;
  if (tagName === 'img') properties['style'] = 'max-width: 100%; height: auto;';
  if (tagName === 'pre') properties['style'] = 'overflow-x: auto;';
}
