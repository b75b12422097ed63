/** The language a post is written in. */
import { franc } from 'franc-min';
import type { Block } from './model.ts';

/** Primary tags of the languages that detection can tell, by ISO 639-3 code. */
const PRIMARY: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  swe: 'sv',
  tur: 'tr',
  rus: 'ru',
  ukr: 'uk',
  jpn: 'ja',
  cmn: 'zh',
  kor: 'ko',
  arb: 'ar',
  hin: 'hi',
  ind: 'id',
  vie: 'vi',
  ron: 'ro',
  ces: 'cs',
  hun: 'hu',
  ell: 'el',
};

/** Detection sees this many characters; more do not change its answer. */
const SAMPLE = 4000;

/** From this many characters on, what detection says is certain. */
const CERTAIN = 1000;

/** A post's language, and whether that is more than a guess. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly isCertain: boolean;
}

/** Front matter's `lang`, else the configured language, else what the prose looks like, else `en`. */
export function languageOf(declared: unknown, configured: string | undefined, blocks: Iterable<Block>): Language {
  const told = typeof declared === 'string' ? declared : configured;
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(told?.trim() ?? '')?.[0];
  return tag ? { tag: tag.toLowerCase(), isCertain: true } : detect(blocks);
}

function detect(blocks: Iterable<Block>): Language {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE) break;
    if (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'blockquote')
      sample += block.text.slice(0, SAMPLE);
  }
  const tag = PRIMARY[franc(sample.slice(0, SAMPLE), { minLength: 60 })];
  return { tag: tag ?? 'en', isCertain: tag !== undefined && sample.length >= CERTAIN };
}
