/** A replacement in a text; offsets are UTF-16 code units. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}
