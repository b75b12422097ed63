/** The post alone, as an `<article>` to be put into a page. */
import { articleOf } from '../article.ts';
import type { ExportFormat } from './exportFormat.ts';
import { htmlOf } from './html.ts';
import { withOwnIds } from './ownIds.ts';

/** HTML that fits into any page; its classes wait for the page’s own style. */
export const fragment: ExportFormat = {
  embedsImages: false,
  fileName: ({ name }) => `${name}.fragment.html`,
  render: ({ transcript, configuration, look, name }) =>
    htmlOf(withOwnIds(articleOf(transcript, configuration, look), name)),
};
