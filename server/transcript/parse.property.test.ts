import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { configurationSchema } from '../config/configuration.ts';
import { parseOptions } from '../config/parseOptions.ts';
import { checkTranscript } from '../rules/check.ts';
import { fixAll } from '../rules/fixAll.ts';
import { absolute, type Block, type Link, type Span, type Transcript } from './model.ts';
import { parseTranscript } from './parse.ts';

const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    ' ',
    '    ',
    '\t',
    '\u00a0',
    '\uFEFF',
    '\0',
    '\ud800',
    '\udc00',
    '👤',
    '\u2028',
  ],
  ...[
    '---\n',
    '---\ntitle: x\nmodel: Bard\n---\n',
    '---\na: "\n---\n',
    '# ',
    '### ',
    '===\n',
    '> ',
    '- ',
    '1. ',
    '```\n',
    '| a | b |\n| - | - |\n',
  ],
  ...[
    '**Editor:** ',
    '**Bard:** ',
    '**Bard**: ',
    '**Editor:**',
    'Editor: ',
    'Q: ',
    'A: ',
    '### Editor\n',
    '## 🤖 Claude\n',
    'You said:\n',
    'ChatGPT said:\n',
  ],
  ...['**Why?**', '**Brad:** ', '__Me:__ ', '*You:* ', '**', '*', '_', '`', '\\', '• ', '  ◦ ', '– ', '\u00a0▪ '],
  ...[
    '[a](https://en.m.wikipedia.org/wiki/A)',
    '[b](<http://en.wikipedia.org/wiki/B c>)',
    '[c][d]',
    '[d]: http://en.wikipedia.org/wiki/D\n',
    '[',
    ']',
    '](',
    ')',
    '![i](x)',
  ],
  ...[
    '<a href="http://en.wikipedia.org/wiki/It&#39;s">',
    "<a href='",
    '</a>',
    '<https://example.com>',
    'https://en.wikipedia.org/wiki/E',
    'www.example.com',
    'a@example.com',
    '<!--',
    '-->',
  ],
  ...[
    '<!-- colloquy-disable-next-line label-style -->',
    '<!-- colloquy-disable -->',
    '[^1]',
    '[^1]: x\n',
    '&amp;',
    '~~',
    'word',
    'Mali',
    'Thank you.',
    'Where is it?',
  ],
  ...[
    '> **IMPORTANT NOTE:** ',
    '**Disclaimer**\n',
    'These are conversations with AI models and may contain inaccuracies. ',
    'This blog is a proof of concept. ',
  ],
];
const hostile = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'*_[]()<>`~|#-: \n\r\ud83d\ude00aE'), maxLength: 60 }) },
);
const configurations = (['bold-label', 'heading', 'plain', 'bold-question'] as const).map((labelStyle) =>
  configurationSchema.parse({ labelStyle }),
);
const holds = (check: (text: string) => void, numRuns = 400) =>
  fc.assert(fc.property(hostile, check), { numRuns, interruptAfterTimeLimit: 8000 });

test('blocks tile the text', () => {
  holds((text) => {
    const { blocks } = parseTranscript(text);
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    let at = 0;
    for (const block of blocks) {
      expect(block.start).toBe(at);
      at += block.text.length;
    }
  });
});

test('nodes lie inside their blocks', () => {
  holds((text) => {
    for (const block of parseTranscript(text).blocks) {
      if (!block.node) continue;
      visit(block.node, (node) => {
        const { start, end } = node.position!;
        expectInside(block, { start: start.offset!, end: end.offset! });
      });
    }
  });
});

test('links stand where they say', () => {
  holds((text) => {
    for (const block of parseTranscript(text).blocks) {
      for (const link of block.links) expectPlaced(block, link);
    }
  });
});

test('turns, labels and notes lie in order and do not overlap', () => {
  holds((text) => {
    const transcript = parseTranscript(text);
    const spans = transcript.turns.flatMap(({ label, body }) => [...(label ? [label.span] : []), ...body]);
    expectInOrder(spans);
    for (const { label, body } of transcript.turns) {
      if (!label) expect(body.length).toBeGreaterThan(0);
      else expect(label.nameSpan.end - label.nameSpan.start).toBeGreaterThan(0);
    }
    expectInOrder(transcript.notes.flatMap(({ blocks }) => blocks.map(whole)));
    expectApart(transcript);
  });
});

test('a check reports places inside the text, whatever the style', () => {
  holds((text) => {
    for (const configuration of configurations) {
      const transcript = parseTranscript(text, parseOptions(configuration));
      for (const { span, fixes } of checkTranscript(transcript, configuration)) {
        expectInside(span.block, span);
        for (const { edits } of fixes) for (const edit of edits) expectInside(edit.span.block, edit.span);
      }
    }
  }, 150);
});

test('fixing all ends, and twice is as good as once', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...configurations), (text, configuration) => {
      const once = fixAll(text, configuration);
      expect(fixAll(once, configuration)).toBe(once);
    }),
    { numRuns: 300, interruptAfterTimeLimit: 8000 },
  );
});

function expectInside(block: Block, { start, end }: { start: number; end: number }): void {
  expect(start >= 0 && start <= end && end <= block.text.length).toBe(true);
}

/** A target or a text without escapes and references is in the source as it is. */
function expectPlaced(block: Block, link: Link): void {
  expectInside(block, link);
  const { targetRange, textRange, target } = link;
  for (const range of [targetRange, textRange]) if (range) expectInside(block, range);
  if (targetRange) {
    const written = block.text.slice(targetRange.start, targetRange.end);
    const isPlain = !/[&\\\0\r\n]/.test(written);
    if (isPlain) expect([written, `http://${written}`, `mailto:${written}`]).toContain(target);
  }
}

function whole(block: Block): Span {
  return { block, start: 0, end: block.text.length };
}

function expectInOrder(spans: readonly Span[]): void {
  let at = 0;
  for (const span of spans) {
    expectInside(span.block, span);
    const { start, end } = absolute(span);
    expect(start).toBeGreaterThanOrEqual(at);
    at = end;
  }
}

function expectApart({ turns, notes }: Transcript): void {
  const noted = new Set(notes.flatMap(({ blocks }) => blocks));
  for (const { body } of turns) for (const { block } of body) expect(noted.has(block)).toBe(false);
}
