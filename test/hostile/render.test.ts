import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../server/config/configuration.ts';
import { renderDocument, renderFragment } from '../../server/render/article.ts';
import { documentStyle } from '../../server/render/documentStyle.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { renderParts } from '../preview/renderParts.ts';
import { hostilePosts, hostileTexts } from './corpus.ts';
import { inPage, inPost, liveIn } from './liveIn.ts';
import { plainMarkdown } from './plainMarkdown.ts';

const inAnswer = (text: string) => `**Editor:** Well?\n\n**Bard:** So:\n\n${text}`;
const inQuestion = (text: string) => `# A title\n\n**${text}**\n\nAn answer.\n\n**Why?**\n\n${text}\n`;

function panelHtml(text: string): string {
  return renderParts(parseTranscript(text), [], defaultConfiguration)
    .map((part) => part.html)
    .join('');
}

/** What is live of a text, shown in every way. */
function liveAnywhere(text: string): string[] {
  const post = parseTranscript(text);
  const page = renderDocument(post, defaultConfiguration);
  const styles = page.match(/<style[\s\S]*?<\/style>/gi) ?? [];
  return [
    ...liveIn(panelHtml(text)),
    ...liveIn(renderFragment(post, defaultConfiguration)),
    ...liveIn(page, inPage, true),
    ...(styles.length === 1 && styles[0] === `<style>${documentStyle}</style>` ? [] : ['another style']),
  ];
}

describe('hostile text', () => {
  it('is seen by this test’s own eyes', () => {
    const live = [
      '<p onclick=x>',
      '<script>',
      '<a href=" java\tscript:x">',
      '<a href="command:x">',
      '<a id=post>',
      '<p style=x>',
      '<p class="part">',
      '<a name=x>',
      '<svg></svg>',
      '<template><b></b></template>',
      '<a href="vscode-resource://file/x">',
    ];
    for (const each of live) expect(liveIn(each), each).not.toEqual([]);
    expect(liveIn('<li id=post-note-1></li><li id=post-note-1></li>')).toEqual(['id post-note-1 twice']);
    expect(liveIn('<p><a href="https://a.example/" rel="noopener">x</a> <a href="#post-note-1">y</a></p>')).toEqual([]);
    expect(liveIn('<head><base href=x></head>', inPage, true)).toContain('<base>');
  });

  it('is hostile: most of it is live where Markdown is trusted', () => {
    const live = hostileTexts.filter(({ text }) => liveIn(plainMarkdown(text), inPost).length > 0);
    expect(hostileTexts.length + hostilePosts.length).toBeGreaterThan(500);
    expect(live.length).toBeGreaterThan(hostileTexts.length / 2);
  });

  it.each(hostileTexts)('$name stays text', ({ text }) => {
    for (const each of [text, inAnswer(text), inQuestion(text)]) expect(liveAnywhere(each), each).toEqual([]);
  });

  it.each(hostilePosts)('$name stays text', ({ text }) => {
    expect(liveAnywhere(text), text).toEqual([]);
  });

  it('stays text in any mixture', () => {
    const short = hostileTexts.map(({ text }) => text).filter((text) => text.length < 500);
    const joints = ['\n\n', '\n', ' ', '> ', '- ', '`', '*', '[', '](', '**Editor:** ', '**Bard:** '];
    const mixture = fc.array(fc.oneof(fc.constantFrom(...short), fc.constantFrom(...joints)), { maxLength: 12 });
    fc.assert(
      fc.property(mixture, (pieces) => {
        expect(liveAnywhere(pieces.join(''))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('loads no image in the panel', () => {
    expect(panelHtml('![A cat](https://a.example/cat.png)')).toContain('<span class="image">Image: A cat</span>');
  });

  it('hides comments and shows other markup as it was typed', () => {
    expect(panelHtml('a <!-- colloquy-disable x --> <b>b</b>')).toBe('<p data-line="0">a  &#x3C;b>b&#x3C;/b></p>');
  });
});
