import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../config/configuration.ts';
import type { Problem, Severity } from '../rules/rule.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { renderParts } from './renderParts.ts';

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
    expect(parts(post)[2]?.html).toBe('<p data-part-line="0">Have you heard\nof it?</p>');
    expect(parts(post)[3]?.html).toContain('Yes, *indeed*. See <a href=');
  });

  it('number their lines from the start of the part', () => {
    expect(parts(post)[3]?.html).toContain('<li data-part-line="3">two</li>');
  });

  it('keep key and HTML when something above changes', () => {
    const before = parts(post);
    const after = parts(post.replace('A *preface*.', 'A longer\n\npreface\n\nof more lines.'));
    for (const at of [0, 2, 3, 4]) {
      expect(after[at]?.key).toBe(before[at]?.key);
      expect(after[at]?.html).toBe(before[at]?.html);
    }
    expect(after[1]?.key).not.toBe(before[1]?.key);
    expect(after[3]?.line).toBe(11);
  });

  it('have different keys even where they are alike', () => {
    const keys = parts('**Editor:** Go on.\n\n**Bard:** Yes.\n\n**Editor:** Go on.\n\n**Bard:** Yes.').map(
      (p) => p.key,
    );
    expect(new Set(keys).size).toBe(4);
  });

  it('do without turns that say nothing, unless there is a problem to show', () => {
    const text = '**Editor:** Well?\n\n**Bard:**\n';
    expect(parts(text)).toHaveLength(1);
    expect(withProblems(text, ['**Bard:**'])[1]).toMatchObject({ speaker: 'Bard', html: '', problems: [{ line: 2 }] });
  });

  it('split a paragraph that Markdown glued together', () => {
    const glued = parts('Q: Is it \\*so\\*?\nA: It is.');
    expect(glued.map(({ html }) => html.replace(/<[^>]*>/g, ''))).toEqual(['Is it *so*?', 'It is.']);
  });

  it('take the bold from bold questions', () => {
    const [question] = parts('**Have you heard of it?**\n\nYes, I have.\n\n**And of that?**\n\nNo.');
    expect(question).toMatchObject({ role: 'editor', html: '<p data-part-line="0">Have you heard of it?</p>' });
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

  it('show front matter’s title', () => {
    expect(parts('---\ntitle: A & B\n---\n\n**Editor:** Well?\n\n**Bard:** Yes.')[0]).toMatchObject({
      kind: 'title',
      html: '<h1 data-part-line="0">A &#x26; B</h1>',
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
    expect(turn?.html).toContain('<li data-problem="0" data-severity="error" data-part-line="2">a * b c</li>');
  });

  it('come worst first and join where they meet', () => {
    const [, turn] = withProblems('**Editor:** Well?\n\n**Bard:** A word here.', ['word', 'hint'], ['word', 'error']);
    expect(turn?.problems.map((p) => p.severity)).toEqual(['error', 'hint']);
    expect(turn?.html).toContain('<mark data-problem="0 1" data-severity="error">word</mark>');
  });

  it('of a label belong to the turn and mark nothing in its text', () => {
    const turn = withProblems(post, ['**Bard:**'])[3];
    expect(turn?.problems).toEqual([{ severity: 'error', message: 'M', rule: 'r', line: 7, character: 0 }]);
    expect(turn?.html).not.toContain('data-problem');
  });

  it('of a definition are shown at the link that uses it and lead to the definition', () => {
    const text = '**Editor:** Well?\n\n**Bard:** See [X][x].\n\n**Editor:** Thanks.\n\n[x]: https://example.com';
    const [, turn, last] = withProblems(text, ['https://example.com']);
    expect(turn?.html).toContain('data-problem="0"');
    expect(turn?.problems[0]?.line).toBe(6);
    expect(last?.problems).toEqual([]);
  });
});
