/** Text to transcript. */
import { LiveTranscript } from './liveTranscript.ts';
import type { Transcript } from './model.ts';
import type { ParseOptions } from './parseOptions.ts';

/** Parses any text whatever; it never throws. */
export function parseTranscript(text: string, options: ParseOptions = {}): Transcript {
  const live = new LiveTranscript(text, options);
  live.settle();
  return live.transcript;
}
