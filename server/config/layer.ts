/** What a configuration file adds to those that it extends. */
import type { ConfigurationInput, Settings } from './configuration.ts';
import { type PostPattern, postPattern } from './postPattern.ts';

/** Settings for all posts, or for those that a pattern means. */
export interface Layer {
  readonly settings: Settings;
  readonly posts?: PostPattern;
}

/** A file's own layers, of which later ones win: what it sets for all posts, then its overrides. */
export function layersOf({ $schema: _, extends: __, overrides = [], ...settings }: ConfigurationInput, uri: string) {
  return [
    { settings },
    ...overrides.map(({ files, ...own }): Layer => ({ settings: own, posts: postPattern(files, uri) })),
  ];
}

/** The settings of those layers that hold for a post. */
export function settingsFor(uri: string, layers: readonly Layer[]): Settings[] {
  return layers.filter(({ posts }) => !posts || posts(uri)).map(({ settings }) => settings);
}
