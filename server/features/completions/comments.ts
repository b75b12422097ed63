/** Comments that silence rules. */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { rules } from '../../rules/index.ts';
import type { Completer } from '../completion.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { lineAt, replacing } from './line.ts';

const directives = ['colloquy-disable-next-line', 'colloquy-disable', 'colloquy-enable'];

/** The directive after `<!--`, then the names of rules. */
export const completeComments: Completer = (snapshot, offset) => {
  const { before, after } = lineAt(snapshot, offset);
  const inside = before.slice(before.lastIndexOf('<!--'));
  if (!inside.startsWith('<!--') || inside.includes('-->')) return [];
  const naming = /^<!--\s*colloquy-(?:disable-next-line|disable|enable)\s([a-z0-9,\s-]*)$/.exec(inside);
  if (naming) return ruleNames(snapshot, offset, naming[1] ?? '');
  const typed = /^<!--\s*([a-z-]*)$/.exec(inside);
  if (!typed) return [];
  const close = /^\s*--+>/.test(after) ? ' ' : ' $0 -->';
  return directives.map((directive, at): CompletionItem => {
    const range = { start: offset - inside.length, end: offset };
    const text = `<!-- ${directive}${close}`;
    return {
      label: directive,
      kind: CompletionItemKind.Keyword,
      filterText: `<!-- ${directive}`,
      sortText: String(at),
      textEdit: replacing(snapshot, range, text.replace(' $0', '')),
    };
  });
};

function ruleNames(snapshot: Snapshot, offset: number, named: string): CompletionItem[] {
  const word = /[a-z0-9-]*$/.exec(named)?.[0] ?? '';
  const given = new Set(named.split(/[\s,]+/));
  const others = rules.filter(({ id }) => id === word || !given.has(id));
  // The rules that report something in this post come first.
  const reporting = new Set(snapshot.problems.map(({ rule }) => rule));
  return others.map(({ id, summary }) => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    detail: summary(),
    sortText: `${reporting.has(id) ? 0 : 1}${id}`,
    textEdit: replacing(snapshot, { start: offset - word.length, end: offset }, id),
  }));
}
