import { fixture } from './fixture.ts';

const logo =
  '<img src="https://r2cdn.perplexity.ai/pplx-full-logo-primary-dark%402x.png" style="height:64px;margin-right:32px"/>';

export default fixture('perplexity-export', [
  {
    name: 'two questions, with sources',
    text: `${logo}\n\n# Who built the old bridge in Mostar?\n\nIt was built by **Mimar Hayruddin**.[^1_1][^1_2]\n\n## His teacher\n\n- Sinan[^1_2]\n\n***\n\nMore is not known.\n<span style="display:none">[^1_3]</span>\n\n<div align="center">⁂</div>\n\n[^1_1]: https://example.org/mostar\n\n[^1_2]: notes.pdf\n\n[^1_3]: https://example.org/sinan\n\n\n---\n\n# and when\n\nIn 1566.[^2_1]\n\n<div align="center">⁂</div>\n\n[^2_1]: https://example.org/mostar\n`,
    turns: [
      'editor Editor: Who built the old bridge in Mostar?',
      'model Perplexity: It was built by **Mimar Hayruddin**.\n\n### His teacher\n\n- Sinan\n\n***\n\nMore is not known.',
      'editor Editor: and when',
      'model Perplexity: In 1566.',
    ],
    lines: [2, 4, 26, 28],
    warnings: [
      'Perplexity marks only the first line of a question. Look whether longer questions are whole.',
      'Left out the sources that the answers cite: “https://example.org/mostar”, “notes.pdf”, “https://example.org/sinan”.',
    ],
  },
  {
    name: 'a question that is no paragraph',
    text: `${logo}\n\n# - what is this?\n\nA list.\n`,
    turns: ['editor Editor: - what is this?', 'model Perplexity: A list.'],
    warnings: ['Perplexity marks only the first line of a question. Look whether longer questions are whole.'],
  },
  {
    name: 'an article with the logo has no question',
    text: `${logo}\n\n## The bridge\n\nIt is old.\n`,
    turns: [],
    warnings: ['This does not look like a conversation: no turns were found.'],
  },
  {
    name: 'a program that names both sides',
    text: '---\nURL: https://www.perplexity.ai/search/bridge\nLast updated: 2026-02-06T22:37:20\n---\n\n# Me\n\nWho built it?\n\n---\n\n# Perplexity\n\nHayruddin did.\n\n---\n\n# Me\n\nWhen?\n\n---\n\n# Perplexity\n\nIn 1566.\n',
    turns: [
      'editor Editor: Who built it?',
      'model Perplexity: Hayruddin did.',
      'editor Editor: When?',
      'model Perplexity: In 1566.',
    ],
    lines: [5, 11, 17, 23],
  },
  {
    name: 'a rule and a heading that the answer has',
    text: `${logo}\n\n# Who built it?\n\nHayruddin did.\n\n---\n\n# His teacher\n\nSinan.\n\n\n---\n\n# and when\n\nIn 1566.\n`,
    turns: [
      'editor Editor: Who built it?',
      'model Perplexity: Hayruddin did.\n\n---\n\n# His teacher\n\nSinan.',
      'editor Editor: and when',
      'model Perplexity: In 1566.',
    ],
    warnings: ['Perplexity marks only the first line of a question. Look whether longer questions are whole.'],
  },
]);
