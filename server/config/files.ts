/** Reads files where the server runs: from the disk, or through the client. */
export interface Files {
  /** The text of a file by its URI; undefined when there is none or it cannot be read. Never rejects. */
  read(uri: string): Promise<string | undefined>;
  /** The bytes of a file piece by piece, for files of any size; undefined where there are only whole ones. It may reject. */
  chunks?(uri: string): AsyncIterable<Uint8Array> | undefined;
}
