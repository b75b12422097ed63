/** Patterns of the setting `files.associations` for a file: its own name, then all that end alike. */
export function associationPatterns(path: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // `?` stands for any one character, so that brackets in a name are not read as a pattern.
  const own = name.replaceAll(/[*?[\]{}]/g, '?');
  const dot = own.lastIndexOf('.');
  return dot > 0 ? [own, `*${own.slice(dot)}`] : [own];
}
