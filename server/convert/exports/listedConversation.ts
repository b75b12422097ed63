/** A conversation as lists show it. */

/** Plain data; a title or date that is not known is null. */
export interface ListedConversation {
  readonly id: string;
  readonly title: string | null;
  /** When it began, in ISO 8601. */
  readonly date: string | null;
  readonly turns: number;
  /** How it opens, for those without title. */
  readonly opening: string;
}
