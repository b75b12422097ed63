import { fixture, NOTE } from './fixture.ts';

const TALK = '**Editor:** Where?\n\n**Bard:** In Mali.\n\n';
const LINKED = '**Editor:** Where?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Mali).\n\n';
const SHORT = 'These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept.';
const CUTOFF = 'The knowledge of the AI (Bard) ends at a fixed date.';

export default fixture('incomplete-disclaimer', [
  {
    name: 'one statement missing',
    text: `${TALK}> **⟦IMPORTANT NOTE:⟧** ${SHORT}\n`,
    suggested: `${TALK}> **IMPORTANT NOTE:** ${SHORT} ${CUTOFF}\n`,
    messages: ['the knowledge of the model ends at a date'],
  },
  {
    name: 'a problem for each',
    text: `${TALK}> **⟦⟦⟦IMPORTANT NOTE:⟧⟧⟧** These are conversations with AI models.\n`,
    messages: ['inaccuracies', 'proof of concept', 'ends at a date'],
  },
  { name: 'links make two more due', text: `${LINKED}${NOTE.replace('IMPORTANT NOTE:', '⟦⟦IMPORTANT NOTE:⟧⟧')}` },
  {
    name: 'a note that is a list',
    text: `${TALK}**⟦Disclaimer:⟧**\n\n- These are conversations with AI models and might contain inaccuracies.\n- This blog is a proof of concept.\n`,
    suggested: `${TALK}**Disclaimer:**\n\n- These are conversations with AI models and might contain inaccuracies.\n- This blog is a proof of concept.\n- ${CUTOFF}\n`,
  },
  {
    name: 'a list in a quote',
    text: `${TALK}> **⟦Disclaimer:⟧**\n>\n> 1. These are conversations with AI models and might contain inaccuracies.\n> 2. This blog is a proof of concept.\n`,
    suggested: `${TALK}> **Disclaimer:**\n>\n> 1. These are conversations with AI models and might contain inaccuracies.\n> 2. This blog is a proof of concept.\n> 3. ${CUTOFF}\n`,
  },
  {
    name: 'a note under a heading',
    text: `${TALK}⟦## Disclaimer⟧\n\n${SHORT}\n`.replace('⟦## ', '## ⟦'),
    suggested: `${TALK}## Disclaimer\n\n${SHORT} ${CUTOFF}\n`,
  },
  {
    name: 'a note that says the contrary',
    text: `${TALK}${NOTE.replace('might contain', 'do not contain').replace('IMPORTANT NOTE:', '⟦IMPORTANT NOTE:⟧')}`,
  },
  { name: 'a complete note', text: TALK + NOTE },
  { name: 'images are no links', text: `${TALK.trimEnd()} ![a map](map.png)\n\n${NOTE}` },
  {
    name: 'links with their statements',
    text: `${LINKED}${NOTE.trimEnd()} The links were added by the human editor. They lead only to Wikipedia.\n`,
  },
  {
    name: 'a statement that the blog omits',
    configuration: { disclaimer: { omit: ['knowledge-cutoff'] } },
    text: `${TALK}> **IMPORTANT NOTE:** ${SHORT}\n`,
  },
  {
    name: 'a note in four bullets, in another order, with curly quotes',
    text: `${TALK}**Important note**\n\n• The model’s knowledge ends in September 2021.\n• This blog is a “proof of concept”.\n• These are conversations with AI models.\n• They may contain errors.\n`,
  },
  { name: 'no note at all', text: TALK },
  { name: 'an answer’s own note', text: `${TALK}**Note:** The capital is Bamako.\n\nIt is big.\n` },
]);
