/**
 * Obsidian's callouts: `> [!user]` and `> [!assistant]`, as plugins write conversations.
 * Superkikim/nexus-ai-chat-importer README.md and src/formatters/message-formatter.ts, allenhutchison/obsidian-gemini
 * src/history/templates/historyEntry.hbs, and notes in public vaults; 2026-11-24.
 */
import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import type { TextChange } from '../../rules/applyFixes.ts';
import type { Role } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { fold, type SpeakerTable } from '../../transcript/speakers/speakers.ts';
import { quoted } from './quoted.ts';
import { linesOf, skipBlank, type TextLine } from './textLines.ts';
import { removal, type WholeDress } from './wholeDress.ts';

/** Who speaks in a callout of a kind, and what the label is where no name is given. */
const SPEAKING: ReadonlyMap<string, readonly [Role, string]> = new Map(
  Object.entries<readonly [Role, string]>({
    user: ['editor', 'User'],
    human: ['editor', 'Human'],
    me: ['editor', 'Me'],
    you: ['editor', 'You'],
    nexus_user: ['editor', 'User'],
    assistant: ['model', 'Assistant'],
    ai: ['model', 'AI'],
    bot: ['model', 'Bot'],
    nexus_agent: ['model', 'Assistant'],
    nexus_assistant: ['model', 'Assistant'],
    chatgpt: ['model', 'ChatGPT'],
    claude: ['model', 'Claude'],
    gemini: ['model', 'Gemini'],
    copilot: ['model', 'Copilot'],
    perplexity: ['model', 'Perplexity'],
  }),
);
/** What plugins note of a turn. */
const ABOUT: ReadonlySet<string> = new Set(['metadata', 'tools', 'reasoning', 'think', 'search', 'nexus_prompt']);

const HEAD = /^ {0,3}> ?\[!([a-z_]{2,30})\][-+]?[ \t]*(.*)$/i;
const QUOTE = /^ {0,3}>[ \t]?/;
/** `> **User** - 2024-01-15 14:30:22` */
const SIGNED = /^ {0,3}> ?\*\*([^*]{1,40})\*\*( - [\d:,. /-]{8,30}(?:[AaPp][Mm])?)?[ \t]*$/;

interface Callout {
  readonly kind: string;
  readonly first: number;
  /** Behind its last line. */
  readonly last: number;
}

/** The dress; both sides must speak in callouts, or every such callout must stand below a label. */
export const callouts: WholeDress = {
  id: 'callouts',
  undress(text, configuration) {
    const lines = linesOf(text);
    const found = calloutsIn(lines);
    const spoken = found.filter(({ kind }) => SPEAKING.has(kind));
    if (spoken.length === 0) return undefined;
    const around = aroundCallouts(text, lines, found, configuration);
    const labels = new Set(around.labels);
    // Words that go on without the quote's marks may be somebody's.
    const noted = found.filter(({ kind, last }) => ABOUT.has(kind) && (lines[last]?.text.trim() ?? '') === '');
    const notedByEnd = new Map(noted.map((callout) => [callout.last, callout]));
    const isBelowLabel = (callout: Callout) => standsBelow(callout, labels, notedByEnd, lines);
    const roles = new Set(spoken.map(({ kind }) => SPEAKING.get(kind)?.[0]));
    if (roles.size < 2 && !spoken.every(isBelowLabel)) return undefined;
    const changes = [
      ...noted.map(({ first, last }) => removal(lines[first]?.start ?? 0, skipBlank(lines, last))),
      ...spoken.flatMap((callout) => unquoted(callout, lines, isBelowLabel(callout), around.speakers)),
    ].sort((a, b) => a.start - b.start);
    const kinds = noted.map(({ kind }) => kind);
    const warnings = kinds.length > 0 ? [l10n.t('Left out callouts that nobody says: {0}.', quoted(kinds))] : [];
    return { changes, warnings };
  },
};

function calloutsIn(lines: readonly TextLine[]): Callout[] {
  const found: Callout[] = [];
  for (let at = 0; at < lines.length; at++) {
    const kind = lines[at]?.isCode ? undefined : HEAD.exec(lines[at]?.text ?? '')?.[1]?.toLowerCase();
    if (!kind || (at > 0 && QUOTE.test(lines[at - 1]?.text ?? ''))) continue;
    let last = at + 1;
    while (last < lines.length && QUOTE.test(lines[last]?.text ?? '')) last++;
    found.push({ kind, first: at, last });
    at = last - 1;
  }
  return found;
}

/** Where the lines of labels that can be read in place start, and who is known. What callouts say is not read for it. */
function aroundCallouts(
  text: string,
  lines: readonly TextLine[],
  found: readonly Callout[],
  configuration: Configuration,
): { readonly labels: readonly number[]; readonly speakers: SpeakerTable } {
  let bare = '';
  const origins = new Map<number, number>();
  let at = 0;
  const keep = (to: number) => {
    for (; at < to; at++) {
      const { start = 0, next = 0 } = lines[at] ?? {};
      origins.set(bare.length, start);
      bare += text.slice(start, next);
    }
  };
  for (const { first, last } of found) {
    keep(first);
    bare += '\n…\n\n';
    at = last;
  }
  keep(lines.length);
  const { turns, speakers } = parseTranscript(bare, parseOptions(configuration));
  const labels = turns.flatMap(({ label }) => (label ? [label.span.block.start + label.span.start] : []));
  return { labels: labels.flatMap((each) => origins.get(each) ?? []), speakers };
}

function standsBelow(
  { first }: Callout,
  labels: ReadonlySet<number>,
  noted: ReadonlyMap<number, Callout>,
  lines: readonly TextLine[],
): boolean {
  for (let at = first - 1; at >= 0; at--) {
    const above = noted.get(at + 1);
    if (above) at = above.first;
    else if (lines[at]?.text.trim() !== '') return labels.has(lines[at]?.start ?? -1);
  }
  return false;
}

/** The words without the quote's marks, below a label. */
function unquoted(
  { kind, first, last }: Callout,
  lines: readonly TextLine[],
  isLabelled: boolean,
  speakers: SpeakerTable,
): TextChange[] {
  const [role, byKind = ''] = SPEAKING.get(kind) ?? [];
  const head = lines[first] as TextLine;
  const title = (HEAD.exec(head.text)?.[2] ?? '').trim();
  const [, written = '', date] = SIGNED.exec(lines[first + 1]?.text ?? '') ?? [];
  const name = date !== undefined || speakers.resolve(written)?.role === role ? written : undefined;
  const body = name === undefined ? first + 1 : first + 2;
  const own = title === '' || fold(title) === fold(byKind) || /^(?:prompt|response|question|answer)$/i.test(title);
  const label = isLabelled ? '' : `**${name ?? byKind}:**\n\n`;
  const end = lines[body - 1]?.end ?? head.end;
  return [
    { start: head.start, end, newText: label + (own ? '' : `${title}\n`) },
    ...lines.slice(body, last).map(({ start, text }) => removal(start, start + (QUOTE.exec(text)?.[0].length ?? 0))),
  ];
}
