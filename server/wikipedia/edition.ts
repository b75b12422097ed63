/** Languages whose Wikipedia has another code than they have. Written from memory of Wikimedia's list of wikis in 2026-11, not looked up. */
const otherCodes: Readonly<Record<string, string>> = { nb: 'no', gsw: 'als', yue: 'zh-yue', lzh: 'zh-classical' };

/** The code of the Wikipedia in a language. */
export function editionIn(language: string): string {
  return Object.hasOwn(otherCodes, language) ? (otherCodes[language] as string) : language;
}
