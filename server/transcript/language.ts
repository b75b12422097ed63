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

/** Front matter's `lang`, else the configured language, else what the prose looks like, else `en`. */
export function languageOf(declared: unknown, configured: string | undefined, blocks: Iterable<Block>): string {
  const told = typeof declared === 'string' ? declared : configured;
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(told?.trim() ?? '')?.[0];
  return tag?.toLowerCase() ?? detect(blocks);
}

function detect(blocks: Iterable<Block>): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE) break;
    if (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'blockquote')
      sample += block.text.slice(0, SAMPLE);
  }
  const code = franc(sample.slice(0, SAMPLE), { minLength: 60 });
  return PRIMARY[code] ?? 'en';
}
