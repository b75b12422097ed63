/** What stands in a turn for something that is no text. */
import * as l10n from '@vscode/l10n';

/** Something that is no text: what it is called in messages, and what marks its place. */
export interface Mark {
  readonly name: string;
  readonly text: string;
}

/** The mark of an image, a sound and so on. */
export function mark(kind: 'image' | 'audio' | 'video' | 'file'): Mark {
  const name = kindName(kind);
  return { name, text: `[${name}]` };
}

/** The mark of a file with a name. */
export function fileMark(name: string): Mark {
  const shown = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return { name: shown, text: `[${l10n.t('File: {0}', shown.replace(/[\\[\]`*_<]/g, '\\$&'))}]` };
}

function kindName(kind: 'image' | 'audio' | 'video' | 'file'): string {
  switch (kind) {
    case 'image':
      return l10n.t('Image');
    case 'audio':
      return l10n.t('Audio');
    case 'video':
      return l10n.t('Video');
    case 'file':
      return l10n.t('File');
  }
}
