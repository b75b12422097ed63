/**
 * Markdown for Jekyll: Liquid reads the text first, then kramdown, which makes attributes of braces, and tables of bars.
 * Tried with Liquid 5.4.0 and kramdown 2.4.0 with its GFM parser, 2026-11-24.
 */
import { articleOf } from '../article.ts';
import type { ExportedPost, ExportFormat } from './exportFormat.ts';
import { frontMatterText } from './frontMatterText.ts';
import { dateOf } from './frontMatterValues.ts';
import { type Dialect, markdownOf } from './markdown.ts';
import { slugOf, titleOf, withoutTitle } from './title.ts';

/** A file for Jekyll’s `_posts` folder, which takes the date from its name. */
export const jekyll: ExportFormat = {
  embedsImages: false,
  fileName: (post) => `${(dateOf(post.transcript) ?? post.today).slice(0, 10)}-${slugOfPost(post)}.md`,
  render({ transcript, configuration, look }) {
    const article = articleOf(transcript, configuration, look);
    const { isLanguageCertain, language } = transcript;
    const others = { layout: 'post', ...(isLanguageCertain && { lang: language }) };
    const own = { title: titleOf(article), others };
    return `${frontMatterText(transcript, own)}\n${markdownOf(withoutTitle(article), dialect)}`;
  },
};

function slugOfPost({ transcript, configuration, look, name }: ExportedPost): string {
  return slugOf(titleOf(articleOf(transcript, configuration, look))) || slugOf(name) || 'post';
}

const dialect: Dialect = {
  inCode: (code) => code.replace(/\{[{%]/g, '{% raw %}$&{% endraw %}'),
  unsafe: [
    { character: '|', inConstruct: 'phrasing' },
    { character: '$', before: '\\$', inConstruct: 'phrasing' },
    { character: ':', atBreak: true },
    { character: '^', atBreak: true },
  ],
};
