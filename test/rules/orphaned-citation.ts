import { fixture } from './fixture.ts';

const SAID = '**Editor:** What happened?\n\n**Perplexity:** ';

export default fixture('orphaned-citation', [
  {
    name: 'behind the marks that end sentences',
    text: `${SAID}The mission ended.⟦[1]⟧ The vote was unanimous.⟦[2][3]⟧\n\nThey left.⟦[1]⟧\n`,
    suggested: `${SAID}The mission ended. The vote was unanimous.[2][3]\n\nThey left.[1]\n`,
    messages: ['“[1]”', '“[2][3]”', '“[1]”'],
  },
  {
    name: 'before the marks, and at the ends of lines',
    text: `${SAID}The mission ended ⟦[1]⟧. The vote was in 2023⟦[2]⟧.\n\nThey left. ⟦[1]⟧\n`,
    suggested: `${SAID}The mission ended. The vote was in 2023[2].\n\nThey left. [1]\n`,
  },
  {
    name: 'footnotes that are not there',
    text: `${SAID}Es endete.⟦[^1_1]⟧ Man stimmte ab.⟦[^1_2]⟧ Sie gingen.⟦[^1_3][^1_1]⟧\n`,
    suggested: `${SAID}Es endete. Man stimmte ab.[^1_2] Sie gingen.[^1_3][^1_1]\n`,
  },
  { name: 'two are not several', text: `${SAID}It ended.[1] They left.[2]\n` },
  {
    name: 'a list of sources',
    text: `${SAID}It ended.[1] They voted.[2] They left.[3]\n\n[1] The Times. [2] The Post.\n\n## Sources\n\n1. Radio\n`,
  },
  {
    name: 'sources by number',
    text: `${SAID}It ended.[1] They voted.[1] They left.[1]\n\n[1] The Times, 30 June 2023\n`,
  },
  {
    name: 'definitions',
    text: `${SAID}It ended.[1] They voted.[^2] They left.[1]\n\n[1]: https://en.wikipedia.org/wiki/Mali\n\n[^2]: See there.\n`,
  },
  { name: 'links', text: `${SAID}It ended.[1](https://en.wikipedia.org/wiki/Mali) They[2](#a), he[3](#b).\n` },
  {
    name: 'arrays',
    text: `${SAID}Take a[1], a[2] and a[3]. Then x2[1]. And f(x)[2] or \`a[1].\` \`b[2].\` \`c[3].\`\n`,
  },
  { name: 'a date in brackets', text: `${SAID}On [1] January, [2] February and since [3] March it was so.\n` },
  { name: 'added words', text: `${SAID}He said it.[sic] They left.[…] She stayed.[a]\n` },
  { name: 'code', text: `${SAID}\n\n\`\`\`\nended.[1] voted.[2] left.[3]\n\`\`\`\n` },
]);
