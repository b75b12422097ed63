import { describe, expect, it } from 'vitest';
import { changed } from '../../test/preview/parts.ts';
import { renderParts } from '../../test/preview/renderParts.ts';
import { defaultConfiguration } from '../config/configuration.ts';
import { LivePost } from '../features/posts/livePost.ts';
import { rules } from '../rules/index.ts';
import type { Problem, Severity } from '../rules/rule.ts';
import { spanText } from '../transcript/model.ts';
import { parseTranscript } from '../transcript/parse.ts';
import type { RenderedBlock } from './part.ts';

const post = `# A title

A *preface*.

**Editor:** Have you heard
of it?

**Bard:** Yes, \\*indeed\\*. See [the article](https://en.wikipedia.org/wiki/X).

- one
- two

> **IMPORTANT NOTE:** These are conversations with AI models.
`;

const parts = (text: string) => renderParts(parseTranscript(text), [], defaultConfiguration);

function problemAt(text: string, words: string, severity: Severity = 'error'): Problem {
  const offset = text.indexOf(words);
  const { blocks } = parseTranscript(text);
  const block = blocks.filter((each) => each.start <= offset).at(-1)!;
  const start = offset - block.start;
  return { span: { block, start, end: start + words.length }, message: 'M', rule: 'r', severity, fixes: [] };
}

function withProblems(text: string, ...found: [words: string, severity?: Severity][]) {
  const transcript = parseTranscript(text);
  const problems = found.map(([words, severity]) => {
    const problem = problemAt(text, words, severity);
    return {
      ...problem,
      span: { ...problem.span, block: transcript.blocks.find(({ start }) => start === problem.span.block.start)! },
    };
  });
  return renderParts(transcript, problems, defaultConfiguration);
}

describe('the parts of a post', () => {
  it('come in order, without labels in their text', () => {
    expect(parts(post).map(({ kind, role, speaker, line }) => [kind, role, speaker, line])).toEqual([
      ['title', undefined, undefined, 0],
      ['preface', undefined, undefined, 2],
      ['turn', 'editor', 'Editor', 4],
      ['turn', 'model', 'Bard', 7],
      ['disclaimer', undefined, undefined, 12],
    ]);
    expect(parts(post)[2]?.html).toBe('<p data-line="0">Have you heard\nof it?</p>');
    expect(parts(post)[3]?.html).toContain('Yes, *indeed*. See <a href=');
  });

  it('number their lines from the start of each block', () => {
    expect(parts(post)[3]?.html).toContain('<li data-line="1">two</li>');
    expect(parts(post)[3]?.blocks.map(({ lines }) => lines)).toEqual([2, 3]);
  });

  it('do without turns that say nothing, unless there is a problem to show', () => {
    const text = '**Editor:** Well?\n\n**Bard:**\n';
    expect(parts(text)).toHaveLength(1);
    expect(withProblems(text, ['**Bard:**'])[1]).toMatchObject({
      speaker: 'Bard',
      html: '',
      problems: [{ rule: 'r' }],
    });
  });

  it('show words before a label that Markdown joins them to', () => {
    expect(parts('We spoke.\nQ: Is it?\nA: It is.').map(({ kind, line }) => [kind, line])).toEqual([
      ['preface', 0],
      ['turn', 1],
      ['turn', 2],
    ]);
  });

  it('split a paragraph that Markdown glued together', () => {
    const glued = parts('Q: Is it \\*so\\*?\nA: It is.');
    expect(glued.map(({ html }) => html.replace(/<[^>]*>/g, ''))).toEqual(['Is it *so*?', 'It is.']);
  });

  it('take the bold from bold questions', () => {
    const [question] = parts('**Have you heard of it?**\n\nYes, I have.\n\n**And of that?**\n\nNo.');
    expect(question).toMatchObject({ role: 'editor', html: '<p data-line="0">Have you heard of it?</p>' });
    expect(question?.speaker).toBeUndefined();
  });

  it('resolve references and set footnotes under their turn', () => {
    const [, turn] = parts(
      '**Editor:** Well?\n\n**Bard:** See [X][x] now.[^n]\n\n[x]: https://en.wikipedia.org/wiki/X\n\n[^n]: A note.',
    );
    expect(turn?.html).toContain('<a href="https://en.wikipedia.org/wiki/X" rel="noopener noreferrer external">X</a>');
    expect(turn?.html).toContain('<sup><a href="#post-note-1" id="post-noteref-1" role="doc-noteref">1</a></sup>');
    expect(turn?.html).toMatch(
      /<ol class="footnotes"><li id="post-note-1" value="1"><p>A note\. <a href="#post-noteref-1"/,
    );
  });

  it('set footnotes of footnotes below the same turn, after those of the text', () => {
    const [, turn, last] = parts(
      '**Editor:** Well?\n\n**Bard:** So.[^a]\n\n**Editor:** And?[^b]\n\n[^a]: As [X][x].[^c]\n\n[^b]: B.\n\n[^c]: C.\n\n[x]: https://en.wikipedia.org/wiki/X',
    );
    expect(turn?.html.match(/<li id="[^"]*"/g)).toEqual(['<li id="post-note-1"', '<li id="post-note-3"']);
    expect(turn?.html).toContain('As <a href="https://en.wikipedia.org/wiki/X"');
    expect(last?.html.match(/<li id="[^"]*"/g)).toEqual(['<li id="post-note-2"']);
  });

  it('show front matter’s title', () => {
    expect(parts('---\ntitle: A & B\n---\n\n**Editor:** Well?\n\n**Bard:** Yes.')[0]).toMatchObject({
      kind: 'title',
      html: '<h1 data-line="0">A &#x26; B</h1>',
    });
  });

  it('count lines as LSP does and bear any line end', () => {
    expect(parts(post.replaceAll('\n', '\r\n')).map((p) => p.line)).toEqual(parts(post).map((p) => p.line));
  });

  it.each([
    '',
    '\uFEFF',
    '\0',
    '\uD800 \uDC00',
    '>'.repeat(500),
    `${'- '.repeat(300)}x`,
    '[^1]',
    '---\ntitle: [\n---\n',
  ])('bear %j', (text) => {
    expect(() => parts(text)).not.toThrow();
  });
});

describe('problems', () => {
  it('mark the link, the words, or the block', () => {
    const html = withProblems(
      post,
      ['[the article](https://en.wikipedia.org/wiki/X)'],
      ['preface'],
      ['Have you heard\nof it?'],
    );
    expect(html[3]?.html).toContain(
      '<a href="https://en.wikipedia.org/wiki/X" data-problem="0" data-severity="error" rel=',
    );
    expect(html[1]?.html).toContain('<em><mark data-problem="0" data-severity="error">preface</mark></em>');
    expect(html[2]?.html).toContain('<mark data-problem="0" data-severity="error">Have you heard\nof it?</mark>');
  });

  it('mark an item of a tight list where its text has escapes', () => {
    const [, turn] = withProblems('**Editor:** Well?\n\n**Bard:** So:\n\n- a \\* b c', ['b c']);
    expect(turn?.html).toContain('<li data-problem="0" data-severity="error" data-line="0">a * b c</li>');
  });

  it('come worst first and join where they meet', () => {
    const [, turn] = withProblems('**Editor:** Well?\n\n**Bard:** A word here.', ['word', 'hint'], ['word', 'error']);
    expect(turn?.problems.map((p) => p.severity)).toEqual(['error', 'hint']);
    expect(turn?.html).toContain('<mark data-problem="0 1" data-severity="error">word</mark>');
  });

  it('of a label belong to the turn and mark nothing in its text', () => {
    const turn = withProblems(post, ['**Bard:**'])[3];
    expect(turn?.problems).toEqual([{ severity: 'error', message: 'M', rule: 'r' }]);
    expect(turn?.html).not.toContain('data-problem');
  });

  it('of a definition are shown at the link that uses it', () => {
    const text = '**Editor:** Well?\n\n**Bard:** See [X][x].\n\n**Editor:** Thanks.\n\n[x]: https://example.com';
    const [, turn, last] = withProblems(text, ['https://example.com']);
    expect(turn?.html).toContain('data-problem="0"');
    expect(last?.problems).toEqual([]);
  });
});

describe('edits', () => {
  /** A post that the panel has; `edit` replaces words and gives what the panel is told. */
  function shown(text: string, configuration = defaultConfiguration) {
    const live = new LivePost(text, configuration);
    let now = text;
    const tell = () => {
      live.settle();
      return live.preview.update(Number.POSITIVE_INFINITY);
    };
    tell();
    return {
      preview: live.preview,
      edit(words: string, newWords: string) {
        const at = now.indexOf(words);
        live.live.edit(at, at + words.length, newWords);
        now = now.replace(words, newWords);
        return tell();
      },
    };
  }

  const long = `${post}\n`.replace('> **IMP', `${'**Editor:** And?\n\n**Bard:** So.\n\n'.repeat(50)}> **IMP`);

  it('tell the block that changed and no other', () => {
    const { changes } = shown(long).edit('the article', 'that article');
    expect(changes).toMatchObject([{ at: 3, remove: 1, items: [{ html: expect.stringContaining('that article') }] }]);
    expect(changes[0]?.items).toHaveLength(1);
  });

  it('tell that a line was added, and nothing of what stands below', () => {
    const told = shown(long).edit('# A title\n', '# A title\n\n');
    expect(told.changes).toMatchObject([{ at: 0, remove: 1, items: [{ lines: 3 }] }]);
    expect(shown(long).edit('# A title', '\n\n# A title')).toEqual({ line: 2, changes: [], isComplete: true });
  });

  it('tell of a label no more than its block, and what follows from it elsewhere', () => {
    const { changes } = shown(long).edit('- one', '**Editor:** And\n\n- one');
    expect(changes).toMatchObject([
      { at: 4, remove: 0, items: [{ opens: { role: 'editor' }, problems: [] }] },
      { at: 5, remove: 1, items: [{ opens: { role: 'editor' }, problems: [{ rule: 'turn-order' }] }] },
    ]);
    expect(changes.map(({ items }) => items.length)).toEqual([1, 1]);
  });

  it('of a definition are told at the links that use it', () => {
    const post = shown('**Editor:** Well?\n\n**Bard:** [X][x] yes.\n\n**Editor:** And?\n\n[x]: https://e.com/a');
    const { changes } = post.edit('https://e.com/a', 'https://e.com/b');
    expect(changes).toMatchObject([{ at: 1, remove: 1, items: [{ html: expect.stringContaining('e.com/b') }] }]);
  });

  it('of a footnote are told where it is shown', () => {
    const post = shown(
      '**Editor:** Well?[^1]\n\n**Bard:** Yes.\n\n**Editor:** And?\n\n[^1]: A note.[^2]\n\n[^2]: B.\n',
    );
    const first = post.edit('A note', 'One note').changes;
    expect(first).toMatchObject([{ at: 1, remove: 1, items: [{ html: expect.stringContaining('One note') }] }]);
    expect(post.edit('B.', 'Two.').changes).toMatchObject([
      { at: 1, items: [{ html: expect.stringContaining('Two.') }] },
    ]);
  });

  it('leave problems leading to where they are mended', () => {
    const post = shown('**Editor:** Well?\n\n**Bard:** See [X][x].\n\n**Editor:** Thanks.\n\n[x]: https://e.com');
    post.edit('Well?', 'Well?\n\nOr?');
    const problem = post.preview.problemAt(2, 0);
    expect(problem).toMatchObject({ rule: 'non-wikipedia-link' });
    expect(problem && spanText(problem.span)).toContain('https://e.com');
  });

  it('move what concerns the front matter to the part that is first now', () => {
    const post = shown('---\na: "\n---\n\n# A title\n\n**Editor:** Well?\n\n**Bard:** Yes.\n');
    const { changes } = post.edit('# A title', 'Words.\n\n# A title');
    expect(changes).toMatchObject([
      { at: 0, remove: 1, items: [{ opens: { kind: 'preface' } }, { opens: { kind: 'title' }, problems: [] }] },
    ]);
    expect(changes[0]?.items[0]?.problems.map(({ rule }) => rule)).toContain('invalid-front-matter');
  });

  it('that make words of a label give them to the turn before, though a note stands between', () => {
    const note =
      '> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept.';
    const text = `---\nspeakers: [Editor, Bard, Zoltan]\n---\n\n**Editor:** A?\n\n**Bard:** B.\n\n${note}\n\nC.\n\n**Zoltan:** D.\n`;
    const post = shown(text);
    const { changes } = post.edit(', Zoltan]', ']');
    const words = changes.flatMap(({ items }) => items.map(({ html }) => html)).join();
    expect(words).toContain('<strong>Zoltan:</strong> D.');
    expect(parts(text.replace(', Zoltan', '')).map(({ kind }) => kind)).toEqual(['turn', 'turn', 'disclaimer']);
  });

  it('far from a passage can make it a note, a title, or none', () => {
    const note =
      'These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The links have been added by the human editor.';
    const text = `# A\n\nWords.\n\n# B\n\n**Editor:** A?\n\n**Bard:** B.\n\nC\n\nD\n\n${note}\n\n**Editor:** C?\n\n**Bard:** D.\n\nE\n\nF\n\nG\n`;
    expect(parts(text).map(({ kind }) => kind)).toContain('disclaimer');
    // Without rules no problem tells of it.
    const silent = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
    const post = shown(text, { ...defaultConfiguration, rules: silent });
    const longer = post.edit('G\n', 'G\n\nH\n').changes.flatMap(({ items }) => items);
    expect(longer).toMatchObject([{ html: `<p data-line="0">${note}</p>` }, {}, {}]);
    expect(longer.flatMap(({ opens }) => opens?.kind ?? [])).toEqual([]);
    const retitled = post.edit('# A', 'A').changes.flatMap(({ items }) => items);
    expect(retitled.map(({ html }) => html)).toContain('<h1 data-line="0">B</h1>');
  });

  it('come in pieces where there is little room, and are whole in the end', () => {
    const live = new LivePost(long, defaultConfiguration);
    live.settle();
    let blocks: RenderedBlock[] = [];
    let answers = 0;
    for (let isComplete = false; !isComplete; answers++) {
      const told = live.preview.update(1000);
      blocks = changed(blocks, told.changes);
      isComplete = told.isComplete;
    }
    expect(answers).toBeGreaterThan(5);
    live.preview.startOver();
    const whole = live.preview.update(Number.POSITIVE_INFINITY);
    expect(whole.changes).toEqual([{ at: 0, remove: 0, items: blocks }]);
  });
});
