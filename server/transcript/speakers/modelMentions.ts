/** Finds the names of models in text that is known to speak of them, such as a note. */

import { nearest } from '../text/nearest.ts';
import { modelNames } from './catalogue.ts';
import { fold, type SpeakerTable } from './speakers.ts';

/** A model named in a text; offsets are UTF-16. */
export interface ModelMention {
  readonly id: string;
  /** The name as it should be written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** The longest name, in words. */
const MOST_WORDS = 4;
/** A city before it is a model. */
const PLACES: ReadonlySet<string> = new Set(['sydney']);
/** Names with a capital inside, as no ordinary word has: what nearly is one of them is a slip. */
const distinct = modelNames.filter((name) => /^\p{L}+\p{Ll}\p{Lu}/u.test(name)).map(fold);

/** The models that a text names, in order. A slip of a name such as `GhatGPTś` counts; an ordinary word does not. */
export function modelMentions(text: string, speakers: SpeakerTable): ModelMention[] {
  const words = [...text.matchAll(WORD)].map(
    ({ 0: word, index }): Word => ({ start: index, end: index + word.length }),
  );
  const mentions: ModelMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = longestAt(text, words, at, speakers);
    if (!found) continue;
    mentions.push(found.mention);
    at = found.last;
  }
  return mentions;
}

function longestAt(text: string, words: readonly Word[], at: number, speakers: SpeakerTable) {
  const first = words[at] as Word;
  for (let last = Math.min(at + MOST_WORDS, words.length) - 1; last >= at; last--) {
    const { end } = words[last] as Word;
    const written = text.slice(first.start, end);
    if (last > at && !/^[^\n,;:()]*$/.test(written)) continue;
    const mention = mentionOf(written, first.start, speakers);
    if (mention) return { mention, last };
  }
  return undefined;
}

/** The model that a word or some words name; `ChatGPTs` and `ChatGPT-Antworten` name one too. */
function mentionOf(written: string, start: number, speakers: SpeakerTable): ModelMention | undefined {
  if (!/[\p{Lu}\p{N}]/u.test(written)) return undefined;
  const candidates = [written, written.replace(/s$/, ''), written.replace(/-\p{L}+$/u, '')];
  for (const name of candidates) {
    const speaker = speakers.resolve(name) ?? speakers.resolve(slipOf(name) ?? '');
    if (speaker?.role === 'model' && speaker.source !== 'generic' && !PLACES.has(speaker.id))
      return { id: speaker.id, name: speaker.name, start, end: start + name.length };
  }
  return undefined;
}

function slipOf(word: string): string | undefined {
  return /^\p{L}\p{L}*\p{Lu}/u.test(word) && !word.includes(' ') ? nearest(word, distinct) : undefined;
}
