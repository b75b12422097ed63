/** What at a place of a post can be linked, and how. */
import * as l10n from '@vscode/l10n';
import { targetOf } from '../../transcript/markdown/linkTarget.ts';
import { absolute, type Block, type Link, type OffsetRange } from '../../transcript/model.ts';
import { articleAt, articleName } from '../../wikipedia/article.ts';
import { isLinkable } from '../pastes/linkable.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { nameAt } from './nameAt.ts';

/** Words that become a link, or a link that leads elsewhere from now on. */
export interface LinkPlace {
  /** What to look for. */
  readonly words: string;
  /** What the address takes the place of, or the whole link; offsets of the text. */
  readonly replaced: OffsetRange;
  /** The source of the link's words; empty where the article's title is to be them; undefined where only the address changes. */
  readonly text: string | undefined;
}

/** The place that a selection or a cursor names; else what to say. */
export function linkPlace(snapshot: Snapshot, range: OffsetRange): LinkPlace | string {
  const { transcript } = snapshot;
  const block = transcript.blocks.findLast(({ start }) => start <= range.start);
  if (!block) return placeAtNothing(range);
  const within = relative(range, block);
  const link = linkAround(block, within);
  if (link) return ofLink(snapshot, block, link);
  const chosen = chosenWords(block, within);
  if (!chosen) return isVoid(block, within) ? placeAtNothing(range) : notHere();
  const words = { start: block.start + chosen.start, end: block.start + chosen.end };
  const isInLabel = transcript.turns.some(({ label }) => label && overlap(absolute(label.span), words));
  if (isInLabel || !isLinkable(block, words)) return notHere();
  const text = block.text.slice(chosen.start, chosen.end);
  return { words: plain(text), replaced: words, text };
}

function notHere(): string {
  return l10n.t(
    'These words cannot become a link. Select words on one line of the text, without links, code or parts of marks among them.',
  );
}

function relative({ start, end }: OffsetRange, block: Block): OffsetRange {
  return { start: start - block.start, end: end - block.start };
}

function overlap(a: OffsetRange, b: OffsetRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The innermost link around a range. */
function linkAround({ links }: Block, { start, end }: OffsetRange): Link | undefined {
  return links.findLast((link) => link.start <= start && end <= link.end && (start < link.end || end > link.start + 1));
}

function ofLink({ transcript }: Snapshot, block: Block, link: Link): LinkPlace | string {
  const { form, targetRange, textRange } = link;
  const at = ({ start, end }: OffsetRange) => ({ start: block.start + start, end: block.start + end });
  if (form === 'image') return l10n.t('This is an image, which leads nowhere. Choose words instead.');
  if (form === 'html') return l10n.t('This link is written in HTML. Change its address by hand.');
  if (form === 'bare' || form === 'autolink') {
    const article = articleAt(targetOf(link, transcript));
    return { words: article ? articleName(article) : '', replaced: at(link), text: '' };
  }
  const words = plain(link.text);
  // A title in quotes stays as it is, and so do angle brackets.
  if (form !== 'reference' && targetRange) return { words, replaced: at(targetRange), text: undefined };
  return { words, replaced: at(link), text: textRange ? block.text.slice(textRange.start, textRange.end) : '' };
}

/** The selected words without white space around them, or the name at the cursor. */
function chosenWords({ text }: Block, { start, end }: OffsetRange): OffsetRange | undefined {
  if (start === end) return nameAt(text, start);
  const selected = text.slice(start, end);
  if (selected.trim() === '') return undefined;
  const from = start + selected.length - selected.trimStart().length;
  return { start: from, end: from + selected.trim().length };
}

/** Whether a cursor stands where a link with words of its own can come to be. */
function isVoid({ kind, node, text }: Block, { start, end }: OffsetRange): boolean {
  if (start !== end) return false;
  const isBehind = start >= text.trimEnd().length;
  return kind === 'blank' || node?.type === 'paragraph' || (isBehind && kind !== 'yaml' && kind !== 'code');
}

function placeAtNothing({ start, end }: OffsetRange): LinkPlace | string {
  return start === end ? { words: '', replaced: { start, end }, text: '' } : notHere();
}

/** Words without marks. */
function plain(words: string): string {
  return words
    .replace(/[*_~`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
