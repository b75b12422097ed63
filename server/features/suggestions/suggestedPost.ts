/** What of a post is needed to suggest links for it: plain data, so that it may change while Wikipedia is asked. */
import type { Position } from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import { type Linked, linkedIn } from '../../convert/linkSuggestions/linked.ts';
import { linkablePassages, type Passage } from '../../convert/linkSuggestions/passages.ts';
import type { Snapshot } from '../posts/snapshot.ts';

/** A post as it was. */
export interface SuggestedPost {
  readonly version: number;
  readonly language: string;
  readonly configuration: Configuration;
  /** Where each passage starts. */
  readonly passages: ReadonlyMap<Passage, Position>;
  readonly linked: Linked;
  /** What the speakers are called. */
  readonly speakers: ReadonlySet<string>;
}

/** Takes it out of a post. */
export function suggestedPost(snapshot: Snapshot): SuggestedPost {
  const { transcript, version, configuration } = snapshot;
  const passages = [...linkablePassages(transcript)];
  const names = transcript.turns.flatMap(({ label, speaker }) => [label?.name ?? '', speaker?.name ?? '']);
  return {
    version,
    language: transcript.language,
    configuration,
    passages: new Map(passages.map((passage) => [passage, snapshot.positionAt(passage.start)])),
    linked: linkedIn(transcript),
    speakers: new Set(names),
  };
}
