import { expect, test } from 'vitest';
import { articleAt, articleName } from './article.ts';

const WIKI = 'https://en.wikipedia.org/wiki';

test.each([
  [`${WIKI}/Mali_Empire`, 'Mali Empire'],
  [`${WIKI}/C%C3%B4te_d%27Ivoire`, "Côte d'Ivoire"],
  ['http://en.m.wikipedia.org/wiki/mali?utm_source=x', 'Mali'],
  [`${WIKI}/AC%2FDC`, 'AC/DC'],
  [`${WIKI}/Mali#History`, 'Mali § History'],
  [`${WIKI}/Mali#Ancient_and_colonial_times`, 'Mali § Ancient and colonial times'],
  [`${WIKI}/Mali#Pr%C3%A9sidents`, 'Mali § Présidents'],
  [`${WIKI}/Mali#Pr.C3.A9sidents`, 'Mali § Présidents'],
  [`${WIKI}/Mali#Version_2.0`, 'Mali § Version 2.0'],
  [`${WIKI}/Mali#cite_note-3`, 'Mali'],
  [`${WIKI}/Mali#:~:text=Bamako`, 'Mali'],
  [`${WIKI}/Mali#History:~:text=Bamako`, 'Mali § History'],
  [`${WIKI}/Mali#%ff`, 'Mali'],
])('%s is %s', (href, name) => {
  expect(articleName(articleAt(href)!)).toBe(name);
});

test.each(['https://example.com/wikipedia', `${WIKI}/Talk:Mali`, 'https://en.wikipedia.org', '/wikipedia', ''])(
  '%s is no article',
  (href) => {
    expect(articleAt(href)).toBeUndefined();
  },
);
