import { fixture } from './fixture.ts';

export default fixture('invisible-character', [
  {
    name: 'zero-width characters, each with its name',
    text: 'In⟦\u200B⟧ West⟦\u2060⟧ Africa⟦\uFEFF⟧, in Ba⟦\u200C⟧ma⟦\u200D⟧ko and Do⟦\u00AD⟧go⟦\u2063⟧n.\n',
    fixed: 'In West Africa, in Bamako and Dogon.\n',
    messages: [
      'zero-width space (U+200B)',
      'word joiner (U+2060)',
      'byte order mark (U+FEFF)',
      'non-joiner (U+200C)',
      'joiner (U+200D)',
      'soft hyphen (U+00AD)',
      'operator (U+2063)',
    ],
  },
  { name: 'a run is one problem', text: 'In⟦\u200B\u200B\u200B⟧ Mali, **so⟦\u200B⟧**.\n', fixed: 'In Mali, **so**.\n' },
  {
    name: 'hidden tags and variations',
    text: 'In Mali⟦\u{E0048}\u{E0069}⟧ and⟦\uFE0F⟧ so⟦\u{E0101}⟧.\n',
    fixed: 'In Mali and so.\n',
    messages: ['tag character (U+E0048)', 'variation selector (U+FE0F)', 'variation selector (U+E0101)'],
  },
  {
    name: 'direction marks in text that has one direction',
    text: 'In ⟦\u202A⟧Mali⟦\u202C⟧ and⟦\u200E⟧ ⟦\u2066⟧so⟦\u2069⟧.\n',
    suggested: 'In Mali\u202C and\u200E \u2066so\u2069.\n',
    messages: ['direction mark (U+202A)'],
  },
  {
    name: 'what would become a fence, a link or an address',
    text: '⟦\u200B⟧```\n\n[words]⟦\u200B⟧(https://en.wikipedia.org/wiki/Mali) https:/⟦\u200B⟧/e.org\n',
    suggested: '```\n\n[words]\u200B(https://en.wikipedia.org/wiki/Mali) https:/\u200B/e.org\n',
  },
  {
    name: 'an override may hide something',
    text: 'In ⟦\u202E⟧ilaM.\n',
    suggested: 'In ilaM.\n',
  },
  {
    name: 'a direction mark without its partner, in Hebrew',
    text: 'He said ⟦\u202B⟧שלום and left.\n',
    suggested: 'He said שלום and left.\n',
  },
  {
    name: 'private characters',
    text: 'A ⟦\uF8FF⟧ phone.\n',
    suggested: 'A  phone.\n',
    messages: ['private character (U+F8FF)'],
  },
  { name: 'half a character', text: 'Well ⟦\uD83D⟧ done.\n', suggested: 'Well  done.\n', messages: ['U+D83D'] },
  {
    name: 'no-break spaces that pad',
    text: 'It ended.⟦\u00A0 ⟧They ⟦\u00A0\u00A0⟧left.⟦\u00A0⟧\nYes. So.\n'.replace(
      ' ⟦\u00A0\u00A0⟧',
      '⟦ \u00A0\u00A0⟧',
    ),
    fixed: 'It ended. They left.\nYes. So.\n',
    messages: ['There are spaces here that look ordinary'],
  },
  {
    name: 'French marks and units keep one',
    text: 'Il dit⟦\u00A0 ⟧: «⟦\u00A0 ⟧oui⟦ \u202F⟧! Et 5⟦ \u00A0⟧km.\n',
    fixed: 'Il dit\u00A0: «\u00A0oui\u202F! Et 5\u00A0km.\n',
  },
  { name: 'indentation may be meant', text: 'Roses\n⟦\u00A0\u00A0⟧violets\n', suggested: 'Roses\nviolets\n' },
  {
    name: 'French spaces, one by one',
    text: 'Où\u00A0? «\u00A0Ici\u00A0» dit-il\u202F; 10\u00A0000\u00A0km, a\u00A0**so**.\n',
  },
  { name: 'emoji', text: '👩‍🏫 👨‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️ 1️⃣ ✔︎ 🏳️‍🌈 👩🏽‍🚀\n' },
  { name: 'scripts that need them', text: 'می‌خواهم क्‍ष ශ්‍රී ภาษา\u200Bไทย\n' },
  { name: 'Hebrew and Arabic with their marks', text: 'He said \u2067שלום\u2069 and \u200Fعربي\u200F.\n' },
  {
    name: 'code, addresses and references',
    text: '`a\u200Bb` [x](https://example.org/\u200B) a&shy;b&nbsp; c\n\n    x\u200B\n',
  },
  { name: 'bullet signs have a rule of their own', text: 'Two:\n\n\u00A0\u00A0• the army\n\u00A0 • the police\n' },
  { name: 'a source’s mark has a rule of its own', text: 'In June.\uE200cite\uE202turn0search0\uE201\n' },
  { name: 'ideographs with variants', text: '葛\u{E0100}城 and \u2268\uFE00.\n' },
]);
