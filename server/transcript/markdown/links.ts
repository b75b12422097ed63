/** The links inside a block, each with its exact place. */
import type {
  Definition,
  Image,
  ImageReference,
  Link as LinkNode,
  LinkReference,
  Node,
  Nodes,
  RootContent,
} from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Link, OffsetRange } from '../model.ts';
import { htmlLinks } from './htmlLinks.ts';
import { rangeOf, type WithTarget } from './markdown.ts';

/** Without one of these there is no link. */
const MAY_LINK = /[[<@]|https?:|www\./i;
const none: readonly Link[] = [];

/** Links, image sources and definitions below a block's node, in source order. */
export function linksOf(root: RootContent, source: string): readonly Link[] {
  if (!MAY_LINK.test(source)) return none;
  const links = [...linksBelow(root, source)];
  if (source.includes('<')) links.push(...htmlLinksOf(root, source));
  return links.sort((a, b) => a.start - b.start);
}

/** In the order of the tree; a plain recursion, since this runs for every block. Links do not nest. */
function* linksBelow(node: Nodes, source: string, inLink = false): Iterable<Link> {
  if (node.type === 'text' && !inLink) yield* literalLinks(source, rangeOf(node));
  else if (node.type === 'link') yield linkOf(node, source);
  else if (node.type === 'image') yield imageOf(node);
  else if (node.type === 'linkReference' || node.type === 'imageReference') yield referenceOf(node);
  else if (node.type === 'definition') yield definitionOf(node);
  if (!('children' in node) || (node.type === 'link' && formOf(node, source) !== 'inline')) return;
  const isLink = inLink || node.type === 'link' || node.type === 'linkReference';
  for (const child of node.children) yield* linksBelow(child, source, isLink);
}

function formOf(node: LinkNode, source: string): 'inline' | 'autolink' | 'bare' {
  const { start } = rangeOf(node);
  if (source[start] === '<') return 'autolink';
  return source[start] === '[' ? 'inline' : 'bare';
}

function linkOf(node: LinkNode, source: string): Link {
  const form = formOf(node, source);
  const whole = rangeOf(node);
  const inner = form === 'autolink' ? { start: whole.start + 1, end: whole.end - 1 } : whole;
  return {
    form,
    target: node.url,
    text: plainText(node),
    ...whole,
    targetRange: form === 'inline' ? (node as WithTarget).data?.target : inner,
    textRange: form === 'inline' ? childRange(node.children) : inner,
  };
}

function imageOf(node: Image): Link {
  return {
    form: 'image',
    target: node.url,
    text: node.alt ?? '',
    ...rangeOf(node),
    targetRange: (node as WithTarget).data?.target,
    textRange: undefined,
  };
}

function referenceOf(node: LinkReference | ImageReference): Link {
  const isLink = node.type === 'linkReference';
  return {
    form: isLink ? 'reference' : 'image',
    target: '',
    text: plainText(node),
    ...rangeOf(node),
    targetRange: undefined,
    textRange: isLink ? childRange(node.children) : undefined,
    identifier: node.identifier,
  };
}

function definitionOf(node: Definition): Link {
  return {
    form: 'definition',
    target: node.url,
    text: node.label ?? node.identifier,
    ...rangeOf(node),
    targetRange: (node as WithTarget).data?.target,
    textRange: undefined,
    identifier: node.identifier,
  };
}

function childRange(children: readonly Node[]): OffsetRange | undefined {
  const first = children[0];
  const last = children[children.length - 1];
  return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : undefined;
}

/** Addresses that the parser leaves as text, such as one after an opening bracket without its partner. */
function* literalLinks(source: string, range: OffsetRange): Iterable<Link> {
  if (!source.includes('://')) return;
  for (const match of source.slice(range.start, range.end).matchAll(/(?<![\p{L}\p{N}])https?:\/\/[^\s<>[\]()"']+/giu)) {
    const start = range.start + match.index;
    const target = match[0].replace(/[.,;:!?*_~]+$/, '');
    const place = { start, end: start + target.length };
    if (target.length > 8) yield { form: 'bare', target, text: target, ...place, targetRange: place, textRange: place };
  }
}

function htmlLinksOf(root: RootContent, source: string): Link[] {
  const ranges: OffsetRange[] = [];
  visit(root, 'html', (node) => {
    ranges.push(rangeOf(node));
  });
  return htmlLinks(source, ranges);
}
