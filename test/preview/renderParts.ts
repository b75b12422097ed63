import type { Configuration } from '../../server/config/configuration.ts';
import { LivePreview } from '../../server/render/livePreview.ts';
import type { Problem } from '../../server/rules/rule.ts';
import { drawAll } from '../../server/transcript/facts/facts.ts';
import type { Transcript } from '../../server/transcript/model.ts';
import { partsOf, type WholePart } from './parts.ts';

/** The preview of a transcript that is not edited, with its problems marked in place. */
export function renderParts(
  transcript: Transcript,
  problems: readonly Problem[],
  configuration: Configuration,
): WholePart[] {
  const preview = new LivePreview(transcript, () => problems, configuration);
  drawAll(preview.facts, transcript.blocks);
  const { changes, line } = preview.update(Number.POSITIVE_INFINITY);
  return partsOf(
    changes.flatMap(({ items }) => items),
    line,
  );
}
