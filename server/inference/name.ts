import { lexiconOf } from './lexicon/lexicon.ts';
import type { Passage } from './passages.ts';
import { type Reading, readingOf } from './reading.ts';

/** Longer passages talk about models rather than to one. */
const longestAddress = 60;
const introductions = /(?:^|[.!?,] )(?:i am|i'm|my name is|ich bin|je suis|soy|me llamo) $/u;

/**
 * The known name by which the model is addressed, thanked or introduces itself: what to call it in its label.
 * A name that is merely talked about does not count. It comes back as `knownNames` spells it; the longer of two that
 * match in one place wins ("Google Bard" before "Bard"), then the one found oftener; undefined when there is none.
 */
export function nameOfModel(passages: readonly Passage[], knownNames: readonly string[]): string | undefined {
  const names = knownNames.filter((name) => name.trim()).sort((a, b) => b.length - a.length);
  const key = names.join('\n');
  const votes = new Map<string, number>();
  for (const passage of passages) {
    if (passage.kind === 'title' || passage.kind === 'heading' || passage.kind === 'code') continue;
    const name = addressedIn(passage, names, key);
    if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [name, count] of votes) if (best === undefined || count > votes.get(best)!) best = name;
  return best;
}

const known = new WeakMap<Passage, { readonly key: string; readonly name: string | undefined }>();

/** The name with which a passage addresses the model; looked for once, `key` standing for the names. */
function addressedIn(passage: Passage, names: readonly string[], key: string): string | undefined {
  const before = known.get(passage);
  if (before?.key === key) return before.name;
  const reading = readingOf(passage);
  const name = names.find((one) => isAddressed(reading, one.toLowerCase()));
  known.set(passage, { key, name });
  return name;
}

function isAddressed(reading: Reading, name: string): boolean {
  return nameIn(reading.head, name, reading) || (reading.tail !== reading.head && nameIn(reading.tail, name, reading));
}

function nameIn(text: string, name: string, { words }: Reading): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
    if (introductions.test(before)) return true;
    if (words <= longestAddress && isVocative(before, after)) return true;
  }
  return false;
}

/** "…, Bard." · "Bard, …" · "Hello Bard" · "Thanks, Bard, …": set off from its sentence, or right after a greeting. */
function isVocative(before: string, after: string): boolean {
  if (!/^\s*(?:$|[.!?…,:])/u.test(after)) return false;
  if (before === '') return /^\s*[,!:]/u.test(after);
  if (/,\s*$/u.test(before) && /^\s*(?:$|[.!?…])/u.test(after)) return true;
  const opening = before
    .split(/[.!?]\s/u)
    .at(-1)!
    .trim();
  const { thanks, greetings } = lexiconOf(undefined);
  return opening.split(' ').length <= 3 && (thanks.opens(opening) || greetings.opens(opening));
}
