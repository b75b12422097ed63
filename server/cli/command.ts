/** What a subcommand is. */
import type { ExitCode } from './exitCode.ts';

/** An option such as `--format FORMAT` or `--fix`. */
export interface Option {
  readonly short?: string;
  /** What its value is called in the help; an option without is a flag. */
  readonly value?: string;
  /** The values it may have; any when absent. */
  readonly choices?: readonly string[];
  readonly about: () => string;
}

/** What a subcommand was called with. */
export interface Arguments {
  readonly operands: readonly string[];
  /** The flags that were given, without dashes. */
  readonly flags: ReadonlySet<string>;
  /** The values of options, by their name without dashes. */
  readonly values: ReadonlyMap<string, string>;
}

/** A subcommand. */
export interface Command {
  readonly name: string;
  /** Its operands as the usage line shows them. */
  readonly operands: string;
  readonly about: () => string;
  readonly options: Readonly<Record<string, Option>>;
  /** Throws `UsageError` and `FileError`. */
  run(args: Arguments): Promise<ExitCode>;
}
