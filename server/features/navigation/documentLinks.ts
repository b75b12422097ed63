/** Links to follow. */
import type { DocumentLink } from 'vscode-languageserver';
import { targetOf } from '../../transcript/markdown/linkTarget.ts';
import { absolute, type Block, type Link } from '../../transcript/model.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toRange } from '../ranges.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';

/** The schemes that one may follow with a click. */
const safeSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Links with resolved targets, references included; unsafe ones are not offered. */
export function documentLinks(session: Session): void {
  session.connection.onDocumentLinks(
    handler(session, [], (snapshot) =>
      snapshot.transcript.blocks.flatMap((block) => block.links.flatMap((link) => linkIn(snapshot, block, link))),
    ),
  );
}

function linkIn(snapshot: Snapshot, block: Block, link: Link): DocumentLink[] {
  const target = resolve(targetOf(link, snapshot.transcript), snapshot.uri);
  if (!target) return [];
  const { start, end } = link.targetRange ?? link.textRange ?? link;
  return [{ range: toRange(snapshot, absolute({ block, start, end })), target }];
}

/** The address a target leads to; undefined for places in the post itself and for what must not be followed. */
function resolve(target: string, base: string): string | undefined {
  if (target === '' || target.startsWith('#')) return undefined;
  try {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
      const url = new URL(target);
      return safeSchemes.has(url.protocol) ? url.href : undefined;
    }
    if (/^[\\/]{2}/.test(target)) return new URL(`https:${target}`).href;
    return new URL(target, base).href;
  } catch {
    return undefined;
  }
}
