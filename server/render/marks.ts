/** Marks what problems are about: the link, the words, or else the innermost block. */
import type { Element, ElementContent } from 'hast';
import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { rangeOf } from '../transcript/markdown/markdown.ts';
import type { OffsetRange } from '../transcript/model.ts';
import type { RenderedProblem } from './part.ts';

/** A range of a block with its problems. */
export interface Mark extends OffsetRange {
  /** Places in the part's list of problems. */
  readonly problems: readonly number[];
  readonly severity: RenderedProblem['severity'];
}

const LINKS = new Set(['link', 'linkReference', 'image', 'imageReference']);
const BARE = new Set(['text', 'html', 'break', 'definition', 'footnoteDefinition', 'footnoteReference', 'yaml']);

/** The node with marks on it. Marks that no element could bear are left out. `source` is the block's text. */
export function withMarks(node: RootContent, source: string, marks: readonly Mark[]): RootContent {
  if (marks.length === 0) return node;
  return place(node, undefined, source, marks).node as RootContent;
}

interface Placed {
  readonly node: Nodes;
  /** What could not be marked inside. */
  readonly left: readonly Mark[];
}

function place(node: Nodes, parent: Nodes | undefined, source: string, marks: readonly Mark[]): Placed {
  if (BARE.has(node.type)) return { node, left: marks };
  const own: Mark[] = [];
  const further: Mark[] = [];
  for (const mark of marks) (LINKS.has(node.type) || covers(mark, rangeOf(node)) ? own : further).push(mark);
  let result = node;
  if ('children' in node && further.length > 0) {
    const { children, left } = placeInChildren(node, source, further);
    result = { ...node, children } as Nodes;
    own.push(...left);
  } else own.push(...further);
  // A tight list swallows its paragraphs, so the item bears their marks.
  if (own.length === 0 || (node.type === 'paragraph' && parent?.type === 'listItem'))
    return { node: result, left: own };
  return { node: { ...result, data: { ...result.data, hProperties: attributes(own) } } as Nodes, left: [] };
}

function placeInChildren(node: Nodes & { children: Nodes[] }, source: string, marks: readonly Mark[]) {
  const left: Mark[] = [];
  const byChild = new Map<Nodes, Mark[]>();
  for (const mark of marks) {
    const child = node.children.find((each) => covers(rangeOf(each), mark));
    if (child) byChild.set(child, [...(byChild.get(child) ?? []), mark]);
    else left.push(mark);
  }
  const children = node.children.flatMap((child): Nodes[] => {
    const inChild = byChild.get(child);
    if (!inChild) return [child];
    if (child.type === 'text') {
      const words = markWords(child, source, inChild);
      left.push(...words.left);
      return words.nodes;
    }
    const placed = place(child, node, source, inChild);
    left.push(...placed.left);
    return [placed.node];
  });
  return { children, left };
}

/** Cuts a text at its marks; where source and value differ (escapes), the block bears them instead. */
function markWords(text: Text, source: string, marks: readonly Mark[]): { nodes: PhrasingContent[]; left: Mark[] } {
  const { start, end } = rangeOf(text);
  if (source.slice(start, end) !== text.value) return { nodes: [text], left: [...marks] };
  const nodes: PhrasingContent[] = [];
  const left: Mark[] = [];
  let at = start;
  for (const mark of joined(marks)) {
    if (mark.start < at || mark.start === mark.end) {
      left.push(mark);
      continue;
    }
    if (mark.start > at) nodes.push({ type: 'text', value: source.slice(at, mark.start) });
    nodes.push({
      type: 'emphasis',
      data: { hName: 'mark', hProperties: attributes([mark]) },
      children: [{ type: 'text', value: source.slice(mark.start, mark.end) }],
    });
    at = mark.end;
  }
  if (at < end) nodes.push({ type: 'text', value: source.slice(at, end) });
  return { nodes, left };
}

/** Marks in order, those of one range joined. */
function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result[result.length - 1];
    if (last && last.start === mark.start && last.end === mark.end)
      result[result.length - 1] = { ...mark, ...attributesOf([last, mark]) };
    else result.push(mark);
  }
  return result;
}

/** The first problem of a part is its worst. */
function attributesOf(marks: readonly Mark[]): Pick<Mark, 'problems' | 'severity'> {
  const problems = marks.flatMap((mark) => mark.problems).sort((a, b) => a - b);
  const worst = marks.find((mark) => mark.problems.includes(problems[0] ?? -1));
  return { problems, severity: worst?.severity ?? 'warning' };
}

function attributes(marks: readonly Mark[]): Record<string, string> {
  const { problems, severity } = attributesOf(marks);
  return { dataProblem: problems.join(' '), dataSeverity: severity };
}

function covers(outer: OffsetRange, inner: OffsetRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Numbers what is marked anew, without gaps; gives the former number of each problem that is. */
export function numbered(content: readonly ElementContent[], count: number): number[] {
  if (count === 0) return [];
  const marks: Element[] = [];
  const used = new Set<number>();
  visit({ type: 'root', children: [...content] }, 'element', (each) => {
    if (each.properties['dataProblem'] === undefined) return;
    marks.push(each);
    for (const number of numbersOf(each)) used.add(number);
  });
  const numbers = [...used].sort((a, b) => a - b);
  for (const each of marks)
    each.properties['dataProblem'] = numbersOf(each)
      .map((number) => numbers.indexOf(number))
      .join(' ');
  return numbers;
}

function numbersOf({ properties }: Element): number[] {
  return String(properties['dataProblem']).split(' ').map(Number);
}
