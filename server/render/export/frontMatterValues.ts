/** What the front matter says, where it says it in a way that can be used. */
import type { Transcript } from '../../transcript/model.ts';

/** A text or number of the front matter as text; undefined where there is none. */
export function textValue({ frontMatter }: Transcript, key: string): string | undefined {
  const value = frontMatter?.values[key];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text || undefined;
}

/** The date as `2023-08-01`, with the time where there is one; undefined where it is no date. */
export function dateOf(transcript: Transcript): string | undefined {
  const date = textValue(transcript, 'date');
  const isDate = date && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/.test(date);
  return isDate ? date : undefined;
}

/** The tags: a list, or words with commas between them. */
export function tagsOf({ frontMatter }: Transcript): string[] {
  const tags = frontMatter?.values['tags'];
  const list = typeof tags === 'string' ? tags.split(',') : Array.isArray(tags) ? tags : [];
  return list.flatMap((tag) => (typeof tag === 'string' || typeof tag === 'number' ? String(tag).trim() || [] : []));
}
