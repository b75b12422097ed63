/** The post as a whole page, with its style and its images inside; nothing in it runs. */
import * as l10n from '@vscode/l10n';
import type { Element } from 'hast';
import { articleOf } from '../article.ts';
import { documentStyle } from '../documentStyle.ts';
import { element } from '../element.ts';
import type { ExportedPost, ExportFormat } from './exportFormat.ts';
import { htmlOf } from './html.ts';
import { embedImages } from './images.ts';
import { titleOf } from './title.ts';

/** HTML that needs nothing besides it. */
export const htmlDocument: ExportFormat = {
  embedsImages: true,
  fileName: ({ name }) => `${name}.html`,
  render(post) {
    const { transcript, configuration, look, images } = post;
    const article = articleOf(transcript, configuration, look);
    embedImages(article, images);
    const body = element('body', {}, ['\n', element('main', {}, [article]), '\n']);
    const page = element('html', { lang: transcript.language }, ['\n', headOf(post, article), '\n', body, '\n']);
    return htmlOf({ type: 'root', children: [{ type: 'doctype' }, page] });
  },
};

function headOf({ look }: ExportedPost, article: Element): Element {
  const title = titleOf(article) || l10n.t('Conversation');
  return element('head', {}, [
    element('meta', { charSet: 'utf-8' }, []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    element('title', {}, [title]),
    element('style', {}, [documentStyle(look)]),
  ]);
}
