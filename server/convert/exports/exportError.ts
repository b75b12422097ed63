/** Why nothing can be imported from a file, in words for its owner. */
export class ExportError extends Error {}
