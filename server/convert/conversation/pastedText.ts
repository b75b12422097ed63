/** A pasted text as a conversation. */
import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import { editorLabel, labelTurns, modelLabel } from '../../inference/labelTurns.ts';
import { type InferredBlocks, inferTranscriptTurns, type Question, unsure } from '../../inference/transcriptTurns.ts';
import { applyChanges } from '../../rules/applyFixes.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { absolute, type Role, spanText, type Transcript, type Turn } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { lineBreaks } from '../../transcript/text/lines.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { undressed } from '../dresses/dresses.ts';
import { format } from '../format.ts';
import { inBlogNames, modelOf } from './blogNames.ts';
import type { Conversation } from './conversation.ts';

/** Where a turn opens in the source. */
interface Origin {
  readonly line: number;
  readonly role: Role;
  readonly confidence: number;
}

/**
 * Takes off what chat pages and exporters put around turns, reads labels, infers turns where there are none, and gives the
 * canonical transcript with what it holds. `asked` says that it is a conversation. Never throws.
 */
export function conversationOf(
  text: string,
  configuration: Configuration,
  question: Question = {},
): { readonly transcript: string; readonly conversation: Conversation } {
  const bare = undressed(text, configuration);
  const source = parseTranscript(bare.text, parseOptions(configuration));
  const inferred = inferTranscriptTurns(source, question);
  const labels = labelTurns(source, configuration, inferred).map(({ span, newText }) => ({
    ...absolute(span),
    newText,
  }));
  const canonical = format(applyChanges(bare.text, labels), configuration);
  const result = inBlogNames(parseTranscript(canonical, parseOptions(configuration)), configuration);
  const lineAt = lineCounter(text);
  const origins = originsOf(source, inferred, (offset) => lineAt(bare.sourceOffset(offset)));
  const { title, frontMatter, disclaimer, turns } = result;
  const written = frontMatter?.values['title'];
  return {
    transcript: result.text,
    conversation: {
      title: title?.text ?? (typeof written === 'string' ? written : null),
      model: modelOf(result, configuration),
      date: typeof frontMatter?.values['date'] === 'string' ? frontMatter.values['date'] : null,
      turns: turns.map((turn, at) => ({
        role: turn.role,
        speaker: speakerOf(turn, result, configuration),
        text: turn.body.map(spanText).join('').trim(),
        ...placeOf(turn, origins.length === turns.length ? origins[at] : undefined),
      })),
      disclaimer:
        disclaimer?.blocks
          .map((block) => block.text)
          .join('')
          .trim() ?? null,
      warnings: [...bare.warnings, ...warningsOf(turns, origins)],
    },
  };
}

/** Turns in order are looked for in order, so that lines are counted once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let counted = 0;
  return (offset) => {
    const to = Math.max(counted, offset);
    line += lineBreaks(text.slice(counted, to));
    counted = to;
    return line;
  };
}

function originsOf(
  source: Transcript,
  inferred: readonly InferredBlocks[],
  lineAt: (offset: number) => number,
): Origin[] {
  if (source.turns.length > 0)
    return source.turns.map((turn) => ({
      line: lineAt(absolute(openingOf(turn)).start),
      role: turn.role,
      confidence: 1,
    }));
  return inferred.map(({ role, blocks: [first], confidence }) => ({
    line: lineAt((first?.start ?? 0) + rangeOf(first?.node ?? {}).start),
    role,
    confidence,
  }));
}

function placeOf({ role }: Turn, origin: Origin | undefined) {
  return origin?.role === role ? { line: origin.line, confidence: origin.confidence } : { line: null, confidence: 1 };
}

function speakerOf({ role, label }: Turn, transcript: Transcript, configuration: Configuration): string {
  if (label) return label.name;
  return role === 'editor' ? editorLabel(transcript, configuration) : modelLabel(transcript, configuration);
}

function warningsOf(turns: readonly Turn[], origins: readonly Origin[]): string[] {
  if (turns.length === 0) return [l10n.t('This does not look like a conversation: no turns were found.')];
  return origins
    .filter(({ confidence }) => confidence < unsure)
    .map(({ line, role }) =>
      role === 'editor'
        ? l10n.t('Line {0}: this may not be the editor’s turn.', line + 1)
        : l10n.t('Line {0}: this may not be the model’s turn.', line + 1),
    );
}
