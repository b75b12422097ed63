import { fixture } from './fixture.ts';

const TURNS = '\n**Editor:** Where?\n\n**Bard:** In Mali.\n';
const post = (title: string) => `${title}\n${TURNS}`;

export default fixture('duplicate-title', [
  {
    name: 'the same title in another post',
    text: post('⟦# The end of MINUSMA⟧'),
    beside: { 'a.md': post('⟦# The end of MINUSMA⟧'), 'b.md': post('# What came then') },
    messages: ['the same title: a.md. Give'],
  },
  {
    name: 'case, spaces, quote marks and end marks',
    text: post('⟦#  The “end” of  MINUSMA?⟧'),
    beside: { 'a.md': post('⟦# THE "END" OF MINUSMA⟧') },
  },
  {
    name: 'front matter and heading',
    text: `---\nlang: en\n⟦title: Mali⟧\n---\n${TURNS}`,
    beside: { 'a.md': `---\nlang: en\ntitle: A heading goes first\n---\n\n${post('⟦# Mali⟧')}` },
  },
  {
    name: 'front matter in one line, and a number',
    text: `⟦---⟧\n{ title: 1984, lang: en }\n---\n${TURNS}`,
    beside: { 'a.md': post('⟦# 1984⟧') },
  },
  {
    name: 'many others, of which three are named',
    text: post('⟦# Mali⟧'),
    beside: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, post('⟦# Mali⟧')])),
    messages: ['a, b, c and 2 more'],
  },
  {
    name: 'silenced in one post alone',
    text: `<!-- colloquy-disable duplicate-title -->\n\n${post('# Mali')}`,
    beside: { 'a.md': post('⟦# Mali⟧') },
  },
  {
    name: 'other titles',
    text: post('# The end of MINUSMA'),
    beside: { 'a.md': post('# The end of MINUSMA in Mali'), 'b.md': post('# End of MINUSMA') },
  },
  {
    name: 'a translation',
    text: `---\nlang: de\n---\n\n${post('# Mali')}`,
    beside: { 'a.md': `---\nlang: en\n---\n\n${post('# Mali')}` },
  },
  { name: 'posts without a title', text: TURNS, beside: { 'a.md': TURNS } },
  { name: 'titles of marks alone', text: post('# …'), beside: { 'a.md': post('# …') } },
  { name: 'the same heading within', text: post('# Mali\n\n## Then'), beside: { 'a.md': post('# Niger\n\n## Then') } },
  { name: 'one post', text: post('# Mali') },
]);
