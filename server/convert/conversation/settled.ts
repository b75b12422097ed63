/** A text that is read in steps. */
import type { Configuration } from '../../config/configuration.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import { type GoOn, LiveTranscript } from '../../transcript/liveTranscript.ts';
import type { Transcript } from '../../transcript/model.ts';

/** Reads a text; stops wherever `goOn` says so, to be taken up again. */
export function* settled(text: string, configuration: Configuration, goOn: GoOn): Generator<void, Transcript> {
  const live = new LiveTranscript(text, parseOptions(configuration));
  while (!live.settle(goOn)) yield;
  return live.transcript;
}
