import type { Concept, Lexicon } from './concept.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { names } from './names.ts';
import { spanish } from './spanish.ts';

export type { Concept } from './concept.ts';

/** The words of all languages together, so that a note may mix them: concept -> entries. */
export const lexicon: ReadonlyMap<Concept, readonly string[]> = merge([names, english, german, french, spanish]);

function merge(lexicons: readonly Lexicon[]): Map<Concept, string[]> {
  const merged = new Map<Concept, string[]>();
  for (const words of lexicons) {
    for (const [concept, entries] of Object.entries(words) as [Concept, string][]) {
      const all = merged.get(concept) ?? [];
      all.push(
        ...entries
          .split(',')
          .map((entry) => entry.trim().replace(/\s+/g, ' '))
          .filter(Boolean),
      );
      merged.set(concept, all);
    }
  }
  return merged;
}
