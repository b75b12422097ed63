import * as l10n from '@vscode/l10n';
import { type Span, spanOf, type Transcript } from '../../transcript/model.ts';
import { grouped } from '../grouped.ts';
import { type ComparedPost, defineRule } from '../rule.ts';

/** So many other posts are named. */
const NAMED = 3;

export default defineRule({
  id: 'duplicate-title',
  group: 'structure',
  summary: () => l10n.t('Each post of a blog has a title of its own.'),
  docs: {
    why: () =>
      l10n.t(
        'Readers cannot tell two posts apart that have the same title, and one of them is often a copy that was forgotten. Posts are compared by *Check All Posts* and by `colloquy check` with several files. Case and end marks do not matter; posts in different languages may share a title.',
      ),
    bad: '# The end of MINUSMA\n\n**Editor:** Why did it end?\n\n**Bard:** Mali asked for it.\n',
    good: '# The end of MINUSMA in Mali\n\n**Editor:** Why did it end?\n\n**Bard:** Mali asked for it.\n',
    beside: '# The end of MINUSMA\n\n**Editor:** What comes next?\n\n**Bard:** Nobody knows.\n',
  },
  severity: 'warning',
  summarise(transcript) {
    const title = titleOf(transcript);
    const words = title ? folded(title.text) : '';
    return title && words ? { span: title.span, value: `${transcript.language} ${words}` } : undefined;
  },
  *comparePosts(posts) {
    for (const same of grouped(posts, ({ value }) => value).values()) {
      if (same.length === 1) continue;
      for (const post of same) {
        const others = namesBeside(post, same);
        yield {
          post,
          message: l10n.t('Another post has the same title: {0}. Give each its own.', inWords(others, same.length - 1)),
          data: { posts: others },
        };
      }
    }
  },
});

/** As readers see it: the heading, else what front matter says. */
function titleOf({ title, frontMatter }: Transcript): { text: string; span: Span } | undefined {
  if (title) return { text: title.text, span: spanOf(title.block) };
  const declared = frontMatter?.values['title'];
  if (!frontMatter || (typeof declared !== 'string' && typeof declared !== 'number')) return undefined;
  const { block } = frontMatter;
  const line = /^title[ \t]*:[^\n\r]*/m.exec(block.text);
  const start = line?.index ?? 0;
  return { text: String(declared), span: { block, start, end: start + (line?.[0].trimEnd().length ?? 3) } };
}

function folded(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!?…:;,]+$/u, '')
    .trim();
}

function namesBeside(post: ComparedPost<string>, same: readonly ComparedPost<string>[]): string[] {
  const names: string[] = [];
  for (const other of same) {
    if (names.length === NAMED) break;
    if (other !== post) names.push(other.name);
  }
  return names;
}

function inWords(names: readonly string[], count: number): string {
  const list = names.join(', ');
  return count > names.length ? l10n.t('{0} and {1} more', list, count - names.length) : list;
}
