import { fixture } from './fixture.ts';

const ASK = '**Editor:** Who are they?\n\n';
const BEFORE = 'The Malian government has denied that the Wagner Group is operating in the country.';
const COMMA = 'The group is a company. It is reportedly providing security for the Malian government and its ⟦allies,⟧';
const CUT = 'The group is a company. It is reportedly providing security for the Malian government and ⟦its⟧';
const AFTER = 'The presence of the Wagner Group in Mali has been controversial for a number of reasons.';
const post = (...paragraphs: string[]) => `${ASK}**Bard:** ${paragraphs.join('\n\n')}\n`;
const clean = (text: string) => text.replace(/[⟦⟧]/g, '');

export default fixture('unfinished-paragraph', [
  {
    name: 'a comma',
    text: post(BEFORE, COMMA, AFTER),
    suggested: post(BEFORE, clean(COMMA).replace(/,$/, '.'), AFTER),
    messages: ['comma'],
  },
  {
    name: 'no end mark',
    text: post(BEFORE, CUT, AFTER),
    suggested: post(BEFORE, `${clean(CUT)}.`, AFTER),
    messages: ['no end mark'],
  },
  { name: 'the last paragraph of an answer', text: `${post(BEFORE, CUT)}\n**Editor:** And?\n\n**Bard:** Yes.\n` },
  { name: 'a pasted heading as its last line', text: post(BEFORE, `${AFTER}\nWhat the future may bring`, AFTER) },
  { name: 'before a heading', text: post(BEFORE, COMMA, '### Later', AFTER) },
  { name: 'an answer of one paragraph that ends in a comma', text: post(COMMA) },
  {
    name: 'a post without labels',
    text: `${BEFORE}\n\n${COMMA}\n\n${AFTER}\n`,
    suggested: `${BEFORE}\n\n${clean(COMMA).replace(/,$/, '.')}\n\n${AFTER}\n`,
  },
  { name: 'a post without labels and a line without end mark', text: `${BEFORE}\n\n${clean(CUT)}\n\n${AFTER}\n` },
  { name: 'wrapped lines', text: post(BEFORE, COMMA.replace('Malian gov', 'Malian\ngov'), AFTER) },
  {
    name: 'Japanese',
    text: post(
      `${'政府はこの組織が国内で活動していることを否定した。'.repeat(4)}`,
      `${'この組織は民間軍事会社である。'.repeat(5)}⟦政府に警備を提供している、⟧`,
      `${'その存在は論争になっている。'.repeat(5)}`,
    ),
  },
  {
    name: 'full sentences',
    text: post(BEFORE, AFTER, 'It is “so”.', 'Is it so?', 'It is (so).', 'It is **so.**', 'It is so.[1]', 'Well …'),
  },
  {
    name: 'an introduction to a list',
    text: post(BEFORE, `${BEFORE} There are these reasons why it is so:`, '- one\n- two'),
  },
  {
    name: 'before a list, a quote, code, a table',
    text: post(
      BEFORE,
      clean(COMMA),
      '- one',
      BEFORE,
      clean(COMMA),
      '> one',
      BEFORE,
      clean(CUT),
      '```\none\n```',
      BEFORE,
      clean(CUT),
      '| a |\n| - |',
    ),
  },
  { name: 'before pasted bullets', text: post(BEFORE, clean(COMMA), '• the group', AFTER) },
  {
    name: 'a sentence that goes on',
    text: post(BEFORE, clean(COMMA), 'and it goes on in the next paragraph, for one reason or another.'),
  },
  { name: 'items of a list', text: post(BEFORE, `- ${clean(COMMA)}\n- ${clean(CUT)}`, AFTER) },
  { name: 'bold lead-ins', text: post(BEFORE, `**Increased risk:** ${clean(CUT)}`, AFTER) },
  {
    name: 'short lines',
    text: post(BEFORE, 'With kind regards,', 'Jane Doe', AFTER, 'Short-term consequences', AFTER),
  },
  {
    name: 'verses',
    text: post(
      BEFORE,
      'O wild West Wind, thou breath of Autumn’s being,\nThou, from whose unseen presence the leaves dead\nAre driven, like ghosts from an enchanter fleeing,',
      AFTER,
    ),
  },
  {
    name: 'a letter',
    text: post(
      BEFORE,
      'I hope that you will come. I am, with the most sincere and lasting esteem, your friend,',
      'BEETHOVEN.',
      AFTER,
    ),
  },
  { name: 'neighbours without end marks', text: post(clean(CUT), clean(CUT), clean(CUT)) },
  {
    name: 'clauses of a resolution',
    text: post(
      'Recalling its resolutions on the situation in the Republic of Mali and the region,',
      'Reaffirming its strong commitment to the sovereignty and unity of the country,',
      'Recalling the importance of the principles of peacekeeping, consent among them,',
    ),
  },
  {
    name: 'questions of the editor',
    text: `**Editor:** ${BEFORE}\n\n${clean(COMMA)}\n\n${clean(CUT)}\n\n**Bard:** Yes.\n`,
  },
  {
    name: 'closing marks, footnotes, emoji, links',
    text: post(
      BEFORE,
      `${BEFORE} It is “so”`,
      `${BEFORE} It is (so)`,
      `${BEFORE} It is 🙂`,
      `${BEFORE} [It](https://en.wikipedia.org/wiki/It)`,
      `${BEFORE} https://example.com/a`,
      `${BEFORE} \`so\``,
      AFTER,
    ),
  },
  {
    name: 'a caption',
    text: post(
      BEFORE,
      '![](map.png)',
      'Map of the Republic of Mali. The regions in which the mission stood are shown in the colour red',
      AFTER,
    ),
  },
  {
    name: 'the disclaimer',
    text: `${post(BEFORE, AFTER)}\n> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies,\n`,
  },
]);
