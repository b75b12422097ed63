/** Rules across the page between turns, as many exporters draw them: no words are lost, and blogs have their own. */
import { parseOptions } from '../../config/parseOptions.ts';
import type { TextChange } from '../../rules/applyFixes.ts';
import type { Block } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import type { SpeakerTable } from '../../transcript/speakers/speakers.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { frontMatterEnd, linesOf, type TextLine } from './textLines.ts';
import { removal, type WholeDress } from './wholeDress.ts';

const RULE = /^ {0,3}-{3,}[ \t]*$/;
const LABEL = /^(?:\*\*|__)?([^*_:：]{1,48}?)(?:[:：](?:\*\*|__)|(?:\*\*|__)?[ \u00A0]?[:：])(?=\s|$)/;
/** So many turns show that it is a habit. */
const ENOUGH = 3;

/** The dress; a rule must stand before each turn but the first, or before each of the editor's but the first. */
export const separators: WholeDress = {
  id: 'separators',
  undress(text, configuration) {
    const { turns, blockList, speakers } = parseTranscript(text, parseOptions(configuration));
    const tight = tightRules(text, speakers);
    if (tight.length > 0) return { changes: tight, warnings: [] };
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

/** Sets rules apart that stand close below what somebody says: Markdown makes a heading of the two. */
function tightRules(text: string, speakers: SpeakerTable): TextChange[] {
  const lines = linesOf(text);
  const opensTurn = (at: number) => speakers.resolve(LABEL.exec(lines[at]?.text ?? '')?.[1] ?? '') !== undefined;
  const changes: TextChange[] = [];
  let paragraph = -1;
  for (let at = frontMatterEnd(lines); at < lines.length; at++) {
    const { start, next, text: line, isCode } = lines[at] as TextLine;
    const isRule = !isCode && RULE.test(line);
    if (isRule && paragraph >= 0 && opensTurn(paragraph) && opensTurn(lineOf(lines, at + 1))) {
      const lineBreak = /[\r\n]+$/.exec(text.slice(start, next))?.[0] ?? '\n';
      changes.push({ start, end: start, newText: lineBreak });
    }
    if (isCode || isRule || line.trim() === '') paragraph = -1;
    else if (paragraph < 0) paragraph = at;
  }
  return changes;
}

/** The first line from one on that is not blank. */
function lineOf(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (lines[at]?.text.trim() === '') at++;
  return at;
}

/** The rule that is the first of these blocks. */
function ruleBefore(blocks: Iterable<Block>): Block | undefined {
  for (const block of blocks) if (block.kind !== 'blank') return block.kind === 'thematicBreak' ? block : undefined;
  return undefined;
}
