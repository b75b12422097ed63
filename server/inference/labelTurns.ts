/** Labels for a text in no dress. */
import type { Configuration } from '../config/configuration.ts';
import { rangeOf } from '../transcript/markdown/markdown.ts';
import type { Block, Role, Span, Transcript } from '../transcript/model.ts';
import { modelNames } from '../transcript/speakers/catalogue.ts';
import { modelName } from '../transcript/speakers/modelName.ts';
import { labelText } from '../transcript/turns/labelText.ts';
import { nameOfModel } from './name.ts';
import { passagesOf } from './passagesOf.ts';
import { type InferredBlocks, inferTranscriptTurns } from './transcriptTurns.ts';

/** What a model is called when nothing tells its name. */
const UNNAMED = 'AI';

/** Insertions that label turns, all that are inferred by default; the author's words stay as they are. */
export function labelTurns(
  transcript: Transcript,
  configuration: Configuration,
  turns: readonly InferredBlocks[] = inferTranscriptTurns(transcript),
): { span: Span; newText: string }[] {
  const names: Record<Role, string> = {
    editor: editorLabel(transcript, configuration),
    model: modelLabel(transcript, configuration),
  };
  return turns.map(({ role, blocks }) => insertLabel(blocks[0] as Block, names[role], configuration, transcript));
}

/** The editor's name: the only one that front matter lists, else the blog's own. */
export function editorLabel({ speakers }: Transcript, { editorName }: Configuration): string {
  return speakers.onlyListed('editor') ?? editorName;
}

/** The model's name: declared, else as the post itself addresses it. */
export function modelLabel(transcript: Transcript, configuration: Configuration): string {
  const declared = transcript.speakers.onlyListed('model') ?? modelName(transcript);
  return declared ?? toldName(transcript, configuration) ?? UNNAMED;
}

/** The model's name as the post itself addresses it. */
export function toldName(transcript: Transcript, { speakers }: Configuration): string | undefined {
  const models = speakers.filter(({ role }) => role === 'model').map(({ name }) => name);
  const known = [...models, ...modelNames];
  const passages = passagesOf(transcript).map(({ passage }) => passage);
  return nameOfModel(passages, known);
}

function insertLabel(block: Block, name: string, { labelStyle }: Configuration, { lineBreak }: Transcript) {
  const at = rangeOf(block.node ?? {}).start;
  const style = labelStyle === 'bold-question' ? 'bold-label' : labelStyle;
  const space = style !== 'heading' && joinsLabel(block) ? ' ' : lineBreak + lineBreak;
  return { span: { block, start: at, end: at }, newText: labelText(name, style) + space };
}

/** Whether a label may stand on the line on which the block opens, without taking its markup away. */
export function joinsLabel(block: Block): boolean {
  const { start } = rangeOf(block.node ?? {});
  return block.kind === 'paragraph' && opensWithWords(block.text.slice(start));
}

/** Whether a text opens with words, and not with a mark such as a pasted bullet. */
export function opensWithWords(text: string): boolean {
  return /^[^\p{L}\p{N}\s]?[\p{L}\p{N}"'“‘«„¿¡([*_.…]/u.test(text);
}
