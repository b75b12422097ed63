/** The formats as *Export Post…* offers them. */
import * as vscode from 'vscode';
import type { ExportFormatName } from '../../server/protocol.ts';

/** A format in the list. */
export interface FormatItem extends vscode.QuickPickItem {
  readonly format: ExportFormatName;
}

/** The formats, what editors need most often first. */
export function formatItems(): FormatItem[] {
  const { l10n } = vscode;
  const inEditor = l10n.t('The title goes into the blog’s own field.');
  return [
    item('wordpress', 'WordPress', l10n.t('Blocks for the code editor, each to be edited by itself.'), inEditor),
    item('blogger', 'Blogger', l10n.t('HTML for the HTML view, with its style inside.'), inEditor),
    item('hugo', 'Hugo', l10n.t('Markdown with front matter for the content folder.')),
    item('jekyll', 'Jekyll', l10n.t('Markdown with front matter for _posts, named by date and title.')),
    item(
      'document',
      l10n.t('HTML Page'),
      l10n.t('A whole page with its style and its images, to be opened, sent or printed.'),
    ),
    item('fragment', l10n.t('HTML Fragment'), l10n.t('The post alone, to be put into a page of your own.')),
    item('text', l10n.t('Plain Text'), l10n.t('The words, with links listed at the end.')),
  ];
}

function item(format: ExportFormatName, label: string, ...detail: string[]): FormatItem {
  return { format, label, detail: detail.join(' ') };
}
