/** The dresses that are taken off a whole text, in the order in which that is done. */
import type { Configuration } from '../../config/configuration.ts';
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import { callouts } from './callouts.ts';
import { doubledPage } from './doubledPage.ts';
import { exporterNotes } from './exporterNotes.ts';
import { initials } from './initials.ts';
import { numberedCitations } from './numberedCitations.ts';
import { pageText } from './pageText.ts';
import { perplexityExport } from './perplexityExport.ts';
import { roleHeadings } from './roleHeadings.ts';
import { separators } from './separators.ts';
import type { WholeDress } from './wholeDress.ts';

/** One line a dress. */
export const wholeDresses: readonly WholeDress[] = [
  doubledPage,
  perplexityExport,
  numberedCitations,
  roleHeadings,
  callouts,
  exporterNotes,
  initials,
  pageText,
  separators,
];

/** What is set apart or left out may show more of the kind. */
const ROUNDS = 3;

/** A text whose turns can be read in place. */
export interface Undressed {
  readonly text: string;
  /** What was left out, one sentence each. */
  readonly warnings: readonly string[];
  /** Where an offset of the text was in the one that was given. */
  readonly sourceOffset: (offset: number) => number;
}

/** Takes off every dress whose signs a text has. */
export function undressed(source: string, configuration: Configuration): Undressed {
  let text = source;
  const warnings: string[] = [];
  const steps: (readonly TextChange[])[] = [];
  for (const dress of wholeDresses) {
    for (let round = 0; round < ROUNDS; round++) {
      const found = dress.undress(text, configuration);
      if (!found) break;
      text = applyChanges(text, found.changes);
      warnings.push(...found.warnings);
      steps.unshift(found.changes);
    }
  }
  return { text, warnings, sourceOffset: (offset) => steps.reduce(offsetBefore, offset) };
}

/** Where an offset was before changes; what is new was where it replaced something. */
function offsetBefore(offset: number, changes: readonly TextChange[]): number {
  let moved = 0;
  for (const { start, end, newText } of changes) {
    if (start + moved + newText.length > offset) return offset <= start + moved ? offset - moved : end;
    moved += newText.length - (end - start);
  }
  return offset - moved;
}
