import { describe, expect, test } from 'vitest';
import { classifyLink } from './classify.ts';

const judge = (href: string) => classifyLink(href, { allowedHosts: [], ownHosts: [] });

describe('articles', () => {
  test.each([
    ['https://en.wikipedia.org/wiki/Mali', 'en', 'Mali'],
    [' https://en.wikipedia.org/wiki/Mali ', 'en', 'Mali'],
    ['https://en.wikipedia.org/wiki/United_Nations_Security_Council', 'en', 'United_Nations_Security_Council'],
    ['https://simple.wikipedia.org/wiki/Mali', 'simple', 'Mali'],
    ['https://zh-min-nan.wikipedia.org/wiki/Mali', 'zh-min-nan', 'Mali'],
    ['https://be-tarask.wikipedia.org/wiki/Малі', 'be-tarask', 'Малі'],
    ['https://roa-rup.wikipedia.org/wiki/Mali', 'roa-rup', 'Mali'],
    ['https://ceb.wikipedia.org/wiki/Mali', 'ceb', 'Mali'],
    ['https://en.wikipedia.org/wiki/Mercury_(planet)', 'en', 'Mercury_(planet)'],
    ['https://en.wikipedia.org/wiki/%28', 'en', '('],
    ['https://en.wikipedia.org/wiki/Foo_%29%28', 'en', 'Foo_)('],
    ['https://en.wikipedia.org/wiki/Star_Trek:_Picard', 'en', 'Star_Trek:_Picard'],
    ['https://en.wikipedia.org/wiki/2001:_A_Space_Odyssey', 'en', '2001:_A_Space_Odyssey'],
    ['https://es.wikipedia.org/wiki/Anexo:Países', 'es', 'Anexo:Países'],
    ['https://en.wikipedia.org/wiki/Datei:_A_Novel', 'en', 'Datei:_A_Novel'],
    ['https://en.wikipedia.org/wiki/AC/DC', 'en', 'AC/DC'],
    ['https://en.wikipedia.org/wiki/AC%2FDC', 'en', 'AC/DC'],
    ['https://en.wikipedia.org/wiki/Simon_%26_Garfunkel', 'en', 'Simon_&_Garfunkel'],
    ['https://en.wikipedia.org/wiki/Simon_&_Garfunkel', 'en', 'Simon_&_Garfunkel'],
    ['https://en.wikipedia.org/wiki/C%2B%2B', 'en', 'C++'],
    ['https://en.wikipedia.org/wiki/C++', 'en', 'C++'],
    ['https://en.wikipedia.org/wiki/Who%27s_Afraid_of_Virginia_Woolf%3F', 'en', "Who's_Afraid_of_Virginia_Woolf?"],
    ["https://en.wikipedia.org/wiki/Who's_Afraid_of_Virginia_Woolf%3F", 'en', "Who's_Afraid_of_Virginia_Woolf?"],
    ['https://en.wikipedia.org/wiki/100%25', 'en', '100%'],
    ['https://en.wikipedia.org/wiki/%22Heroes%22_(David_Bowie_album)', 'en', '"Heroes"_(David_Bowie_album)'],
    ['https://fr.wikipedia.org/wiki/C%C3%B4te_d%27Ivoire', 'fr', "Côte_d'Ivoire"],
    ["https://fr.wikipedia.org/wiki/Côte_d'Ivoire", 'fr', "Côte_d'Ivoire"],
    ['https://ja.wikipedia.org/wiki/%E3%83%9E%E3%83%AA%E5%85%B1%E5%92%8C%E5%9B%BD', 'ja', 'マリ共和国'],
    ['https://ja.wikipedia.org/wiki/マリ共和国', 'ja', 'マリ共和国'],
    ['https://fa.wikipedia.org/wiki/نیم‌فاصله', 'fa', 'نیم‌فاصله'],
    ['https://en.wikipedia.org/wiki/🙂', 'en', '🙂'],
    ['https://de.wikipedia.org/wiki/ß', 'de', 'ß'],
    ['https://tr.wikipedia.org/wiki/iPhone', 'tr', 'iPhone'],
    ['https://jbo.wikipedia.org/wiki/mali', 'jbo', 'mali'],
    ['https://ka.wikipedia.org/wiki/მალი', 'ka', 'მალი'],
    ['https://en.wikipedia.org/wiki/.NET', 'en', '.NET'],
  ])('%s', (href, language, title) => {
    expect(judge(href)).toEqual({ kind: 'article', language, title });
  });

  test.each([
    ['https://en.wikipedia.org/wiki/Mali#History', 'History'],
    ['https://de.wikipedia.org/wiki/Mali#Geschichte_(vor_1960)', 'Geschichte_(vor_1960)'],
    ['https://de.wikipedia.org/wiki/Mali#Überblick', 'Überblick'],
    ['https://en.wikipedia.org/wiki/Mali#cite_note-5', 'cite_note-5'],
    ['https://en.wikipedia.org/wiki/Mali#:~:text=West%20Africa', ':~:text=West%20Africa'],
  ])('keeps the fragment of %s', (href, fragment) => {
    expect(judge(href)).toMatchObject({ kind: 'article', title: 'Mali', fragment });
  });
});

describe('pages that are no articles', () => {
  test.each([
    ['https://en.wikipedia.org/wiki/Special:Random', 'special'],
    ['https://de.wikipedia.org/wiki/Spezial:Zufällige_Seite', 'special'],
    ['https://en.wikipedia.org/w/api.php?action=query', 'special'],
    ['https://en.wikipedia.org/wiki/Mali?action=raw', 'special'],
    ['https://en.wikipedia.org/wiki/Talk:Mali', 'talk'],
    ['https://en.wikipedia.org/wiki/User_talk:Jimbo', 'talk'],
    ['https://fr.wikipedia.org/wiki/Discussion:Mali', 'talk'],
    ['https://sv.wikipedia.org/wiki/Användardiskussion:X', 'talk'],
    ['https://ja.wikipedia.org/wiki/利用者‐会話:X', 'talk'],
    ['https://en.wikipedia.org/wiki/user:jimbo', 'user'],
    ['https://de.wikipedia.org/wiki/Benutzerin:X', 'user'],
    ['https://pl.wikipedia.org/wiki/Wikipedysta:X', 'user'],
    ['https://pt.wikipedia.org/wiki/Usu%C3%A1rio(a):X', 'user'],
    ['https://de.wikipedia.org/wiki/User:X', 'user'],
    ['https://en.wikipedia.org/wiki/File:Flag_of_Mali.svg', 'file'],
    ['https://en.wikipedia.org/wiki/Image:Flag_of_Mali.svg', 'file'],
    ['https://en.wikipedia.org/wiki/Mali#/media/File:Flag_of_Mali.svg', 'file'],
    ['https://es.wikipedia.org/wiki/Archivo:Mali.svg', 'file'],
    ['https://it.wikipedia.org/wiki/Immagine:Mali.svg', 'file'],
    ['https://en.wikipedia.org/wiki/Category:Mali', 'category'],
    ['https://en.wikipedia.org/w/index.php?title=Category:Mali', 'category'],
    ['https://ru.wikipedia.org/wiki/%D0%9A%D0%B0%D1%82%D0%B5%D0%B3%D0%BE%D1%80%D0%B8%D1%8F:Мали', 'category'],
    ['https://zh.wikipedia.org/wiki/分类:马里', 'category'],
    ['https://ar.wikipedia.org/wiki/تصنيف:مالي', 'category'],
    ['https://nl.wikipedia.org/wiki/Categorie:Mali', 'category'],
    ['https://en.wikipedia.org/wiki/Portal:Africa', 'other-namespace'],
    ['https://en.wikipedia.org/wiki/WP:NPOV', 'other-namespace'],
    ['https://en.wikipedia.org/wiki/Template:Infobox', 'other-namespace'],
    ['https://en.wikipedia.org/w/index.php?title=Mali&oldid=123', 'revision'],
    ['https://en.wikipedia.org/wiki/Mali?oldid=123', 'revision'],
    ['https://en.wikipedia.org/w/index.php?diff=1&title=Mali', 'revision'],
    ['https://en.wikipedia.org/?curid=19127', 'revision'],
    ['https://en.wikipedia.org/w/index.php?title=Mali&action=history', 'revision'],
    ['https://en.wikipedia.org/w/index.php?title=Mali&action=edit', 'edit'],
    ['https://en.wikipedia.org/wiki/Mali?veaction=edit', 'edit'],
    ['https://en.m.wikipedia.org/wiki/Mali#/editor/0', 'edit'],
    ['https://en.wikipedia.org/w/index.php?search=mali', 'search'],
    ['https://en.wikipedia.org/wiki/Special:Search/mali', 'search'],
    ['https://de.wikipedia.org/wiki/Spezial:Suche/mali', 'search'],
    ['https://www.wikipedia.org/search-redirect.php?search=mali', 'search'],
    ['https://en.wikipedia.org/', 'front-page'],
    ['https://en.wikipedia.org/wiki/', 'front-page'],
    ['https://en.wikipedia.org/wiki/Main_Page', 'front-page'],
    ['https://de.wikipedia.org/wiki/Wikipedia:Hauptseite', 'front-page'],
    ['https://www.wikipedia.org/', 'front-page'],
    ['https://wikipedia.org', 'front-page'],
    ['https://w.wiki/4Qx', 'short-link'],
  ])('%s is %s', (href, what) => {
    expect(judge(href)).toMatchObject({ kind: 'not-an-article', what });
  });

  test('language and title are told', () => {
    expect(judge('https://en.wikipedia.org/w/index.php?title=Mali&oldid=1')).toEqual({
      kind: 'not-an-article',
      what: 'revision',
      language: 'en',
      title: 'Mali',
    });
  });

  test.each([
    'https://en.wikipedia.org/wiki/A%00B',
    'https://en.wikipedia.org/wiki/[[Mali]]',
    'https://en.wikipedia.org/w/index.php?title=../Mali',
    'https://en.wikipedia.org/wiki/%EF%BF%BD',
  ])('%s is no title', (href) => {
    expect(judge(href)).toEqual({ kind: 'malformed' });
  });
});
