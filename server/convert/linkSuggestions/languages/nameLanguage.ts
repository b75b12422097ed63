/** What has to be known of a language to tell names from other words, and articles on names from other articles. */
export interface NameLanguage {
  /** Words within names: `of` in “Bank of England”. In lower case. */
  readonly joints: ReadonlySet<string>;
  /** Words that open sentences, greet or number, and are no names however they are written. In lower case. */
  readonly common: ReadonlySet<string>;
  /** Words after which a capital is no sign of a name, such as articles. In lower case. */
  readonly articles: ReadonlySet<string>;
  /** Words after which a name tells whose or of what something is: what precedes them is no name by itself. In lower case. */
  readonly genitives: ReadonlySet<string>;
  /** Whether all nouns have a capital, so that one tells nothing. */
  readonly hasCapitalNouns: boolean;
  /** How many small words may end a name: two in “Conseil de sécurité”. */
  readonly smallEnd: number;
  /** Descriptions of articles that are about words, dates or people's names, and not what anybody speaks of. */
  readonly unwanted: RegExp;
  /** Descriptions of works, whose titles are often everyday words. */
  readonly works: RegExp;
  /** Descriptions of what has a name of its own, where capitals do not tell. */
  readonly named: RegExp;
}

/** A set of the words in a text, parted by white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
