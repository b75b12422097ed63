/** A URI without escapes, by which addresses are compared: clients spell one in several ways. */
export function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
