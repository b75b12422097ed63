/**
 * Letters that look like those of "wikipedia.org": Unicode `confusables.txt` 17.0.0 (UTS #39), lower-case letters and
 * digits that a host name may hold, by their prototype; `k` also has the class of ĸ, which the file keeps apart.
 * `l` and what looks like it stand for `i`, which they are taken for.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  w: 'ɯшѡԝաᴡⲽꮃ',
  i: 'l1ıɩɪιіւⲓꙇꭵǀӏוןا١۱ߊᛁⵏꓲ',
  k: 'ĸкκ',
  p: 'þƿρϸрⲣⳏ',
  e: '3еҽꬲ',
  d: 'ԁᑯꓒ',
  a: '4ɑαа',
  o: '0οσϭоօסه٥ھہە۵०০੦૦୦௦౦ഠ൦๐໐ဝ၀ჿ០ᴏᴑⲟꬽ',
  r: 'гᴦⲅꭇꭈꮁ',
  g: 'ƍɡցᶃ',
};

const letters = new Map(
  Object.entries(LOOKALIKES).flatMap(([letter, alike]) => [...alike].map((char) => [char, letter])),
);

/** What a host looks like to a hasty reader: accents dropped, lookalike letters replaced, lower case. */
export function skeleton(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return Array.from(bare, (char) => letters.get(char) ?? char)
    .join('')
    .replaceAll('vv', 'w')
    .replaceAll('ci', 'd');
}
