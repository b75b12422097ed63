// The package ships no types.
declare module 'punycode.js' {
  /** The Unicode form of a host; throws RangeError on invalid Punycode. */
  export function toUnicode(host: string): string;
}
