/** Collects what went wrong while the command goes on with the other files. */
import { FileError } from './errors.ts';
import { complain } from './terminal.ts';

/** Tells of each trouble on standard error and remembers that there was one. */
export class Complaints {
  #any = false;
  readonly #warnings = new Set<string>();

  /** Whether there was trouble, so that the command ends with `unusable`. */
  get any(): boolean {
    return this.#any;
  }

  /** Tells of a trouble. */
  add(message: string): void {
    this.#any = true;
    complain(message);
  }

  /** Tells once of what is no trouble, yet may not be meant. */
  warn(warning: string): void {
    if (!this.#warnings.has(warning)) complain(warning);
    this.#warnings.add(warning);
  }

  /** Runs the action; a file's trouble is told, anything else is thrown. */
  async during(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.add(error.message);
    }
  }
}
