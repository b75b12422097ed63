/** What the command line cannot go on from. */

/** The command was called in a way it does not understand. */
export class UsageError extends Error {}

/** A file that cannot be read or written. */
export class FileError extends Error {}
