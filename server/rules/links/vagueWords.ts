/**
 * Words that do not say where a link leads, by language. English ones begin with WebAIM's and W3C's examples of link
 * text to avoid (read 2024, from memory); the others are their like. Nouns that name what is linked ("map", "video") are not here.
 */
const byLanguage: Readonly<Record<string, string>> = {
  en: `
    here|right here|click here|click|click this|click me|press here|tap here|see here|read here|find here|over here|from here
    this|this link|link|the link|a link|links|hyperlink|url|follow this link|click this link|click on this link|visit this link
    article|the article|this article|an article|read this article|this page|page|the page|this site|this website|website
    source|sources|the source|this source|original source|source link|reference|see source|citation
    more|read more|learn more|see more|find out more|more info|more information|more details|for more information
    wikipedia|the wikipedia|wikipedia article|wikipedia page|wikipedia entry|wikipedia link|on wikipedia|see wikipedia
    this wikipedia article|this wikipedia page|the wikipedia article|the wikipedia page`,
  de: `
    hier|hier klicken|klicken sie hier|klick hier|klicke hier|klick|siehe hier|hier lesen|hier entlang|hier nachlesen
    link|der link|dieser link|diesen link|diesem link|links
    artikel|der artikel|dieser artikel|diesen artikel|diesem artikel|diese seite|dieser seite|seite|webseite|website
    quelle|quellen|die quelle|diese quelle|quellenangabe
    mehr|mehr lesen|mehr erfahren|mehr dazu|mehr infos|mehr informationen|weiterlesen|weitere informationen|weitere infos
    wikipedia|wikipedia artikel|wikipedia-artikel|wikipedia seite|wikipedia-seite|auf wikipedia|bei wikipedia|siehe wikipedia`,
  fr: `
    ici|cliquez ici|cliquer ici|clique ici|voir ici|lire ici|par ici|juste ici
    lien|le lien|ce lien|liens|ce lien-ci
    article|l'article|cet article|cette page|la page|page|ce site|site
    source|sources|la source|cette source|référence
    plus|en savoir plus|lire plus|voir plus|lire la suite|la suite|plus d'informations|plus d'infos|pour en savoir plus
    wikipédia|wikipedia|article wikipédia|page wikipédia|l'article wikipédia|sur wikipédia|voir wikipédia`,
  es: `
    aquí|aqui|haz clic aquí|haga clic aquí|clic aquí|pulsa aquí|pulse aquí|ver aquí|leer aquí|por aquí
    enlace|el enlace|este enlace|enlaces|link|vínculo|este vínculo
    artículo|el artículo|este artículo|página|la página|esta página|este sitio|sitio|sitio web
    fuente|fuentes|la fuente|esta fuente|referencia
    más|leer más|ver más|saber más|más información|más info|seguir leyendo
    wikipedia|artículo de wikipedia|página de wikipedia|en wikipedia|ver wikipedia`,
};

const lists = new Map(
  Object.entries(byLanguage).map(([language, list]) => [
    language,
    new Set(list.split(/[|\n]/).map((each) => each.trim())),
  ]),
);
const english = lists.get('en') as ReadonlySet<string>;

/** Whether words are vague in any of the languages. */
export function mayBeVague(words: string): boolean {
  for (const list of lists.values()) if (list.has(words)) return true;
  return false;
}

/** Whether words are vague in a post of that language; English ones are everywhere. */
export function isVague(words: string, language: string): boolean {
  return english.has(words) || (lists.get(language)?.has(words) ?? false);
}

/** Words in the form in which they are compared: without case, and without marks around them. */
export function compared(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
}
