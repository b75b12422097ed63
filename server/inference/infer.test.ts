import { expect, test } from 'vitest';
import { inferTurns } from './infer.ts';
import type { Passage } from './passages.ts';

const text = (...texts: string[]) => texts.map((one): Passage => ({ kind: 'paragraph', text: one }));
const asked = { asked: true };
const shape = (passages: Passage[]) => inferTurns(passages, asked).map(({ role, first, last }) => [role, first, last]);
const answer =
  'The old harbour wall was built of granite from the quarry behind the town, and it has held against every storm since. ';

test('nothing yields nothing', () => {
  expect(inferTurns([])).toEqual([]);
  expect(inferTurns([{ kind: 'title', text: 'Why?' }])).toEqual([]);
  expect(inferTurns(text('', '\u0000', '\ud800'))).toEqual([]);
});

test('full-width question marks ask', () => {
  const passages = text('你好吗？', `Yes, I am. ${answer}`, '为什么？', `Because of the wall. ${answer}`);
  expect(shape(passages)).toEqual([
    ['editor', 0, 0],
    ['model', 1, 1],
    ['editor', 2, 2],
    ['model', 3, 3],
  ]);
});

test('the last prompt may lack its answer', () => {
  const passages = text(
    'Can you tell me who built the wall?',
    `Yes, of course. ${answer}`,
    'And why did you say granite?',
  );
  expect(shape(passages).at(-1)).toEqual(['editor', 2, 2]);
});

test('confidence lies between 0 and 1 and falls where the text is ambiguous', () => {
  const clear = inferTurns(
    text('Can you tell me who built the wall?', `Certainly. ${answer}`, 'Thank you!', "You're welcome!"),
    asked,
  );
  expect(clear).toHaveLength(4);
  for (const { confidence } of clear) expect(confidence > 0.5 && confidence <= 1).toBe(true);
  const vague = inferTurns(
    text('What is a wall?', answer, 'Why granite?', `Granite is hard. ${answer}`, 'Who built it?', answer),
    asked,
  );
  expect(vague[0]!.confidence).toBeLessThan(clear[0]!.confidence);
});

test('eight megabytes take seconds, in many passages or in one', () => {
  const pair = text('Can you tell me more about the wall?', `Yes. ${answer.repeat(3)}`);
  const many = Array.from({ length: 20_000 }, () => pair).flat();
  expect(inferTurns(many)).toHaveLength(many.length);
  expect(inferTurns(text('?\n'.repeat(4_000_000), ' *_`'.repeat(2_000_000)))).toEqual([]);
}, 20_000);

test('who asks for turns gets them where inference would not speak by itself', () => {
  const passages = text('A wall is older than its town.', answer, 'Nobody asked the masons.', answer);
  expect(inferTurns(passages)).toEqual([]);
  expect(inferTurns(passages, { asked: true }).length).toBeGreaterThanOrEqual(2);
  expect(inferTurns(text('Prose.'), { asked: true })).toEqual([]);
});
