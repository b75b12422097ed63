/** Values of JSON, of which nothing is certain. */

/** A JSON object, or an empty one in place of anything else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, or an empty one in place of anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string, or an empty one in place of anything else. */
export function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A string with something in it, without the space around it; null in place of anything else. */
export function filled(value: unknown): string | null {
  return words(value).trim() || null;
}
