/** The languages whose words are known. */
import { monthsByName } from '../../../dates/months.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { NameLanguage } from './nameLanguage.ts';

const known: Readonly<Record<string, NameLanguage>> = { en: english, de: german, fr: french, es: spanish };

/** What is known of a language; of others, what holds of those with capitals. */
export function nameLanguage(language: string): NameLanguage {
  const found = known[language];
  const none: ReadonlySet<string> = new Set();
  if (!found) return { ...english, joints: none, common: none, articles: none, genitives: none };
  const months = [...monthsByName(language).keys()].map((month) => month.toLowerCase());
  return { ...found, common: new Set([...found.common, ...months]) };
}
