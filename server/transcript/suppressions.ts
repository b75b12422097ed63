/** Comments that silence rules: `<!-- colloquy-disable-next-line RULE -->` and kin. */
import { visit } from 'unist-util-visit';
import { rangeOf } from './markdown/markdown.ts';
import type { Block, NamedRule, OffsetRange, Suppression } from './model.ts';

const COMMENT = /<!--\s*colloquy-([a-z]+(?:-[a-z]+)*)(?=\s|-->)([^<>]*?)-->/gi;

/** What a comment can do. */
export const suppressionKinds = ['disable-next-line', 'disable', 'enable'] as const;

/** Nobody writes more of them in one passage. */
const most = 200;

/** What follows in a comment says why. */
const REASON = /(?:^|\s)--(?:\s|$)/;

/** The suppressions that a block's HTML holds; code is left alone. */
export function suppressionsIn(block: Block): Suppression[] {
  if (block.kind === 'code' || block.kind === 'yaml' || !block.text.includes('<!--')) return [];
  const found = [...block.text.matchAll(COMMENT)].slice(0, most).map((match): Suppression => {
    const end = match.index + match[0].length;
    const [, word = '', names = ''] = match;
    const at = match.index + match[0].indexOf(word, match[0].indexOf('-', '<!--'.length));
    return {
      kind: suppressionKinds.find((kind) => kind === word) ?? 'unknown',
      word: { start: at, end: at + word.length },
      rules: namedIn(names, end - '-->'.length - names.length),
      span: { block, start: match.index, end },
    };
  });
  if (found.length === 0 || block.content.isPlain) return found;
  const html = htmlIn(block);
  return found.filter(({ span }) => html.some(({ start, end }) => start <= span.start && span.end <= end));
}

/** The names of rules that are written from `at` on. */
function namedIn(names: string, at: number): NamedRule[] {
  const reason = names.search(REASON);
  const list = reason < 0 ? names : names.slice(0, reason);
  return [...list.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    id,
    start: at + index,
    end: at + index + id.length,
  }));
}

function htmlIn({ node }: Block): OffsetRange[] {
  const ranges: OffsetRange[] = [];
  if (node)
    visit(node, 'html', (html) => {
      ranges.push(rangeOf(html));
    });
  return ranges;
}
