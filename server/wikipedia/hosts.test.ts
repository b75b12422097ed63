import { describe, expect, test } from 'vitest';
import type { AllowedHost } from './allowedHost.ts';
import { classifyLink } from './classify.ts';

const judge = (href: string, allowedHosts: AllowedHost[] = [], ownHosts: string[] = []) =>
  classifyLink(href, { allowedHosts, ownHosts });

describe('lookalikes', () => {
  test.each([
    ['https://wikipedia.org.evil.com/wiki/Mali', 'prefix'],
    ['https://en.wikipedia.org.evil.com/', 'prefix'],
    ['https://en.wikipedia.org-login.com/', 'prefix'],
    ['https://en.wіkipedia.org.evil.com/', 'prefix'],
    ['https://en.wikipedia.org⁄wiki⁄Mali.evil.com/', 'prefix'],
    ['https://wikipedia-org.com/', 'prefix'],
    ['https://en-wikipedia.org/wiki/Mali', 'prefix'],
    ['https://wwwwikipedia.org/', 'prefix'],
    ['https://en.wikipedia.org@evil.com/wiki/Mali', 'userinfo'],
    ['https://en.wikipedia.org:443@evil.com/', 'userinfo'],
    ['https://evil.com@en.wikipedia.org/wiki/Mali', 'userinfo'],
    ['https://en.wikіpedia.org@evil.com/', 'userinfo'],
    ['https://wіkipedia.org/', 'confusable'],
    ['https://en.wikipediа.org/wiki/Mali', 'confusable'],
    ['https://wikipedia.оrg/', 'confusable'],
    ['https://wikipédia.org/', 'confusable'],
    ['https://wikiped1a.org/', 'confusable'],
    ['https://wlkipedia.org/', 'confusable'],
    ['https://vvikipedia.org/', 'confusable'],
    ['https://wikipeda.org/', 'confusable'],
    ['https://en.wikipeida.org/', 'confusable'],
    ['https://wikkipedia.com/', 'confusable'],
    ['https://xn--wkipedia-thh.org/', 'punycode'],
    ['https://en.xn--wikipdia-f1a.org/', 'punycode'],
    ['https://en.wikipedia.org:8443/wiki/Mali', 'port'],
    ['http://en.wikipedia.org:443/wiki/Mali', 'port'],
    ['https:\\\\en.wikipedia.org\\wiki\\Mali', 'backslash'],
    ['https://evil.com\\@en.wikipedia.org/', 'backslash'],
    ['https://en.wikipedia.org\\@evil.com/', 'backslash'],
    ['\\\\en.wikipedia.org/wiki/Mali', 'backslash'],
    ['https://en.wikipedia.org./wiki/Mali', 'trailing-dot'],
    ['https://wikipedia.com/', 'top-level-domain'],
    ['https://en.wikipedia.net/wiki/Mali', 'top-level-domain'],
    ['https://wikipedia.co.uk/', 'top-level-domain'],
  ])('%s by %s', (href, why) => {
    expect(judge(href)).toMatchObject({ kind: 'lookalike', why });
  });

  test('an allowed host may not hide behind another', () => {
    expect(judge('https://en.wikipedia.org@example.org/', ['example.org'])).toMatchObject({ kind: 'lookalike' });
  });
});

describe('elsewhere', () => {
  test.each([
    ['https://example.org/', 'example.org'],
    ['//example.org/', 'example.org'],
    ['https://user:secret@example.org/', 'example.org'],
    ['https://example.org\\wiki', 'example.org'],
    ['https://evil.com/en.wikipedia.org/wiki/Mali', 'evil.com'],
    ['https://evil.com/?u=en.wikipedia.org', 'evil.com'],
    ['https://evil.com/#en.wikipedia.org', 'evil.com'],
    ['https://evilwikipedia.org/', 'evilwikipedia.org'],
    ['https://münchen.de/', 'xn--mnchen-3ya.de'],
    ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
    ['https://википедия.рф/', 'xn--b1aeclack5b4j.xn--p1ai'],
    ['https://wikipediocracy.com/', 'wikipediocracy.com'],
    ['https://wikipedia20.pubpub.org/', 'wikipedia20.pubpub.org'],
    ['https://www.wikiwand.com/en/Mali', 'www.wikiwand.com'],
    ['https://dbpedia.org/page/Mali', 'dbpedia.org'],
    ['https://simplewikipedia.blog/', 'simplewikipedia.blog'],
    ['https://wikipedia.readthedocs.io/', 'wikipedia.readthedocs.io'],
    ['https://en-wikipedia-org.translate.goog/wiki/Mali', 'en-wikipedia-org.translate.goog'],
    ['https://en.wiktionary.org/wiki/mali', 'en.wiktionary.org'],
    ['https://commons.wikimedia.org/wiki/Mali', 'commons.wikimedia.org'],
    ['https://www.wikimedia.de/', 'www.wikimedia.de'],
    ['https://www.wikidata.org/wiki/Q912', 'www.wikidata.org'],
    ['https://wikipedia/', 'wikipedia'],
    ['https://commons.wikipedia.org/wiki/Mali', 'commons.wikipedia.org'],
    ['https://test.wikipedia.org/wiki/Mali', 'test.wikipedia.org'],
    ['https://a.b.wikipedia.org/wiki/Mali', 'a.b.wikipedia.org'],
    ['https://web.archive.org/web/2020/https://en.wikipedia.org/wiki/Mali', 'web.archive.org'],
    ['ftp://example.org/file', 'example.org'],
    ['https://192.168.0.1/', '192.168.0.1'],
    ['https://[::1]/', '[::1]'],
  ])('%s', (href, host) => {
    expect(judge(href)).toEqual({ kind: 'elsewhere', host });
  });
});

describe('allowed hosts', () => {
  test.each([
    ['https://example.org/', 'example.org'],
    ['https://EXAMPLE.org/', ' Example.ORG '],
    ['https://sub.example.org/', '*.example.org'],
    ['https://a.sub.example.org/', '*.example.org'],
    ['https://münchen.de/', 'münchen.de'],
    ['https://wikipedia.de/', 'wikipedia.de'],
    ['https://w.wiki/x', 'w.wiki'],
  ])('%s by %s', (href, entry) => {
    expect(judge(href, [entry])).toMatchObject({ kind: 'allowed' });
    expect(judge(href, [{ host: entry, reason: 'Ours.' }])).toMatchObject({ kind: 'allowed', reason: 'Ours.' });
    expect(judge(href, [], [entry])).toMatchObject({ kind: 'allowed' });
  });

  test.each([
    ['https://sub.example.org/', 'example.org'],
    ['https://notexample.org/', 'example.org'],
    ['https://notexample.org/', '*.example.org'],
    ['https://example.org.evil.com/', 'example.org'],
    ['https://evil.com/example.org', 'example.org'],
    ['https://example.org/', '*'],
    ['https://example.org/', ''],
    ['https://example.org/', 'https://example.org/'],
  ])('%s not by %s', (href, entry) => {
    expect(judge(href, [entry])).toMatchObject({ kind: 'elsewhere' });
  });
});
