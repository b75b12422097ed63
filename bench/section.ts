/** One part of the bench. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** Measures and gives what is to be printed, as Markdown. */
  run(): Promise<string>;
}
