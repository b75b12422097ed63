// The package ships no types. This entry is the one that does not ask what it runs on.
declare module 'picomatch/posix.js' {
  /** Makes a test of paths; throws on an empty pattern and on one of more than 65,536 characters. */
  export default function picomatch(
    glob: string,
    options?: { readonly dot?: boolean; readonly nonegate?: boolean; readonly flags?: string },
  ): (path: string) => boolean;
}
