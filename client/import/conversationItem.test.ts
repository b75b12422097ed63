import { expect, test } from 'vitest';
import { conversationItem, newestFirst } from './conversationItem.ts';

const words = {
  untitled: 'Untitled',
  turns: (count: number) => `${count} turns`,
  date: (date: string) => date.slice(0, 4),
};
const listed = { id: '1', title: null, date: null, turns: 2, opening: '' };

test('shows the title, else the first words, and no icons of the writer’s', () => {
  const labelOf = (more: object) => conversationItem({ ...listed, ...more }, words).label;
  expect(labelOf({ title: 'Mali', opening: 'Hello' })).toBe('Mali');
  expect(labelOf({ opening: 'A $(price) tag' })).toBe('A \\$(price) tag');
  expect(labelOf({})).toBe('Untitled');
  expect(labelOf({ title: `${'long '.repeat(20)}` })).toBe(`${'long '.repeat(12).trim()}…`);
  expect(labelOf({ title: `${'x'.repeat(59)}👤👤` })).toBe(`${'x'.repeat(59)}…`);
});

test('tells the date where there is one', () => {
  expect(conversationItem(listed, words).description).toBe('2 turns');
  expect(conversationItem({ ...listed, date: '2024-05-13T10:00:00Z' }, words).description).toBe('2024 · 2 turns');
});

test('stands newest first', () => {
  const dates = ['2023-01-01T00:00:00Z', null, '2024-01-01T00:00:00Z', '2023-01-01T00:00:00Z'];
  const items = dates.map((date, at) => conversationItem({ ...listed, id: String(at), date }, words));
  expect(newestFirst(items).map(({ id }) => id)).toEqual(['2', '0', '3', '1']);
});
