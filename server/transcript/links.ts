/** The links inside a block, each with its exact place. */
import type { Definition, Image, ImageReference, Link as LinkNode, LinkReference, Node, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { htmlLinks } from './htmlLinks.ts';
import { rangeOf, type WithTarget } from './markdown.ts';
import type { Link, OffsetRange } from './model.ts';

/** Without one of these there is no link. */
const MAY_LINK = /[[<@]|https?:|www\./i;
const none: readonly Link[] = [];

/** Links, image sources and definitions below a block's node, in source order. */
export function linksOf(root: RootContent, source: string): readonly Link[] {
  if (!MAY_LINK.test(source)) return none;
  const links: Link[] = [];
  let hasHtml = false;
  visit(root, (node) => {
    if (node.type === 'link') links.push(linkOf(node, source));
    else if (node.type === 'image') links.push(imageOf(node));
    else if (node.type === 'linkReference' || node.type === 'imageReference') links.push(referenceOf(node));
    else if (node.type === 'definition') links.push(definitionOf(node));
    else if (node.type === 'html') hasHtml = true;
    else if (node.type === 'text') links.push(...literalLinks(source, rangeOf(node)));
    if (node.type === 'link' && formOf(node, source) !== 'inline') return SKIP;
  });
  if (hasHtml) links.push(...htmlLinksOf(root, source));
  return links.sort((a, b) => a.start - b.start);
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
