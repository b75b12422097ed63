/** Lines that hold nothing but a name: `CHATGPT` in a screenplay, `You` in a copy of ChatGPT's page of 2023. */
import { genericNames, modelNames, topicWords } from '../speakers/catalogue.ts';
import { fold } from '../speakers/speakers.ts';

/** No name is longer. */
const LONGEST = 40;
/** A name in capitals, with what a screenplay adds: `BARD (V.O.)`, `EDITOR (CONT’D)`. */
const IN_CAPITALS = /^(\p{Lu}[\p{Lu}\p{M}\p{N}.'’ -]{1,30}?)(?: \([\p{Lu}.'’ ]{1,12}\))?$/u;

/** Names that are known wherever they stand; a letter or a word such as `Answer` is not enough to be one. */
let known: ReadonlySet<string> | undefined;

function knownNames(): ReadonlySet<string> {
  if (known) return known;
  const topics = new Set(topicWords.map(fold));
  const names = [...genericNames.editor, ...genericNames.model, ...modelNames].map(fold);
  known = new Set(names.filter((name) => name.length > 1 && !topics.has(name)));
  return known;
}

/** The name that a line may be: a known one, or any in capitals, which front matter may declare. */
export function namedLine(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const name = line.trim();
  if (knownNames().has(fold(name))) return name;
  return IN_CAPITALS.exec(name)?.[1];
}
