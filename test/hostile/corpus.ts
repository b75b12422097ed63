/** Hostile texts, each of which tries to run something, to load something, or to pass for something of the page. */
import { attributes } from './attributes.ts';
import { foreign } from './foreign.ts';
import { frontMatter } from './frontMatter.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { links } from './links.ts';
import { clobbering } from './names.ts';
import { tags } from './tags.ts';
import { words } from './words.ts';

/** One text. */
export interface HostileCase {
  readonly name: string;
  readonly text: string;
}

/** What any text would set that gets to run. */
export const TRAP = 'hacked';

/** The host that any text would ask that gets to load something. */
export const HOST = 'evil.example';

/** Texts that may stand in an answer. */
export const hostileTexts: readonly HostileCase[] = Object.entries({
  links,
  attributes,
  tags,
  htmlBlocks,
  foreign,
  clobbering,
  words,
}).flatMap(([kind, texts]) =>
  texts.map((text, at) => ({ name: `${kind} ${at}`, text: text.replaceAll('REF', `${kind}${at}`) })),
);

/** Texts that are whole posts. */
export const hostilePosts: readonly HostileCase[] = frontMatter.map((text, at) => ({
  name: `frontMatter ${at}`,
  text,
}));
