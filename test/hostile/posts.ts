/** The corpus as a few posts, each text in an answer of its own. */
import { parseTranscript } from '../../server/transcript/parse.ts';
import { type HostileCase, hostilePosts, hostileTexts } from './corpus.ts';

const END = '**Bard:** The end.';

const asked = (name: string) => `**Editor:** What of ${name}?`;

/** Posts that hold every text once, all of them as they are read alone. */
export function postsOfCorpus(): string[] {
  const closed = hostileTexts.filter(isClosed);
  const open = hostileTexts.filter((text) => !isClosed(text));
  const posts = Math.max(open.length, hostilePosts.length);
  return Array.from({ length: posts }, (_, post) => {
    const answers = closed.filter((_text, at) => at % posts === post);
    return [
      hostilePosts[post]?.text ?? '# A title\n',
      ...answers.map(exchange),
      `${asked('the last one')}\n\n${END}\n`,
      // What is left open takes everything behind it.
      ...(open[post] ? [exchange(open[post])] : []),
    ].join('\n\n');
  });
}

function exchange({ name, text }: HostileCase): string {
  return `${asked(name)}\n\n**Bard:** It says:\n\n${text}`;
}

/** Whether what stands behind a text is read as if the text were not there. */
function isClosed(text: HostileCase): boolean {
  const post = `${exchange(text)}\n\n${asked('the last one')}\n\n${END}\n`;
  const label = parseTranscript(post).turns.at(-1)?.label;
  return label !== undefined && label.span.block.start + label.span.start === post.indexOf(END);
}
