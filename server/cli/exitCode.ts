/** What the process says to scripts when it ends. */
export const exitCode = {
  clean: 0,
  /** Errors, or more warnings than allowed. */
  problems: 1,
  /** Wrong usage or unreadable input. */
  unusable: 2,
} as const;

/** One of them. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
