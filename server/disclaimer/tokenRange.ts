/** Tokens `from` to `to`, both included. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
