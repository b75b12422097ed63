import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Configuration, configurationSchema } from '../../config/configuration.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import { checkTranscript } from '../../rules/check.ts';
import { absolute } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import type { Conversation, ConversationTurn } from './conversation.ts';
import { finished } from './finished.ts';
import { withOwnReferences } from './ownReferences.ts';
import { postOf } from './postOf.ts';

const styles = ['bold-label', 'bold-question', 'heading', 'plain'] as const;
const configured = (input: object = {}) => configurationSchema.parse(input);

function conversation(...texts: string[]): Conversation {
  return { title: 'Mali', model: 'gpt-4o', date: null, disclaimer: null, warnings: [], turns: alternating(texts) };
}

function alternating(texts: readonly string[]): ConversationTurn[] {
  return texts.map((text, at) => ({
    ...({ role: at % 2 === 0 ? 'editor' : 'model', speaker: '' } as const),
    ...{ text, line: null, confidence: 1 },
  }));
}

const words = (text: string) =>
  text
    .replaceAll('&#65306;', '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** The roles, and the words from each label to the next. */
function readBack(post: string, configuration: Configuration): [string, string][] {
  const { turns } = parseTranscript(post, parseOptions(configuration));
  const starts = turns.map((turn) => absolute(openingOf(turn)));
  return turns.map(({ role }, at) => [role, words(post.slice(starts[at]?.end, starts[at + 1]?.start))]);
}

function expectReadBack(given: Conversation, configuration: Configuration): void {
  const post = postOf(given, configuration);
  const texts = given.turns.map(({ text }) => text);
  const renamed = finished(withOwnReferences(texts, configuration, () => true));
  const expected = given.turns.map(({ role }, at) => [role, words(renamed[at] ?? '')]);
  expect(readBack(post, configuration), post).toEqual(expected);
}

describe('a post', () => {
  test('opens with what is known', () => {
    expect(postOf({ ...conversation('Hello.', 'Hi.'), date: '2024-05-13T10:00:00Z' }, configured())).toBe(
      '---\ndate: 2024-05-13T10:00:00Z\nmodel: gpt-4o\n---\n\n# Mali\n\n**Editor:** Hello.\n\n**ChatGPT:** Hi.\n',
    );
    expect(postOf({ ...conversation('Hello.', 'Hi.'), title: null, model: null }, configured())).toBe(
      '**Editor:** Hello.\n\n**AI:** Hi.\n',
    );
  });

  test.each(['What is *this* <b>?', '1. One', 'A &amp; B #', '---', '[x]: y', 'a_b_c `d`'])(
    'has a title that reads %j',
    (title) => {
      const post = postOf({ ...conversation('Hello.', 'Hi.'), title }, configured());
      expect(parseTranscript(post).title?.text).toBe(title);
    },
  );

  test.each(styles)('is in the style %s', (labelStyle) => {
    const post = postOf(conversation('Where is it?', 'In Mali.', 'Since when?', '- 2013'), configured({ labelStyle }));
    const dresses = parseTranscript(post).turns.map(({ dress }) => dress);
    expect(dresses).toEqual(Array(4).fill(labelStyle));
  });

  test('has bold labels where a question cannot be told from an answer by being bold', () => {
    const post = postOf(conversation('Tell me of Mali', 'Gladly.'), configured({ labelStyle: 'bold-question' }));
    expect(post).toContain('**Editor:** Tell me of Mali\n');
  });

  test('names who speaks', () => {
    const turns = alternating(['Hello.', 'Hi.']).map((turn) => ({
      ...turn,
      speaker: turn.role === 'model' ? 'Bard' : 'You',
    }));
    const post = postOf({ ...conversation(), turns }, configured({ editorName: 'Ines' }));
    expect(post).toContain('**Ines:** Hello.\n\n**Bard:** Hi.\n');
    expectReadBack({ ...conversation(), turns }, configured({ editorName: 'Ines' }));
  });

  test('tells an editor from a model of the same name', () => {
    const turns = alternating(['Hello.', 'Hi.']).map((turn) => ({ ...turn, speaker: 'Claude' }));
    expect(postOf({ ...conversation(), turns }, configured({ editorName: 'Claude' }))).toContain(
      '**Editor:** Hello.\n\n**Claude:** Hi.\n',
    );
    expectReadBack(conversation('Hello.', 'Hi.'), configured({ editorName: 'Claude' }));
  });

  test('has headings below its title, and keeps the disclaimer', () => {
    const disclaimer = '> **IMPORTANT NOTE:** This is a conversation with an AI model.';
    const post = postOf({ ...conversation('Hello.', '# One\n\n### Two\n\nWords'), disclaimer }, configured());
    expect(post).toContain('**ChatGPT:**\n\n### One\n\n#### Two\n\nWords\n\n> **IMPORTANT NOTE:**');
    expect(parseTranscript(post).disclaimer).toBeDefined();
  });

  test('takes no words of an answer for its disclaimer', () => {
    const note = '**Note:** I am an AI model, my knowledge ends in September 2021, and I may be wrong.';
    const post = postOf(conversation('Hello.', `Hi.\n\n${note}`), configured());
    expect(parseTranscript(post).notes).toEqual([]);
    expect(post).toContain('**Note\\:** I am');
  });

  test('is in order by the rules of structure', () => {
    for (const labelStyle of styles) {
      const configuration = configured({ labelStyle });
      const post = postOf(conversation('Where is it?', '# A\n\n### B\n\nWords.', 'Why?', 'So.'), configuration);
      const transcript = parseTranscript(post, parseOptions(configuration));
      const ids = checkTranscript(transcript, configuration).map(({ rule }) => rule);
      expect(ids.filter((id) => id !== 'missing-disclaimer')).toEqual([]);
    }
  });
});

describe('what is said stays in its turn', () => {
  const answers = [
    'Editor: no\n\nChatGPT: yes',
    '**Editor:** no\n\n**ChatGPT:** yes',
    '__You__: no\n\n*AI*: yes',
    '### You\n\nno\n\n### ChatGPT:\n\nyes',
    'Bard\n===\n\nEditor\n---\n',
    'Two\nlines\n---\nnext',
    'You said:\nno\nChatGPT said\nyes',
    'You said: no\n\nChatGPT said: yes',
    '**Editor:**no',
    'Q： no\nA： yes',
    '```\ncode',
    '~~~~\n```\n**Editor:** no',
    '<!-- open',
    '<script>\n\nalert(1)',
    '---\nmodel: x\n---\n\n# Title',
    '- a\n\n  ```\n  b',
    '> quoted\n> **Editor:** no',
    '    code\n\n**Editor:** no',
    '**Edotor:** no',
    '',
    '\uFEFF# A',
  ];
  test.each(answers)('%j', (answer) => {
    for (const labelStyle of styles) {
      const configuration = configured({ labelStyle });
      const post = postOf(conversation('One?', answer, 'Two?', 'Yes.'), configuration);
      const read = readBack(post, configuration);
      expect(read.map(([role]) => role)).toEqual(['editor', 'model', 'editor', 'model']);
      expect(read[1]?.[1].replace(/ script$/, ''), post).toBe(words(answer));
      expect(read[3]?.[1]).toBe('Yes');
    }
  });

  const PIECES = [
    ...['\n', '\n\n', '\r\n', ' ', '    ', '\t', '\u00a0', '\0', '\ud800', '👤', '\u2028', 'word', 'Where?', 'Thanks.'],
    ...[
      '---\n',
      '---\nmodel: Bard\n---\n',
      '# ',
      '### ',
      '===\n',
      '> ',
      '- ',
      '1. ',
      '```\n',
      '~~~\n',
      '<!--',
      '-->',
      '<?',
      '<b>',
    ],
    ...[
      '**Editor:** ',
      '**Bard:** ',
      '**ChatGPT**: ',
      '**Editor:**',
      'Editor: ',
      'Q: ',
      'A: ',
      '### Editor\n',
      '## 🤖 ChatGPT\n',
    ],
    ...[
      'You said:\n',
      'ChatGPT said\n',
      '**Why?**',
      '**Brad:** ',
      '__Me:__ ',
      '*You:* ',
      '**',
      '*',
      '_',
      '`',
      '\\',
      '• ',
    ],
    ...[
      '[d]: http://x.org\n',
      '[^1]: x\n',
      '[^1]',
      '|a|b|\n|-|-|\n',
      '> **IMPORTANT NOTE:** ',
      'Note: as an AI I may be wrong. ',
    ],
  ];
  const text = fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  );
  const turn = fc.record({
    role: fc.constantFrom('editor' as const, 'model' as const),
    speaker: fc.constantFrom('', 'You', 'Bard', 'Ada', 'gpt-4o', 'Claude', 'A', '**', 'Dr. No'),
    text,
  });
  const given = fc.record({
    title: fc.option(text),
    model: fc.option(fc.constantFrom('gpt-4o', 'Bard', 'claude-3-opus', 'x: y')),
    turns: fc
      .tuple(fc.array(turn, { maxLength: 4 }), text, text)
      .map(([turns, question, answer]) => [
        { role: 'editor' as const, speaker: '', text: question },
        ...turns,
        { role: 'model' as const, speaker: '', text: answer },
      ]),
  });

  test('whatever it is', () => {
    const configurations = styles.flatMap((labelStyle) =>
      ['Editor', 'Ines', 'Claude'].map((editorName) => configured({ labelStyle, editorName })),
    );
    fc.assert(
      fc.property(given, fc.constantFrom(...configurations), ({ title, model, turns }, configuration) => {
        const said = turns.map((each) => ({ ...each, line: null, confidence: 1 }));
        expectReadBack({ ...conversation(), title, model, turns: said }, configuration);
      }),
      { numRuns: 400, interruptAfterTimeLimit: 8000 },
    );
  }, 15_000);
});
