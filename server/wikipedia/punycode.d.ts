// The package ships no types.
declare module 'punycode.js' {
  const punycode: {
    /** The Unicode form of a host; throws RangeError on invalid Punycode. */
    toUnicode(host: string): string;
  };
  export default punycode;
}
