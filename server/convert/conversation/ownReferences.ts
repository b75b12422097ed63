/** References that stay within their turn: `[1]` means one thing in one answer and another in the next. */
import type { Node } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { visit } from 'unist-util-visit';
import type { Configuration } from '../../config/configuration.ts';
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import type { GoOn } from '../../transcript/liveTranscript.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block } from '../../transcript/model.ts';
import { settled } from './settled.ts';

/** What stands in brackets, be it a label or not. */
const BRACKETED = /\[((?:\\.|[^\\[\]]){1,200})\]/g;
const DEFINED = /^ {0,3}\[((?:\\.|[^\\[\]])+)\]:/;

/** Gives what a turn defines, links and footnotes, names of its own where other turns have the same in brackets. */
export function* withOwnReferences(
  texts: readonly string[],
  configuration: Configuration,
  goOn: GoOn,
): Generator<void, string[]> {
  if (!texts.some((text) => text.includes(']:'))) return [...texts];
  const turnsWith = new Map<string, Set<number>>();
  texts.forEach((text, at) => {
    for (const [, label = ''] of text.matchAll(BRACKETED)) {
      const turns = turnsWith.get(normalizeIdentifier(label)) ?? new Set();
      turnsWith.set(normalizeIdentifier(label), turns.add(at));
    }
  });
  const found: string[] = [];
  for (const [at, text] of texts.entries()) {
    const isShared = (label: string) => (turnsWith.get(normalizeIdentifier(label))?.size ?? 0) > 1;
    if (!text.includes(']:') || ![...text.matchAll(BRACKETED)].some(([, label = '']) => isShared(label))) {
      found.push(text);
      continue;
    }
    const ownName = (label: string) => nameOf(label, at + 1, turnsWith);
    const { blocks } = yield* settled(text, configuration, goOn);
    const defined = new Set(blocks.flatMap((block) => definedIn(block)).filter(isShared));
    found.push(
      applyChanges(
        text,
        blocks.flatMap((block) => renamedIn(block, defined, ownName)),
      ),
    );
  }
  return found;
}

/** The label with the turn's number, and more of it where that is taken too. */
function nameOf(label: string, turn: number, taken: ReadonlyMap<string, unknown>): string {
  let name = `${label}-${turn}`;
  while (taken.has(normalizeIdentifier(name))) name += `-${turn}`;
  return name;
}

interface Labelled extends Node {
  readonly label?: string | null;
  readonly identifier?: string;
  readonly referenceType?: 'full' | 'collapsed' | 'shortcut';
}

/** Labels as they stand in brackets, footnotes' with their `^`, in the normal form. */
function labelOf({ type, identifier = '' }: Labelled): string {
  return normalizeIdentifier(type.startsWith('footnote') ? `^${identifier}` : identifier);
}

function definedIn({ node }: Block): string[] {
  const labels: string[] = [];
  if (node) visit(node, ['definition', 'footnoteDefinition'], (each) => void labels.push(labelOf(each as Labelled)));
  return labels;
}

function renamedIn(block: Block, defined: ReadonlySet<string>, ownName: (label: string) => string): TextChange[] {
  const changes: TextChange[] = [];
  const { node, text, start } = block;
  if (!node || defined.size === 0) return changes;
  visit(node, (each) => {
    const labelled = each as Labelled;
    if (labelled.identifier === undefined || !defined.has(labelOf(labelled))) return;
    const range = rangeOf(labelled as Parameters<typeof rangeOf>[0]);
    changes.push(...renamed(labelled, text.slice(range.start, range.end), start + range.start, ownName));
  });
  return changes;
}

function renamed(
  { type, referenceType }: Labelled,
  source: string,
  start: number,
  ownName: (label: string) => string,
): TextChange[] {
  const replace = (from: number, to: number, newText: string) => [{ start: start + from, end: start + to, newText }];
  if (type === 'definition' || type === 'footnoteDefinition') {
    const label = DEFINED.exec(source)?.[1];
    if (label === undefined) return [];
    const at = source.indexOf('[') + 1;
    return replace(at, at + label.length, ownName(label));
  }
  const last = [...source.matchAll(BRACKETED)].at(-1);
  if (referenceType === 'collapsed') {
    const label = source.slice(source.startsWith('!') ? 2 : 1, -3);
    return replace(source.length - 1, source.length - 1, ownName(label));
  }
  if (!last?.[1]) return [];
  if (referenceType === 'shortcut') return replace(source.length, source.length, `[${ownName(last[1])}]`);
  return replace(last.index + 1, last.index + 1 + last[1].length, ownName(last[1]));
}
