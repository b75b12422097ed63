/** The formats by their names. */
import { blogger } from './blogger.ts';
import { htmlDocument } from './document.ts';
import type { ExportFormat } from './exportFormat.ts';
import { fragment } from './fragment.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { plainText } from './plainText.ts';
import { wordPress } from './wordPress.ts';

/** All formats. */
export const exportFormats = {
  document: htmlDocument,
  fragment,
  wordpress: wordPress,
  blogger,
  hugo,
  jekyll,
  text: plainText,
} as const satisfies Record<string, ExportFormat>;

/** The name of a format. */
export type ExportFormatName = keyof typeof exportFormats;
