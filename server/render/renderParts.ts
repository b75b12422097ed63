/** A transcript for the preview. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Configuration } from '../config/configuration.ts';
import type { Problem } from '../rules/rule.ts';
import type { Transcript } from '../transcript/model.ts';
import { positionIn } from '../transcript/positions.ts';
import type { RenderedPart } from './part.ts';
import { PieceRenderer } from './pieceRenderer.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { marksIn, problemsByPiece, renderedProblem } from './placing.ts';

/** The parts of a post in order, with its problems marked in place. Each problem belongs to one part. */
export function renderParts(
  transcript: Transcript,
  problems: readonly Problem[],
  configuration: Configuration,
): RenderedPart[] {
  const pieces = piecesOf(transcript, configuration);
  const renderer = new PieceRenderer(transcript);
  const placed = problemsByPiece(transcript, pieces, problems);
  const seen = new Map<string, number>();
  const parts: RenderedPart[] = [];
  for (const piece of pieces) {
    const own = placed.get(piece) ?? [];
    const first = piece.label ?? piece.body[0];
    const { line } = first ? positionIn(first.block, first.start) : { line: 0 };
    const content = renderer.render(piece, {
      lineOf: (block) => positionIn(block, 0).line - line,
      marksOf: (span) => marksIn(span, own),
    });
    if (content.length === 0 && own.length === 0) continue;
    const part = { ...about(piece), line, html: htmlOf(content), problems: own.map(renderedProblem) };
    const name = nameOf(part);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    parts.push({ key: count === 0 ? name : `${name}-${count}`, ...part });
  }
  return parts;
}

function about({ kind, role, speaker, provisional }: Piece): Pick<RenderedPart, 'kind' | 'role' | 'speaker'> {
  return { kind, ...(role && { role }), ...(speaker && { speaker }), ...(provisional && { provisional }) };
}

/** HTML of safe elements. */
function htmlOf(content: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...content] });
}

/** A name for what the part looks like: where it stands does not count. */
function nameOf(part: Omit<RenderedPart, 'key'>): string {
  const problems = part.problems.map(({ severity, message }) => [severity, message]);
  return `${part.kind}-${hash(JSON.stringify([part.role, part.speaker, part.provisional, part.html, problems]))}`;
}

/** 53 bits by bryc's cyrb53 (public domain). */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
