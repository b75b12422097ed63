/** Times as exports write them. */

/** ISO 8601; the zone may be missing, and is then taken to be UTC, so that all machines read the same. */
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/;
/** The year 1973 in milliseconds, 5138 in seconds: no larger number means seconds. */
const SECONDS = 1e11;
/** What JavaScript can tell a date of. */
const LATEST = 8.64e15;

/** A time in ISO 8601, from seconds or milliseconds since 1970 or ISO 8601; null for anything else. */
export function isoTime(value: unknown): string | null {
  const time = milliseconds(value);
  // biome-ignore lint/style/noRestrictedGlobals: writes a time that was given; no clock is read.
  return time > 0 && time < LATEST ? new Date(time).toISOString().replace('.000Z', 'Z') : null;
}

/** Milliseconds since 1970, by which times are compared; 0 where there is no time. */
export function milliseconds(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? (value > SECONDS ? value : value * 1000) : 0;
  const [, day, time = '00:00', zone = 'Z'] = (typeof value === 'string' && ISO.exec(value.trim())) || [];
  // biome-ignore lint/style/noRestrictedGlobals: reads a time that was given; no clock is read.
  return day ? Date.parse(`${day}T${time}${zone}`) || 0 : 0;
}
