/** The law: the words of a post are in everything that is made of it, in their order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../server/config/configuration.ts';
import type { ExportFormatName } from '../../server/render/export/exportFormats.ts';
import { postLooks } from '../../server/render/look.ts';
import { parseMarkdown } from '../../server/transcript/markdown/markdown.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { renderParts } from '../preview/renderParts.ts';
import { exported, formatNames } from './exported.ts';

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'head') return '';
  const text = ('childNodes' in node ? node.childNodes : []).map(textOf).join('');
  return /^(?:a|b|code|del|em|strong|sup)$/.test(node.nodeName) ? text : ` ${text} `;
}

function markdownText(markdown: string): string {
  const words: string[] = [];
  const walk = (node: { value?: string; children?: unknown[] }) => {
    if (typeof node.value === 'string') words.push(node.value);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(parseMarkdown(markdown) as never);
  return words.join(' ');
}

const readers: Readonly<Record<ExportFormatName, (text: string) => string>> = {
  document: (text) => textOf(parse(text)),
  fragment: (text) => textOf(parseFragment(text)),
  wordpress: (text) => textOf(parseFragment(text)),
  blogger: (text) => textOf(parseFragment(text)),
  hugo: markdownText,
  jekyll: markdownText,
  text: (text) => text,
};

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first word that is missed, and those around it; undefined where all come in order. */
function missing(words: readonly string[], text: string): string | undefined {
  const found = wordsOf(text);
  let at = 0;
  for (const [index, word] of words.entries()) {
    at = found.indexOf(word, at) + 1;
    if (at === 0) return words.slice(Math.max(0, index - 3), index + 3).join(' ');
  }
  return undefined;
}

const paragraph = (words: string) => words;
const kinds = [
  paragraph,
  (words: string) => `- ${words}\n- ${words}x\n\n  ${words}y`,
  (words: string) => `1. ${words}\n   - ${words}x\n     > ${words}y\n2. ${words}z`,
  (words: string) => `> ${words}\n>\n> \`${words}x\``,
  (words: string) => `### ${words}`,
  (words: string) => `| ${words} | ${words}x |\n|---|:-:|\n| ${words}y | **${words}z** |`,
  (words: string) => `\`\`\`js\n${words}\n{{< ${words}x\n\`\`\``,
  (words: string) => `[${words}](https://en.wikipedia.org/wiki/X) <b>${words}x</b> {{ ${words}y }} {% ${words}z`,
  (words: string) => `- [x] ${words}\n- [ ] ~~${words}x~~`,
  (words: string) => `${words}\\\n${words}x\n${words}y  \n***${words}z***`,
  (words: string) => `**${words}**\n*${words}x*\n[\`${words}y\`\n](https://a.example)**${words}z**`,
  (words: string) => `- **${words}** *${words}x*\n- ~~${words}y~~\n  \`${words}z\``,
  (words: string) => `${words} | ${words}x {: #${words}y} [${words}z/] $$ ${words}u : ${words}v`,
];

const posts = fc
  .array(fc.tuple(fc.constantFrom(...kinds), fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((blocks) => {
    const body = blocks.map(([kind, opens], at) => {
      const label = opens || at === 0 ? `**${at % 2 ? 'Bard' : 'Editor'}:** ` : '';
      return label && kind !== paragraph ? `${label}l${at}\n\n${kind(`w${at}`)}` : label + kind(`w${at}`);
    });
    return body.join('\n\n');
  });

describe('the words of a post', () => {
  it('are missed by this test’s own eyes', () => {
    expect(missing(['a', 'b'], 'b a')).toBe('a b');
    expect(missing(['a', 'b'], 'a x b')).toBeUndefined();
  });

  it.each(formatNames)('are in %s, in order', (format) => {
    fc.assert(
      fc.property(posts, fc.constantFrom(...postLooks), (post, look) => {
        expect(
          missing(
            wordsOf(markdownText(post)).filter((w) => /^[wl]\d/.test(w)),
            readers[format](exported(post, format, { look })),
          ),
        ).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  const folder = join(import.meta.dirname, '../../examples');
  const kitchen = join(import.meta.dirname, 'kitchen.transcript.md');
  it.each([kitchen, ...readdirSync(folder).map((name) => join(folder, name))])(
    'of %s are all that the preview shows',
    (file) => {
      const text = readFileSync(file, 'utf8');
      const parts = renderParts(parseTranscript(text), [], defaultConfiguration).filter(({ kind }) => kind !== 'title');
      // The panel shows a note where the image is, and footnotes have numbers everywhere.
      const shown = parts
        .map(({ html }) =>
          textOf(
            parseFragment(
              html.replace(/<span class="image".*?<\/span>|<ol class="footnotes"[\s\S]*<\/ol>|<sup>.*?<\/sup>/g, ''),
            ),
          ),
        )
        .join(' ');
      for (const format of formatNames)
        expect([format, missing(wordsOf(shown), readers[format](exported(text, format)))]).toEqual([format, undefined]);
    },
  );
});
