import * as l10n from '@vscode/l10n';
import { someOf } from '../../transcript/facts/facts.ts';
import { untracked } from '../../transcript/facts/memo.ts';
import { targetOf } from '../../transcript/markdown/linkTarget.ts';
import type { Block, Transcript } from '../../transcript/model.ts';
import { type Article, articleAt, articleName, sectionName } from '../../wikipedia/article.ts';
import { defineRule, type Finding } from '../rule.ts';
import { articleOf, linkedArticles } from './articleLinks.ts';
import { unlink } from './linkEdits.ts';

/** Where Wikipedia repeats links too. */
const MAY_REPEAT: ReadonlySet<Block['kind']> = new Set(['table', 'footnoteDefinition']);

export default defineRule({
  id: 'repeated-link',
  group: 'links',
  summary: () => l10n.t('An article is linked once, where it first comes up.'),
  docs: {
    why: () =>
      l10n.t(
        'Where every other word is a link, none stands out. Wikipedia’s own custom is to link an article once. Preface, conversation and closing note count by themselves, a section of an article is another target than the article, and tables and footnotes may repeat links.',
      ),
    bad: '**Editor:** Is [Mali](https://en.wikipedia.org/wiki/Mali) large?\n\n**Bard:** [Mali](https://en.wikipedia.org/wiki/Mali) is.\n',
    good: '**Editor:** Is [Mali](https://en.wikipedia.org/wiki/Mali) large?\n\n**Bard:** Mali is.\n',
  },
  severity: 'hint',
  fix: 'suggestion',
  facts: linksIn,
  *checkTranscript(transcript, _, facts) {
    const partOf = partsOf(transcript);
    const seen = new Map<unknown, Set<string>>();
    const defined = definedKeys(transcript);
    for (const [block, links] of facts) {
      const part = partOf(block);
      const before = seen.get(part) ?? new Set();
      seen.set(part, before);
      for (const { at, key, identifier } of links) {
        const article = key ?? defined(identifier);
        if (article === undefined) continue;
        if (before.has(article)) yield* findingsOf(block, at, transcript);
        before.add(article);
      }
    }
  },
});

/** A link by its place among those of its block: to an article, or by a definition. */
interface CountedLink {
  readonly at: number;
  readonly key?: string;
  readonly identifier?: string | undefined;
}

function linksIn(block: Block): readonly CountedLink[] | undefined {
  if (MAY_REPEAT.has(block.kind)) return undefined;
  return someOf(
    linkedArticles(block).flatMap(({ at, article }): CountedLink[] => {
      const link = block.links[at];
      if (link?.form === 'definition') return [];
      return [article ? { at, key: keyOf(article) } : { at, identifier: link?.identifier }];
    }),
  );
}

/** The same for all addresses of one article, and others for its sections. Joined, it keeps none of its pieces alive. */
function keyOf({ language, title, fragment = '' }: Article): string {
  return [language, ':', title, '#', sectionName(fragment)].join('');
}

/** The article of a definition, which many links may share. */
function definedKeys({ definitions }: Transcript): (identifier: string | undefined) => string | undefined {
  const keys = new Map<string | undefined, string | undefined>();
  return (identifier) => {
    if (!keys.has(identifier)) {
      const article = articleAt(definitions.get(identifier ?? '')?.url ?? '');
      keys.set(identifier, article && keyOf(article));
    }
    return keys.get(identifier);
  };
}

/** Which part of the post a block is of; to be asked in the order of the text. */
function partsOf({ notes, turns }: Transcript): (block: Block) => unknown {
  const noteOf = new Map(notes.flatMap((note) => note.blocks.map((block) => [block, note] as const)));
  const first = turns[0]?.opening.block;
  let hasBegun = false;
  return (block) => {
    // Places move with every edit, but not past each other.
    hasBegun ||= untracked(() => first !== undefined && block.start >= first.start);
    return noteOf.get(block) ?? hasBegun;
  };
}

function* findingsOf(block: Block, at: number, transcript: Transcript): Iterable<Finding> {
  const link = block.links[at];
  const article = link && (articleOf(link) ?? articleAt(targetOf(link, transcript)));
  if (!article) return;
  yield {
    span: { block, start: link.start, end: link.end },
    message: l10n.t('“{0}” is linked already. Link it once, where it first comes up.', articleName(article)),
    fixes: unlink(block, link),
  };
}
