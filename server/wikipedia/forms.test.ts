import { describe, expect, test } from 'vitest';
import { classifyLink } from './classify.ts';

const judge = (href: string) => classifyLink(href, { allowedHosts: [], ownHosts: [] });
const MALI = 'https://en.wikipedia.org/wiki/Mali';
const WRAPPED = encodeURIComponent(MALI);

describe('articles in other dress', () => {
  test.each([
    ['http://en.wikipedia.org/wiki/Mali', 'http', MALI],
    ['http://en.m.wikipedia.org/wiki/Mali?utm_source=chatgpt.com#History', 'http', `${MALI}#History`],
    ['http://en.wikipedia.org:80/wiki/Mali', 'http', MALI],
    ['//en.wikipedia.org/wiki/Mali', 'http', MALI],
    ['https://en.m.wikipedia.org/wiki/Mali', 'mobile', MALI],
    ['https://en.zero.wikipedia.org/wiki/Mali', 'mobile', MALI],
    ['https://zh-min-nan.m.wikipedia.org/wiki/Mali', 'mobile', 'https://zh-min-nan.wikipedia.org/wiki/Mali'],
    ['https://www.wikipedia.org/wiki/Mali', 'www', MALI],
    ['https://wikipedia.org/wiki/Mali', 'www', MALI],
    ['https://www.wikipedia.org/wiki/de:Mali', 'www', 'https://de.wikipedia.org/wiki/Mali'],
    ['https://wikipedia.org/fr/Mali', 'www', 'https://fr.wikipedia.org/wiki/Mali'],
    ['https://www.en.wikipedia.org/wiki/Mali', 'www', MALI],
    ['https://en.wikipedia.org/w/index.php?title=Mali', 'index-php', MALI],
    ['https://en.wikipedia.org/w/index.php?title=Mali&redirect=no#History', 'index-php', `${MALI}#History`],
    ['https://en.wikipedia.org/index.php?title=Mali', 'index-php', MALI],
    ['https://en.wikipedia.org/w/index.php/Mali', 'index-php', MALI],
    ['https://en.wikipedia.org/?title=Mali', 'index-php', MALI],
    ['https://en.wikipedia.org/w/index.php?title=C%2B%2B', 'index-php', 'https://en.wikipedia.org/wiki/C%2B%2B'],
    ['https://en.wikipedia.org/w/index.php?title=AC/DC', 'index-php', 'https://en.wikipedia.org/wiki/AC/DC'],
    [
      'https://en.wikipedia.org/w/index.php?title=Who+am+I%3F',
      'index-php',
      'https://en.wikipedia.org/wiki/Who_am_I%3F',
    ],
    ['https://zh.wikipedia.org/zh-cn/马里', 'variant', 'https://zh.wikipedia.org/wiki/马里'],
    ['https://sr.wikipedia.org/sr-el/Mali', 'variant', 'https://sr.wikipedia.org/wiki/Mali'],
    ['https://zh.wikipedia.org/wiki/Mali?variant=zh-tw', 'variant', 'https://zh.wikipedia.org/wiki/Mali'],
    ['https://en.wikipedia.org/wiki/Mali?wprov=sfla1', 'tracking', MALI],
    ['https://en.wikipedia.org/wiki/Mali?utm_source=chatgpt.com', 'tracking', MALI],
    ['https://en.wikipedia.org/wiki/Mali?fbclid=x&gclid=y&useskin=vector&oldformat=true', 'tracking', MALI],
    ['https://en.wikipedia.org/wiki/Mali?action=view', 'tracking', MALI],
    ['https://en.wikipedia.org/wiki/Mali?redirect=no', 'tracking', MALI],
    ['https://en.wikipedia.org/wiki/mali', 'encoding', MALI],
    ['https://ru.wikipedia.org/wiki/мали', 'encoding', 'https://ru.wikipedia.org/wiki/Мали'],
    ['https://EN.Wikipedia.org/wiki/Mali', 'encoding', MALI],
    ['https://en.wikipedia.org:443/wiki/Mali', 'encoding', MALI],
    ['https:en.wikipedia.org/wiki/Mali', 'encoding', MALI],
    ['https://en.wikipedia。org/wiki/Mali', 'encoding', MALI],
    ['https://en.wikipedia.org/wiki/United Nations', 'encoding', 'https://en.wikipedia.org/wiki/United_Nations'],
    ['https://en.wikipedia.org/wiki/United%20Nations', 'encoding', 'https://en.wikipedia.org/wiki/United_Nations'],
    ['https://en.wikipedia.org/wiki/United__Nations_', 'encoding', 'https://en.wikipedia.org/wiki/United_Nations'],
    ['https://en.wikipedia.org/wiki/M%61li', 'encoding', MALI],
    [
      'https://en.wikipedia.org/wiki/Star_Trek%3A_Picard',
      'encoding',
      'https://en.wikipedia.org/wiki/Star_Trek:_Picard',
    ],
    [
      'https://en.wikipedia.org/wiki/Mercury_%28planet%29',
      'encoding',
      'https://en.wikipedia.org/wiki/Mercury_(planet)',
    ],
    ['https://en.wikipedia.org/wiki/:(', 'encoding', 'https://en.wikipedia.org/wiki/%28'],
    ['https://en.wikipedia.org/wiki/A)', 'encoding', 'https://en.wikipedia.org/wiki/A%29'],
    ['https://en.wikipedia.org/wiki/"Heroes"', 'encoding', 'https://en.wikipedia.org/wiki/%22Heroes%22'],
    ['https://fr.wikipedia.org/wiki/%c3%89tat', 'encoding', 'https://fr.wikipedia.org/wiki/%C3%89tat'],
    [
      'https://fr.wikipedia.org/wiki/%C3%89tat_fédéré',
      'encoding',
      'https://fr.wikipedia.org/wiki/%C3%89tat_f%C3%A9d%C3%A9r%C3%A9',
    ],
    ['https://fr.wikipedia.org/wiki/%C9tat', 'encoding', 'https://fr.wikipedia.org/wiki/%C3%89tat'],
    ['https://en.wikipedia.org/wiki/100%_Wolf', 'encoding', 'https://en.wikipedia.org/wiki/100%25_Wolf'],
    ['https://en.wikipedia.org/wiki/AC%2fDC', 'encoding', 'https://en.wikipedia.org/wiki/AC%2FDC'],
    ['http://en.wikipedia.org/wiki/AC%2FDC', 'http', 'https://en.wikipedia.org/wiki/AC%2FDC'],
    ['https://fr.wikipedia.org/wiki/Co\u0302te', 'encoding', 'https://fr.wikipedia.org/wiki/C\u00f4te'],
    ['https://en.wikipedia.org/wiki/Mali#', 'encoding', MALI],
    ['https://en.wikipedia.org/wiki/Mali#Early history', 'encoding', `${MALI}#Early_history`],
    ['https://en.wikipedia.org/wiki/Mali#a(', 'encoding', `${MALI}#a%28`],
    ['https://en.wikipedia.org/wiki/x/../Mali', 'encoding', MALI],
  ])('%s (%s)', (href, why, canonical) => {
    expect(judge(href)).toEqual({ kind: 'form', canonical, why });
    expect(judge(canonical)).toMatchObject({ kind: 'article' });
  });

  test.each([
    `https://www.google.com/url?q=${WRAPPED}&sa=U`,
    `https://www.google.co.uk/url?sa=t&url=${WRAPPED}`,
    'https://www.google.com/amp/s/en.m.wikipedia.org/wiki/Mali',
    'https://www.bing.com/ck/a?!&&p=1f&u=a1aHR0cHM6Ly9lbi53aWtpcGVkaWEub3JnL3dpa2kvTWFsaQ&ntb=1',
    `https://duckduckgo.com/l/?uddg=${WRAPPED}&rut=x`,
    `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${WRAPPED}/RK=2/RS=x`,
    `https://l.facebook.com/l.php?u=${encodeURIComponent('http://en.m.wikipedia.org/wiki/mali?fbclid=1')}&h=x`,
    `https://www.youtube.com/redirect?event=x&q=${WRAPPED}`,
    `https://out.reddit.com/t3_x?url=${WRAPPED}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${WRAPPED}&data=x`,
    `https://www.google.com/url?q=${encodeURIComponent(`https://duckduckgo.com/l/?uddg=${WRAPPED}`)}`,
  ])('unwraps %s', (href) => {
    expect(judge(href)).toEqual({ kind: 'form', canonical: MALI, why: 'redirector' });
  });

  test.each([
    'https://www.google.com/url?q=https://example.org/',
    `https://www.google.com/search?q=${WRAPPED}`,
    'https://www.google.com/url?q=https://en.wikipedia.org.evil.com/wiki/Mali',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=https://en.wikipedia.org/wiki/Special:Random',
    'https://www.bing.com/ck/a?u=a1%%%',
    `https://example.org/url?q=${WRAPPED}`,
    `https://google.evil.com/url?q=${WRAPPED}`,
  ])('finds no article in %s', (href) => {
    expect(judge(href)).toMatchObject({ kind: 'elsewhere' });
  });
});
