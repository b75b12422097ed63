/** Reading JSON that may be anything: what is not as expected is a strange answer. */
import { NoAnswer } from './question.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export function objectOf(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw strange('object');
  return value as JsonObject;
}

/** A list of objects; what is absent is an empty one. */
export function objectsOf(value: unknown): JsonObject[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw strange('list');
  return value.map(objectOf);
}

/** Text that is not empty. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw strange('text');
  return value;
}

/** Text on one line, or nothing. */
export function lineOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.replace(/\s+/g, ' ').trim() : undefined;
}

/** Whether a flag of MediaWiki's is set, in whichever version of its format. */
export function isSet(value: unknown): boolean {
  return value === true || value === '';
}

function strange(what: string): NoAnswer {
  return new NoAnswer('strange', `an ${what} was expected`);
}
