/** What somebody says, so that it stays within its turn. */
import type { Configuration } from '../../config/configuration.ts';
import { joinsLabel } from '../../inference/labelTurns.ts';
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import { setLevel } from '../../rules/structure/headingEdits.ts';
import type { GoOn } from '../../transcript/liveTranscript.ts';
import { absolute, type Block } from '../../transcript/model.ts';
import { closes, type Enclosure, opensAt } from '../../transcript/text/enclosures.ts';
import { lineAfter } from '../../transcript/text/lines.ts';
import { settled } from './settled.ts';

/** A turn's text, and whether a label may stand on its first line. */
export interface SpokenText {
  readonly text: string;
  readonly startsWithProse: boolean;
}

/** Closes what is left open, and sets headings below those of the post; words stay as they are. */
export function* spokenText(written: string, configuration: Configuration, goOn: GoOn): Generator<void, SpokenText> {
  const text = written
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .replace(/^(?:[ \t\uFEFF]*\n)+|^\uFEFF+/, '')
    .trimEnd();
  if (text === '') return { text, startsWithProse: true };
  // An empty line before it, lest it open with front matter.
  const { blocks } = yield* settled(`\n${text}`, configuration, goOn);
  const spoken = blocks.filter(({ kind }) => kind !== 'blank');
  const changes = levelChanges(spoken, configuration.labelStyle === 'heading' ? 4 : 3);
  const changed = applyChanges(`\n${text}`, changes).replace(/^\n+/, '');
  const open = openIn(spoken.at(-1)?.text ?? '');
  return { text: open ? `${changed}\n${closing(open)}` : changed, startsWithProse: isProse(spoken[0]) };
}

/** The first heading becomes one of `top` level, those below it stay below it, and no level is skipped. */
function levelChanges(blocks: readonly Block[], top: number): TextChange[] {
  const changes: TextChange[] = [];
  let open: { readonly written: number; readonly level: number }[] = [];
  for (const block of blocks) {
    if (block.node?.type !== 'heading') continue;
    const written = block.node.depth;
    open = open.filter((heading) => heading.written < written);
    const level = Math.min((open.at(-1)?.level ?? top - 1) + 1, 6);
    open.push({ written, level });
    if (level === written) continue;
    for (const { span, newText } of setLevel(block, level)) changes.push({ ...absolute(span), newText });
  }
  return changes;
}

/** The fence or HTML that a block opens and does not close. */
function openIn(block: string): Enclosure | undefined {
  const end = lineAfter(block, 0);
  const first = block.slice(0, end).trimEnd();
  const opened = opensAt(first);
  if (!opened || closes(opened, first, true)) return undefined;
  for (let at = end; at < block.length; ) {
    const next = lineAfter(block, at);
    if (closes(opened, block.slice(at, next).trimEnd(), false)) return undefined;
    at = next;
  }
  return opened;
}

function closing(open: Enclosure): string {
  if (open.kind === 'fence') return open.mark.repeat(open.length);
  return ['>', '-->', '?>', ']]>', '</script>'].find((end) => open.end.test(end)) ?? '';
}

/** A paragraph that would be read the same behind a label on its line. */
function isProse(block: Block | undefined): boolean {
  return block !== undefined && !block.content.isPlain && joinsLabel(block);
}
