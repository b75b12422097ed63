/** Edits that the link rules share. */
import * as l10n from '@vscode/l10n';
import type { Block, Link, OffsetRange } from '../../transcript/model.ts';
import type { Finding, Fix } from '../rule.ts';

/** The link's place where its target stands, else all of it. */
export function targetSpan(block: Block, link: Link): Finding['span'] {
  return { block, ...(link.targetRange ?? { start: link.start, end: link.end }) };
}

/** An image can be what one clicks on. */
export function holdsImage(block: Block, { start, end }: Link): boolean {
  return /!\[|<img/i.test(block.text.slice(start, end));
}

/** Takes the link away and leaves its words; none where the words are the address itself. */
export function unlink(block: Block, link: Link): Fix[] {
  if (!link.textRange || link.form === 'bare' || link.form === 'autolink' || showsItsTarget(link)) return [];
  return [
    {
      title: l10n.t('Remove the link, keep its text'),
      level: 'suggestion',
      edits: around(block, link, link.textRange),
    },
  ];
}

/** Whether the words would be the same link without their brackets. */
function showsItsTarget({ text, target }: Link): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(text) && withoutScheme(text) === withoutScheme(target);
}

function withoutScheme(address: string): string {
  return address.trim().replace(/^https?:\/\//i, '');
}

/** Deletes what a construct has before and after the range that stays. */
export function around(block: Block, whole: OffsetRange, kept: OffsetRange): Fix['edits'] {
  return [
    { span: { block, start: whole.start, end: kept.start }, newText: '' },
    { span: { block, start: kept.end, end: whole.end }, newText: '' },
  ];
}
