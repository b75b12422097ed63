/** Rules across the page between turns, as many exporters draw them: no words are lost, and blogs have their own. */
import { parseOptions } from '../../config/parseOptions.ts';
import type { Block } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { removal, type WholeDress } from './wholeDress.ts';

/** So many turns show that it is a habit. */
const ENOUGH = 3;

/** The dress; a rule must stand before each turn but the first, or before each of the editor's but the first. */
export const separators: WholeDress = {
  id: 'separators',
  undress(text, configuration) {
    const { turns, blockList } = parseTranscript(text, parseOptions(configuration));
    if (turns.length < ENOUGH) return undefined;
    const before = turns.map((turn) => ruleBefore(blockList.before(openingOf(turn).block)));
    const between = before.slice(1);
    const questions = between.filter((_, at) => turns[at + 1]?.role === 'editor');
    if (!between.every(Boolean) && !(questions.length > 1 && questions.every(Boolean))) return undefined;
    const last = between.every(Boolean) ? ruleBefore(blockList.fromEnd()) : undefined;
    const drawn = [...new Set([...before, last])].filter((block) => block !== undefined);
    return { changes: drawn.map(({ start, text: rule }) => removal(start, start + rule.length)), warnings: [] };
  },
};

/** The rule that is the first of these blocks. */
function ruleBefore(blocks: Iterable<Block>): Block | undefined {
  for (const block of blocks) if (block.kind !== 'blank') return block.kind === 'thematicBreak' ? block : undefined;
  return undefined;
}
