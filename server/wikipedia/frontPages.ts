/**
 * Main pages by language, with underscores, lower case. Source: the wikis' siteinfo `mainpage` (parsoid `baseconfig/2`,
 * June 2021) and `base` (2022; ja, pt, ru, sv). `Main Page` leads there on every wiki that keeps it as a redirect.
 */
const FRONT_PAGES: Readonly<Record<string, string>> = {
  ar: 'الصفحة_الرئيسية',
  ca: 'portada',
  cs: 'hlavní_strana',
  de: 'wikipedia:hauptseite',
  en: 'main_page',
  es: 'wikipedia:portada',
  fa: 'صفحهٔ_اصلی',
  fi: 'wikipedia:etusivu',
  fr: 'wikipédia:accueil_principal',
  ja: 'メインページ',
  nl: 'hoofdpagina',
  pt: 'wikipédia:página_principal',
  ru: 'заглавная_страница',
  simple: 'main_page',
  sr: 'главна_страна',
  sv: 'portal:huvudsida',
  tr: 'anasayfa',
  zh: 'wikipedia:首页',
};

/** Whether a decoded title with underscores is the main page of its Wikipedia. */
export function isFrontPage(title: string, language: string): boolean {
  return title.toLowerCase() === (Object.hasOwn(FRONT_PAGES, language) ? FRONT_PAGES[language] : 'main_page');
}
