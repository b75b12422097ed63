/** How a post opens: front matter and title. */
import { toString as plainText } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import { parseMarkdown } from '../../transcript/markdown/markdown.ts';
import type { Role } from '../../transcript/model.ts';
import { fold } from '../../transcript/speakers/speakers.ts';
import type { Conversation } from './conversation.ts';

/** A title longer than this is somebody's first words. */
const LONGEST = 200;

/** What is known of a conversation, and its title. `speakers` are declared where their names tell nobody who they are. */
export function postHead(
  { title, date, model }: Conversation,
  speakers: readonly { readonly role: Role; readonly name: string }[],
): string {
  const declared = [...new Map(speakers.map(({ role, name }) => [fold(name), { name, role }])).values()];
  // Nobody publishes by the millisecond.
  const began = date?.replace(/\.\d+(?=Z|[+-]|$)/, '');
  const known = {
    ...(began && { date: began }),
    ...(model && { model }),
    ...(declared.length > 0 && { speakers: declared }),
  };
  const frontMatter = Object.keys(known).length > 0 ? `---\n${stringify(known, { lineWidth: 0 })}---\n\n` : '';
  const words = shortened((title ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return words ? `${frontMatter}# ${asText(words)}\n\n` : frontMatter;
}

function shortened(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).trimEnd()}…`;
}

/** Titles are no Markdown: what would be read as such is escaped. */
function asText(title: string): string {
  const read = parseMarkdown(`# ${title}`).children[0];
  const isSame =
    read?.type === 'heading' && plainText(read) === title && read.children.every(({ type }) => type === 'text');
  return isSame ? title : title.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
