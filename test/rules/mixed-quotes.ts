import { fixture } from './fixture.ts';

export default fixture('mixed-quotes', [
  {
    name: 'a curly pair among straight ones',
    text: 'It was "withdrawn" and "ended".\n\nHe said ⟦“⟧suspended”.\n',
    suggested: 'It was "withdrawn" and "ended".\n\nHe said "suspended".\n',
    messages: ['4 straight, 2 curly'],
  },
  {
    name: 'a straight pair among curly ones',
    text: 'It was “withdrawn” and “ended”. He said ⟦"⟧suspended" ("now").\n\n“So.” “And so.”\n',
    suggested: 'It was “withdrawn” and “ended”. He said “suspended” (“now”).\n\n“So.” “And so.”\n',
    messages: ['4 straight, 8 curly'],
  },
  {
    name: 'German marks',
    text: 'Er sagte „ja“ und „nein“, dann ⟦"⟧vielleicht".\n',
    suggested: 'Er sagte „ja“ und „nein“, dann „vielleicht“.\n',
  },
  {
    name: 'Polish marks',
    text: 'On „tak” i „nie”, potem ⟦"⟧może".\n',
    suggested: 'On „tak” i „nie”, potem „może”.\n',
  },
  {
    name: 'apostrophes',
    text: "The EU's and the UN's, the bloc⟦’⟧s.\n",
    suggested: "The EU's and the UN's, the bloc's.\n",
    messages: ['2 straight, 1 curly'],
  },
  {
    name: 'straight apostrophes among curly ones',
    text: "L’eau, d’abord, c⟦'⟧est.\n",
    suggested: 'L’eau, d’abord, c’est.\n',
  },
  {
    name: 'quotes and apostrophes, each once',
    text: 'The "one" of the bloc⟦’⟧s ⟦“⟧two” isn\'t.\n',
    messages: ['Apostrophes', 'Quotation marks'],
  },
  {
    name: 'a number before the closing mark',
    text: 'In "the year 2020" it was ⟦“⟧over”.\n',
    suggested: 'In "the year 2020" it was "over".\n',
  },
  {
    name: 'marks around emphasis and dashes',
    text: 'It was "**withdrawn**", "unless—" and **"ended"**. He said ⟦“⟧so”.\n',
    messages: ['6 straight, 2 curly'],
  },
  { name: 'straight alone', text: "It was \"withdrawn\", he's sure: 'yes'.\n" },
  { name: 'curly alone', text: 'It was “withdrawn”, he’s sure: ‘yes’.\n' },
  { name: 'curly quotes with straight apostrophes', text: "It was “withdrawn”, he's sure.\n" },
  { name: 'inches and feet', text: 'The “tall” man is 6\'2" tall and has a 5" disk.\n' },
  {
    name: 'code, HTML, link titles',
    text: 'The “tall” `"man"` <b title="x">is</b> [a](https://en.wikipedia.org/wiki/A "title").\n\n```\n"x"\n```\n',
  },
  { name: 'quotes within quotes', text: 'He said “she said ‘yes’ to it” and «no».\n' },
  { name: 'single quotation marks', text: "The 'one' of '68, rock 'n' roll, the bloc’s.\n" },
  { name: 'front matter', text: '---\ntitle: "Mali"\n---\n\nThe “one”.\n' },
]);
