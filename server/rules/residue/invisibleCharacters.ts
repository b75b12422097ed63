/** Characters that readers cannot see, and where they have work to do. Code points as in Unicode 17. */
import * as l10n from '@vscode/l10n';

/** What stands around a character: code points, empty at the ends. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A kind of invisible character. */
export interface Invisible {
  readonly pattern: RegExp;
  readonly name: () => string;
  /** Whether it may be there for a reason, so that removing it is the editor's decision. */
  readonly mayMean?: boolean;
  /** Whether it has work to do where it stands. */
  readonly isNeeded?: (around: Surroundings) => boolean;
}

/** Scripts whose letters take other shapes, or may break into lines, by such characters. */
const SHAPED = /[\p{L}\p{M}]/u;
const UNSHAPED =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Inherited}]/u;
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F/u;
/** What can have variants: pictures, symbols, digits of key caps, ideographs, Mongolian letters. */
const VARIED =
  /[\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Myanmar}\p{Script=Manichaean}]/u;

function isShaped({ before, after }: Surroundings): boolean {
  return [before, after].some((each) => SHAPED.test(each) && !UNSHAPED.test(each));
}

/** All kinds; direction marks are judged by the block that they stand in. */
export const invisibles: readonly Invisible[] = [
  {
    pattern: /^\u200B/u,
    name: () => l10n.t('zero-width space'),
    isNeeded: ({ before, after }) => UNSPACED.test(before) || UNSPACED.test(after),
  },
  { pattern: /^\u200C/u, name: () => l10n.t('zero-width non-joiner'), isNeeded: isShaped },
  {
    pattern: /^\u200D/u,
    name: () => l10n.t('zero-width joiner'),
    isNeeded: (around) => isShaped(around) || (PICTURE.test(around.before) && PICTURE.test(around.after)),
  },
  { pattern: /^\u2060/u, name: () => l10n.t('word joiner') },
  { pattern: /^[\u2061-\u2064]/u, name: () => l10n.t('invisible operator') },
  { pattern: /^\uFEFF/u, name: () => l10n.t('byte order mark') },
  { pattern: /^\u00AD/u, name: () => l10n.t('soft hyphen') },
  {
    pattern: /^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
    name: () => l10n.t('variation selector'),
    isNeeded: ({ before }) => VARIED.test(before),
  },
  {
    pattern: /^[\u{E0000}-\u{E007F}]/u,
    name: () => l10n.t('tag character'),
    // Flags of regions: a black flag and letters.
    isNeeded: ({ before }) => before === '\u{1F3F4}',
  },
  { pattern: /^\p{Co}/u, name: () => l10n.t('private character'), mayMean: true },
  { pattern: /^\p{Cs}/u, name: () => l10n.t('half of a character'), mayMean: true },
];

/** Marks that turn the direction of writing; the first ones end by the last ones. */
export const direction = {
  any: /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
  opens: /^[\u202A\u202B\u202D\u202E\u2066-\u2068]/u,
  /** They show letters in another order than they are read. */
  overrides: /^[\u202D\u202E]/u,
  name: () => l10n.t('direction mark'),
};

/** Text that is written from right to left. */
export const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Runs of one invisible character, and of tags. */
export const INVISIBLE =
  /([\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Co}\p{Cs}]|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\1*|[\u{E0000}-\u{E007F}]+/gu;
