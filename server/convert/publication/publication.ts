/** Where a post was published, as its front matter notes it. */
import type { Transcript } from '../../transcript/model.ts';

/** The key in front matter. */
export const PUBLICATION_KEY = 'wordpress';

/** A post on a WordPress site. */
export interface Publication {
  /** The address of the site. */
  readonly site: string;
  /** The number of the post there. */
  readonly id: number;
  /** The name of the file that it was published from, by which a copy can be told; null where it had none. */
  readonly file: string | null;
}

/** Where the post was published; undefined where it was not, `unreadable` where front matter says something else. */
export function publicationOf({ frontMatter }: Transcript): Publication | 'unreadable' | undefined {
  if (!frontMatter) return undefined;
  const noted = frontMatter.values[PUBLICATION_KEY];
  if (frontMatter.errors.length > 0) return 'unreadable';
  if (noted === undefined || noted === null) return undefined;
  const { site, id, file } = noted as Readonly<Record<string, unknown>>;
  const number = typeof id === 'string' && /^\d{1,15}$/.test(id) ? Number(id) : id;
  if (typeof site !== 'string' || !/^https?:\/\//i.test(site)) return 'unreadable';
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return 'unreadable';
  return { site, id: number, file: typeof file === 'string' && file ? file : null };
}
