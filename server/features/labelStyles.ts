/** The styles that a post can be converted to, each with an example out of the post. */
import { postLabelStyle } from '../convert/postHabits.ts';
import { type LabelStyleInfo, LabelStylesRequest } from '../protocol.ts';
import { shortened } from '../rules/residue/shortened.ts';
import { type LabelStyle, spanText, type Transcript } from '../transcript/model.ts';
import { labelText, labelStyles as styles } from '../transcript/turns/labelText.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** As much of a question as fits into a line of the list. */
const LONGEST = 40;

/** Answers `transcript/labelStyles`. */
export function labelStyles(session: Session): void {
  session.connection.onRequest(LabelStylesRequest.method, handler(session, [], stylesOf));
}

function stylesOf({ transcript, configuration }: Snapshot): LabelStyleInfo[] {
  if (transcript.turns.length === 0) return [];
  const current = postLabelStyle(transcript.turns);
  const question = firstQuestion(transcript);
  const name = transcript.turns.find(({ role }) => role === 'editor')?.label?.name ?? configuration.editorName;
  return styles.map((style) => ({
    style,
    example: exampleOf(style, name, question),
    isCurrent: style === current,
    isConfigured: style === configuration.labelStyle,
  }));
}

function exampleOf(style: LabelStyle, name: string, question: string): string {
  if (style === 'bold-question') return `**${question}**`;
  return style === 'heading' ? labelText(name, style) : `${labelText(name, style)} ${question}`;
}

function firstQuestion({ turns }: Transcript): string {
  const body = turns.find(({ role }) => role === 'editor')?.body ?? [];
  const source = body.map(spanText).join('').slice(0, 1000);
  const words = source
    .replaceAll('**', '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)?/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return shortened(words || '…?', LONGEST);
}
