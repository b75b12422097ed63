/** Tokens `from` to `to`, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
