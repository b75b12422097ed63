import { fixture } from './fixture.ts';

export default fixture('numbered-citations', [
  {
    name: 'footnotes that say something stay',
    text: '**Editor:** Who built it?\n\n**Perplexity:** Hayruddin did.[^1_1][^2_1][^1]\n\n[^1_1]: https://example.org/mostar\n\n[^2_1]: A pupil of Sinan.\n\n[^1]: https://en.wikipedia.org/wiki/Mimar_Hayruddin\n',
    turns: [
      'editor Editor: Who built it?',
      'model Perplexity: Hayruddin did.[^2_1][^1]\n\n[^2_1]: A pupil of Sinan.\n\n[^1]: https://en.wikipedia.org/wiki/Mimar_Hayruddin',
    ],
    warnings: ['Left out the sources that the answers cite: “https://example.org/mostar”.'],
  },
  {
    name: 'footnotes in code are code',
    text: '**Editor:** How?\n\n**Perplexity:** So:\n\n```\nx[^1_1]\n[^1_1]: https://example.org\n```\n',
    turns: ['editor Editor: How?', 'model Perplexity: So:\n\n```\nx[^1_1]\n[^1_1]: https://example.org\n```'],
  },
  {
    name: 'a footnote of one word',
    text: '**Editor:** Did he build it?\n\n**Perplexity:** He did.[^1_1][^1_2]\n\n[^1_1]: Yes.\n\n[^1_2]: notes.pdf\n',
    turns: ['editor Editor: Did he build it?', 'model Perplexity: He did.[^1_1]\n\n[^1_1]: Yes.'],
    warnings: ['Left out the sources that the answers cite: “notes.pdf”.'],
  },
]);
