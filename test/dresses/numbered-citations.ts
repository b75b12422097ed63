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
]);
