import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../config/configuration.ts';
import { applyChanges } from '../../rules/applyFixes.ts';
import { type LabelStyle, spanText } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { convertLabels } from './convertLabels.ts';

const styles: readonly LabelStyle[] = ['bold-label', 'heading', 'plain', 'bold-question'];

/** The text in another style, or why not. */
function converted(text: string, style: LabelStyle): string {
  const changes = convertLabels(parseTranscript(text), style, defaultConfiguration);
  return typeof changes === 'string' ? `No: ${changes}` : applyChanges(text, changes);
}

/** One conversation in each style. */
const written: Readonly<Record<LabelStyle, string>> = {
  'bold-label':
    '---\nmodel: Bard\n---\n\n# T\n\n**Editor:** Where *is* it?\n\nAnd since when?\n\n**Bard:** Here.\n\n- a\n- b\n\n**Editor:** Thanks. Why?\n\n**Bard:** So.\n',
  heading:
    '---\nmodel: Bard\n---\n\n# T\n\n### Editor\n\nWhere *is* it?\n\nAnd since when?\n\n### Bard\n\nHere.\n\n- a\n- b\n\n### Editor\n\nThanks. Why?\n\n### Bard\n\nSo.\n',
  plain:
    '---\nmodel: Bard\n---\n\n# T\n\nEditor: Where *is* it?\n\nAnd since when?\n\nBard: Here.\n\n- a\n- b\n\nEditor: Thanks. Why?\n\nBard: So.\n',
  'bold-question':
    '---\nmodel: Bard\n---\n\n# T\n\n**Where *is* it?**\n\n**And since when?**\n\nHere.\n\n- a\n- b\n\n**Thanks. Why?**\n\nSo.\n',
};

describe.each(styles)('from %s', (from) => {
  test.each(styles)('to %s', (to) => {
    for (const each of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')])
      expect(converted(each(written[from]), to)).toBe(each(written[to]));
  });
});

test('what stands glued is set apart', () => {
  const glued = 'You said:\nWhere?\nChatGPT said:\nHere.\nYou said:\nWhy **now**?\nChatGPT said:\nSo.\n';
  expect(converted(glued, 'heading')).toBe(
    '### You\n\nWhere?\n\n### ChatGPT\n\nHere.\n\n### You\n\nWhy **now**?\n\n### ChatGPT\n\nSo.\n',
  );
  expect(converted(glued, 'bold-question')).toBe(
    '---\nspeakers:\n  - name: You\n    role: editor\n  - name: ChatGPT\n    role: model\n---\n\n**Where?**\n\nHere.\n\n**Why now?**\n\nSo.\n',
  );
});

describe('names without labels', () => {
  const said = (editor: string, model: string) =>
    `**${editor}:** Where?\n\n**${model}:** Here.\n\n**${editor}:** Why?\n\n**${model}:** So.\n`;
  const anna = '  - name: Anna\n    role: editor\n';

  test.each([
    ['no front matter', '', `---\nspeakers:\n${anna}  - name: Copilot\n    role: model\n---\n\n`],
    [
      'other keys and comments',
      '---\n# Mine\ntags: [a,  b] # two\nmodel: Copilot\n---\n\n',
      `---\n# Mine\ntags: [a,  b] # two\nmodel: Copilot\nspeakers:\n${anna}---\n\n`,
    ],
    [
      'the version that answered',
      '---\nmodel: o3\n---\n\n',
      `---\nmodel: o3\nspeakers:\n${anna}  - name: Copilot\n    role: model\n---\n\n`,
    ],
    ['all declared', '---\nspeakers: [Anna, Copilot]\n---\n\n', '---\nspeakers: [Anna, Copilot]\n---\n\n'],
  ])('%s', (_, before, after) => {
    const asked = converted(before + said('Anna', 'Copilot'), 'bold-question');
    expect(asked).toBe(`${after}**Where?**\n\nHere.\n\n**Why?**\n\nSo.\n`);
    expect(converted(asked, 'bold-label')).toBe(after + said('Anna', 'Copilot'));
  });

  test.each([
    [
      'two on one side',
      `${said('Editor', 'Bard')}\n${said('Interviewer', 'Bard')}`,
      'whether Editor or Interviewer speaks',
    ],
    [
      'others declared',
      `---\nspeakers: [Jane, Hal]\n---\n\n${said('Editor', 'Bard')}`,
      'the name Editor would be lost',
    ],
    ['front matter with errors', `---\na: [\n---\n\n${said('Editor', 'Bard')}`, 'the name Bard would be lost'],
  ])('refused: %s', (_, text, reason) => expect(converted(text, 'bold-question')).toContain(reason));

  test('law: they come back, or nothing is done', () => {
    const front = fc.constantFrom(
      '',
      '---\nmodel: Claude\n---\n\n',
      '---\nmodel: o3 # as told\ntags: [x]\n---\n\n',
      '---\nspeakers:\n  - name: Anna\n    role: editor\n---\n\n',
      '---\nmodel: Hal\nspeakers: [Hal, Anna]\n---\n\n',
    );
    const editor = fc.constantFrom('Editor', 'Anna', 'You', 'Interviewer', 'Redaktion');
    const model = fc.constantFrom('AI', 'Bard', 'Google Bard', 'Copilot', 'ChatGPT', 'Claude', 'Hal');
    const style = fc.constantFrom<LabelStyle>('bold-label', 'heading', 'plain');
    const names = (text: string) => parseTranscript(text).turns.map(({ label }) => label?.name);
    let done = 0;
    fc.assert(
      fc.property(front, editor, model, style, (head, asks, answers, first) => {
        const before = converted(head + said(asks, answers), first);
        if (before.startsWith('No: ')) return;
        const asked = converted(before, 'bold-question');
        if (asked.startsWith('No: ')) return;
        done++;
        expect(names(converted(asked, first))).toEqual(names(before));
      }),
      { numRuns: 100 },
    );
    expect(done).toBeGreaterThan(20);
  }, 60_000);
});

test('a name that is read in bold alone', () => {
  const text = '**Editor:** Where?\n\n**Bard:** Here.\n\n**Editor:** Why?\n\n**Brad:** So.\n';
  expect(converted(text, 'plain')).toContain('“Brad” is nobody known');
});

describe('what cannot be said in bold questions', () => {
  const second = '\n\n**Editor:** Why?\n\n**Bard:** So.\n';
  test.each([
    ['two models', '**Editor:** Where?\n\n**Bard:** Here.\n\n**Claude:** There.', 'take turns'],
    ['an answer first', '**Bard:** Hello.\n\n**Editor:** Where?\n\n**Bard:** Here.', 'take turns'],
    ['nothing', '**Editor:**\n\n**Bard:** Here.', 'nothing is said'],
    ['a list', '**Editor:** Which?\n\n- a\n- b\n\n**Bard:** Here.', '“Which? - a - b” holds more than paragraphs'],
    ['no end mark', '**Editor:** the bridge\n\n**Bard:** Here.', '“the bridge” does not end'],
    ['bold words in an answer', '**Editor:** Where?\n\n**Bard:** Here.\n\n**There, too.**', 'another conversation'],
  ])('%s', (_, text, reason) => expect(converted(text + second, 'bold-question')).toContain(reason));

  test('fewer than two questions', () => {
    expect(converted('**Editor:** Where?\n\n**Bard:** Here.\n', 'bold-question')).toContain('at least two');
    expect(converted('Just words.\n', 'plain')).toContain('no labels yet');
  });
});

describe('the law', () => {
  const word = fc.constantFrom(
    'bridge',
    '*old*',
    '**new**',
    '`code`',
    '[x](https://en.wikipedia.org/wiki/X)',
    '1566',
    'Ötzi',
    '東',
  );
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom('?', '.', '!', '?”'))
    .map(([words, mark]) => `Say ${words.join(' ')}${mark}`);
  const block = fc.oneof(
    { weight: 3, arbitrary: sentence },
    fc.constantFrom(
      '- a\n- b',
      '1. a',
      '> q',
      '```\nEditor: x\n```',
      '| a |\n| - |\n| b |',
      '#### Part',
      'Note: this.',
      '**Aside:** that.',
      'line\nline',
    ),
  );
  const question = fc.array(fc.oneof({ weight: 6, arbitrary: sentence }, block), { minLength: 1, maxLength: 3 });
  const answer = fc.array(block, { minLength: 1, maxLength: 4 });
  const gap = '\n\n';
  const post = fc.array(fc.tuple(question, answer), { minLength: 1, maxLength: 4 }).map((pairs) => {
    const turn = (name: string, blocks: string[]) => {
      const opensWithWords = /^[\p{L}\p{N}*]/u.test(blocks[0] ?? '') && !/^\d+\. /.test(blocks[0] ?? '');
      return `**${name}:**${opensWithWords ? ' ' : gap}${blocks.join(gap)}`;
    };
    return `# T${gap}${pairs.flatMap(([q, a]) => [turn('Editor', q), turn('Bard', a)]).join(gap)}\n`;
  });
  const said = (text: string) =>
    parseTranscript(text).turns.map(({ role, body }) => [
      role,
      body
        .map(spanText)
        .join('')
        .match(/[\p{L}\p{N}]+/gu),
    ]);

  test('the same roles say the same words, and converting twice changes nothing more', () => {
    let done = 0;
    fc.assert(
      fc.property(post, fc.constantFrom(...styles), fc.constantFrom(...styles), (text, first, second) => {
        const once = converted(text, first);
        if (once.startsWith('No: ')) return;
        const twice = converted(once, second);
        if (twice.startsWith('No: ')) return;
        done++;
        expect(said(once)).toEqual(said(text));
        expect(said(twice)).toEqual(said(text));
        expect(converted(twice, second)).toBe(twice);
      }),
      { numRuns: 100 },
    );
    expect(done).toBeGreaterThan(20);
  }, 60_000);

  test('styles with labels lead back to the same text', () => {
    const labelled = fc.constantFrom<LabelStyle>('bold-label', 'heading', 'plain');
    fc.assert(
      fc.property(post, labelled, labelled, (text, first, second) => {
        const before = converted(text, first);
        expect(converted(converted(before, second), first)).toBe(before);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
