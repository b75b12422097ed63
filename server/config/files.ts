/** Reads files where the server runs: from the disk, or through the client. */
export interface Files {
  /** The text of a file by its URI; undefined when there is none or it cannot be read. Never rejects. */
  read(uri: string): Promise<string | undefined>;
}
