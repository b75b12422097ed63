import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** Phrases of one language, lower-case, straight apostrophes; each list says what its phrases give away. */
export interface Phrases {
  /** Open an answer and little else: they take up what was just said. */
  answers: readonly string[];
  /** Often open an answer, but paragraphs inside one too. */
  softAnswers: readonly string[];
  /** Only a model says this of itself, anywhere in a passage. */
  modelTalk: readonly string[];
  /** Close an answer by offering more; their question mark is not the editor's. */
  offers: readonly string[];
  /** Open thanks. */
  thanks: readonly string[];
  /** Thanks that a model gives for a question. */
  modelThanks: readonly string[];
  greetings: readonly string[];
  /** Open a request in the imperative. */
  prompts: readonly string[];
  /** Are a request when they open a passage of a few words: "Another.", "More examples". */
  nudges: readonly string[];
  /** Address someone: the second person and what asks for an opinion. */
  address: readonly string[];
  /** Open a short reaction to what was just said. */
  reactions: readonly string[];
  /** Open a question that follows up on an answer. */
  followUps: readonly string[];
  /** Open a statement in the first person: editors speak of themselves. */
  self: readonly string[];
  /** Point at something pasted into the prompt. */
  material: readonly string[];
  /** The voice of a firm or an office: its questions are not put to a model. */
  house: readonly string[];
  /** Open a question that lacks its mark. */
  questionWords: readonly string[];
  /** Are requests at the opening of a few words; how-tos in answers open so too. */
  imperatives: readonly string[];
  /** Tell of the speaker's own life, anywhere: models have none. */
  ownLife: readonly string[];
  /** What of that a model says of itself all the same. */
  modelOwn: readonly string[];
  /** Speak about the conversation, as prefaces do. */
  frame: readonly string[];
  /** Call a list of frequent questions by its name. */
  faq: readonly string[];
  /** Mark letters, speeches, stories, shops: talk that is no conversation with a model. */
  elsewhere: readonly string[];
  /** The first person, anywhere. */
  firstPerson: readonly string[];
  /** The second person, anywhere. */
  secondPerson: readonly string[];
  /** Carry on what was being said. */
  connectives: readonly string[];
  /** Open what concedes a mistake or excuses itself: models do, seldom editors. */
  concessions: readonly string[];
  /** Open praise, wishes and sympathy as models give them. */
  praises: readonly string[];
  /** Open what follows from what was just said: "Then …". */
  conclusions: readonly string[];
  /** Open advice: what the model tells the editor to do. */
  advice: readonly string[];
  /** Open what the editor reports back: "It works", "Done". */
  reports: readonly string[];
  /** Open what the editor thinks of the answer. */
  appraisals: readonly string[];
  /** Open what leads to another question. */
  moves: readonly string[];
  /** Announce what the editor pastes, anywhere. */
  brings: readonly string[];
  /** Ask for a text, code or list, anywhere: a block that follows is the answer. */
  orders: readonly string[];
  /** Name a model or say what it is. */
  models: readonly string[];
  /** Refer to what was just said. */
  pointers: readonly string[];
}

/** Whether a lower-cased text opens with, or holds, one of a list's phrases. */
export interface PhraseTest {
  opens(text: string): boolean;
  holds(text: string): boolean;
}

/** A test for each list of phrases, of one language or of all. */
export type Lexicon = Readonly<Record<keyof Phrases, PhraseTest>>;

const languages: Readonly<Record<string, Phrases>> = { en, de, fr, es };
const lexicons = new Map<string, Lexicon>();

/** The phrases of one language (`de`, `de-AT`), or of all that are known when the language is not. */
export function lexiconOf(language: string | undefined): Lexicon {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  const key = Object.hasOwn(languages, code) ? code : '';
  const known = lexicons.get(key);
  if (known) return known;
  const lexicon = build(key ? [languages[key]!] : Object.values(languages));
  lexicons.set(key, lexicon);
  return lexicon;
}

function build(all: readonly Phrases[]): Lexicon {
  const keys = Object.keys(all[0]!) as (keyof Phrases)[];
  return Object.fromEntries(keys.map((key) => [key, phraseTest(all.flatMap((one) => one[key]))])) as Lexicon;
}

function phraseTest(phrases: readonly string[]): PhraseTest {
  const any = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // A quote, bracket, dash or inverted mark may stand before the first word.
  const opening = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${any})(?![\\p{L}\\p{N}])`, 'u');
  const inside = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'u');
  return { opens: (text) => opening.test(text), holds: (text) => inside.test(text) };
}
