import { fixture } from './fixture.ts';

const ASKED = '**Editor:** Where?\n\n';
const EMPTY = '**Bard:** In [Mali]().\n';

export default fixture('unused-suppression', [
  {
    name: 'a line without a problem',
    text: `${ASKED}⟦<!-- colloquy-disable-next-line empty-link -->⟧\n**Bard:** In Mali.\n`,
    suggested: `${ASKED}**Bard:** In Mali.\n`,
    messages: ['silences nothing'],
  },
  {
    name: 'a post without a problem, by its rule or by all',
    text: `⟦<!-- colloquy-disable empty-link -->⟧\n\n${ASKED}**Bard:** In Mali.\n`,
    suggested: `${ASKED}**Bard:** In Mali.\n`,
  },
  {
    name: 'a comment that names no rule',
    text: `**Editor:** Where? ⟦<!-- colloquy-disable-next-line -->⟧\n\n**Bard:** In Mali.\n\nYes.\n`,
    suggested: `${ASKED}**Bard:** In Mali.\n\nYes.\n`,
  },
  {
    name: 'a word that is none of ours silences nothing',
    text: `${ASKED}<!-- colloquy-⟦disable-nextline⟧ empty-link -->\n${EMPTY}`,
    suggested: `${ASKED}<!-- colloquy-disable-next-line empty-link -->\n${EMPTY}`,
    messages: ['Is “colloquy-disable-next-line” meant?'],
  },
  {
    name: 'a habit from elsewhere',
    text: `${ASKED}**Bard:** In [Mali](). <!-- colloquy-⟦disable-line⟧ empty-link -->\n`,
    messages: ['colloquy-disable'],
  },
  {
    name: 'one of several names',
    text: `${ASKED}<!-- colloquy-disable-next-line empty-link, ⟦bullet-glyph⟧ -->\n${EMPTY}`,
    suggested: `${ASKED}<!-- colloquy-disable-next-line empty-link -->\n${EMPTY}`,
    messages: ['“bullet-glyph”'],
  },
  {
    name: 'the first of several names',
    text: `${ASKED}<!-- colloquy-disable-next-line ⟦bullet-glyph⟧ empty-link -->\n${EMPTY}`,
    suggested: `${ASKED}<!-- colloquy-disable-next-line empty-link -->\n${EMPTY}`,
  },
  {
    name: 'no name of several is of use',
    text: `${ASKED}⟦<!-- colloquy-disable-next-line empty-link, bullet-glyph -->⟧\n**Bard:** In Mali.\n`,
    suggested: `${ASKED}**Bard:** In Mali.\n`,
  },
  {
    name: 'a slip in a name',
    text: `${ASKED}<!-- colloquy-disable-next-line ⟦emtpy-link⟧ -->\n${EMPTY}`,
    suggested: `${ASKED}<!-- colloquy-disable-next-line empty-link -->\n${EMPTY}`,
    messages: ['Is “empty-link” meant?'],
  },
  {
    name: 'a name in capitals',
    text: `${ASKED}<!-- colloquy-disable-next-line ⟦Empty-Link⟧ -->\n${EMPTY}`,
    suggested: `${ASKED}<!-- colloquy-disable-next-line empty-link -->\n${EMPTY}`,
  },
  {
    name: 'a name of nothing',
    text: `${ASKED}<!-- colloquy-disable-next-line ⟦MD013⟧ -->\n**Bard:** In Mali.\n`,
    suggested: `${ASKED}**Bard:** In Mali.\n`,
    messages: ['There is no rule “MD013”. Remove the name.'],
  },
  {
    name: 'an end without a beginning',
    text: `${ASKED}**Bard:** In Mali.\n\n⟦<!-- colloquy-enable -->⟧\n\nYes.\n`,
    suggested: `${ASKED}**Bard:** In Mali.\n\nYes.\n`,
    messages: ['ends no silence'],
  },
  {
    name: 'the end of what silences nothing',
    text: `⟦<!-- colloquy-disable empty-link -->⟧\n\n${ASKED}⟦<!-- colloquy-enable empty-link -->⟧\n\n${EMPTY}`,
    suggested: `${ASKED}<!-- colloquy-enable empty-link -->\n\n${EMPTY}`,
  },
  {
    name: 'an end for another rule',
    text: `${ASKED}<!-- colloquy-disable empty-link -->\n\n${EMPTY}\n⟦<!-- colloquy-enable bullet-glyph -->⟧\n`,
    suggested: `${ASKED}<!-- colloquy-disable empty-link -->\n\n${EMPTY}\n`,
  },
  {
    name: 'twice the same',
    text: `<!-- colloquy-disable empty-link -->\n\n${ASKED}⟦<!-- colloquy-disable-next-line empty-link -->⟧\n${EMPTY}`,
    suggested: `<!-- colloquy-disable empty-link -->\n\n${ASKED}${EMPTY}`,
  },
  {
    name: 'a comment that parts two lines leaves its line behind',
    text: `${ASKED}**Bard:** In Mali.\n⟦<!-- colloquy-disable-next-line empty-link -->⟧\nYes.\n`,
    suggested: `${ASKED}**Bard:** In Mali.\n\nYes.\n`,
  },
  {
    name: 'within a line, a quote and a list',
    text: `${ASKED}**Bard:** In ⟦<!-- colloquy-disable empty-link -->⟧ Mali.\n\n> ⟦<!-- colloquy-disable-next-line bullet-glyph -->⟧\n> Yes.\n\n- No. ⟦<!-- colloquy-disable-next-line empty-link -->⟧\n- Yes.\n`,
    suggested: `${ASKED}**Bard:** In Mali.\n\n> <!-- colloquy-disable-next-line bullet-glyph -->\n> Yes.\n\n- No. <!-- colloquy-disable-next-line empty-link -->\n- Yes.\n`,
  },
  {
    name: 'a comment without names does not silence this rule',
    text: `⟦<!-- colloquy-disable -->⟧\n\n${ASKED}⟦<!-- colloquy-disable-next-line -->⟧\n**Bard:** In Mali.\n`,
    configuration: { rules: { 'missing-title': 'off', 'missing-disclaimer': 'off' } },
  },
  {
    name: 'a configured severity does not make another rule of it',
    text: `${ASKED}⟦<!-- colloquy-disable-next-line empty-link -->⟧\n**Bard:** In Mali.\n`,
    configuration: { rules: { 'unused-suppression': 'error', 'bullet-glyph': 'off' } },
  },
  { name: 'a line with its problem', text: `${ASKED}<!-- colloquy-disable-next-line empty-link -->\n${EMPTY}` },
  { name: 'a problem after an empty line', text: `${ASKED}<!-- colloquy-disable-next-line empty-link -->\n\n${EMPTY}` },
  { name: 'a post with its problem', text: `${ASKED}${EMPTY}\n<!-- colloquy-disable empty-link -->\n` },
  {
    name: 'a passage with its problem',
    text: `<!-- colloquy-disable empty-link -->\n\n${ASKED}${EMPTY}\n<!-- colloquy-enable empty-link -->\n\nYes.\n`,
  },
  { name: 'all rules, of which one had something to say', text: `<!-- colloquy-disable -->\n\n${ASKED}${EMPTY}` },
  {
    name: 'all rules speak again after one was silent',
    text: `<!-- colloquy-disable empty-link -->\n\n${ASKED}${EMPTY}\n<!-- colloquy-enable -->\n\nYes.\n`,
  },
  {
    name: 'one speaks again after all were silent',
    text: `<!-- colloquy-disable -->\n\n${ASKED}${EMPTY}\n<!-- colloquy-enable empty-link -->\n\nYes.\n`,
  },
  {
    name: 'two rules with a problem each',
    text: `${ASKED}<!-- colloquy-disable-next-line empty-link unsafe-link -->\n**Bard:** In [Mali](), [here](javascript:x).\n`,
  },
  {
    name: 'a rule that is off',
    text: `${ASKED}<!-- colloquy-disable-next-line empty-link -->\n**Bard:** In Mali.\n`,
    configuration: { rules: { 'empty-link': 'off' } },
  },
  {
    name: 'a comment says why',
    text: `${ASKED}<!-- colloquy-disable-next-line empty-link -- the article is being written -->\n${EMPTY}`,
  },
  {
    name: 'silenced by its name, which is never without use',
    text: `<!-- colloquy-disable unused-suppression -->\n\n${ASKED}<!-- colloquy-disable-next-line empty-link -->\n**Bard:** In Mali.\n`,
  },
  {
    name: 'its name where nothing is to silence',
    text: `<!-- colloquy-disable unused-suppression -->\n\n${ASKED}${EMPTY}`,
  },
  {
    name: 'comments in code and other comments',
    text: `${ASKED}**Bard:** Write \`<!-- colloquy-disable RULE -->\`:\n\n\`\`\`\n<!-- colloquy-disable x -->\n\`\`\`\n\n- x\n\n  \`\`\`\n  <!-- colloquy-enable -->\n  \`\`\`\n\n<!-- prettier-ignore -->\nYes.\n`,
  },
]);
