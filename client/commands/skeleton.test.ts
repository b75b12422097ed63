// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written like that.
import { expect, test } from 'vitest';
import { type LabelStyle, skeleton } from './skeleton.ts';

const words = { title: 'Title', editor: 'Editor', question: 'Why?', model: 'Model', answer: 'Because.' };

test.each<[LabelStyle, string]>([
  ['bold-label', '**${2:Editor}:** ${3:Why?}\n\n**${4:Model}:** ${5:Because.}'],
  ['bold-question', '**${3:Why?}**\n\n${5:Because.}'],
  ['heading', '### ${2:Editor}\n\n${3:Why?}\n\n### ${4:Model}\n\n${5:Because.}'],
  ['plain', '${2:Editor}: ${3:Why?}\n\n${4:Model}: ${5:Because.}'],
])('%s', (style, turns) => {
  expect(skeleton(style, words)).toBe(`# \${1:Title}\n\n${turns}\n$0`);
});

test('a name cannot break out of its placeholder', () => {
  expect(skeleton('bold-label', { ...words, editor: '$A}\\' })).toContain('**${2:\\$A\\}\\\\}:**');
});
