/** The post as a whole page, with its style and its images inside; nothing in it runs. */
import * as l10n from '@vscode/l10n';
import type { Element } from 'hast';
import { articleOf } from '../article.ts';
import { documentStyle } from '../documentStyle.ts';
import { element } from '../element.ts';
import { iptcDigitalSource } from './digitalSource.ts';
import type { ExportedPost, ExportFormat } from './exportFormat.ts';
import { htmlOf } from './html.ts';
import { embedImages } from './images.ts';
import { jsonLd } from './jsonLd.ts';
import { metadataOf } from './metadata.ts';

/** HTML that needs nothing besides it. */
export const htmlDocument: ExportFormat = {
  embedsImages: true,
  fileName: ({ name }) => `${name}.html`,
  render(post) {
    const { transcript, configuration, look, images } = post;
    const article = articleOf(transcript, configuration, look);
    embedImages(article, images);
    const body = element('body', {}, ['\n', element('main', {}, [article]), '\n']);
    const page = element('html', { lang: transcript.language, prefix }, [
      '\n',
      headOf(post, article),
      '\n',
      body,
      '\n',
    ]);
    return htmlOf({ type: 'root', children: [{ type: 'doctype' }, page] });
  },
};

function headOf(post: ExportedPost, article: Element): Element {
  const metadata = metadataOf(post, article);
  const { title, description, date } = metadata;
  const named = title || l10n.t('Conversation');
  return element('head', {}, [
    element('meta', { charSet: 'utf-8' }, []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    element('title', {}, [named]),
    ...(description ? [element('meta', { name: 'description', content: description }, [])] : []),
    property('og:type', 'article'),
    property('og:title', named),
    ...(description ? [property('og:description', description)] : []),
    ...(date ? [property('article:published_time', date)] : []),
    property(iptcDigitalSource.property, iptcDigitalSource.term),
    element('script', { type: 'application/ld+json' }, [jsonLd(metadata)]),
    element('style', {}, [documentStyle(post.look)]),
  ]);
}

/** RDFa, as Open Graph uses it too. */
function property(name: string, content: string): Element {
  return element('meta', { property: name, content }, []);
}

const prefix = `og: https://ogp.me/ns# article: https://ogp.me/ns/article# ${iptcDigitalSource.prefix}`;
