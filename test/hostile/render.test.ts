import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../server/config/configuration.ts';
import { documentStyle } from '../../server/render/documentStyle.ts';
import { exportFormats } from '../../server/render/export/exportFormats.ts';
import { type PostLook, postLooks } from '../../server/render/look.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { exported, postToExport } from '../export/exported.ts';
import { renderParts } from '../preview/renderParts.ts';
import { hostilePosts, hostileTexts } from './corpus.ts';
import { type Allowed, inBlog, inPage, inPost, liveIn } from './liveIn.ts';
import { plainMarkdown } from './plainMarkdown.ts';

const inAnswer = (text: string) => `**Editor:** Well?\n\n**Bard:** So:\n\n${text}`;
const inQuestion = (text: string) => `# A title\n\n**${text}**\n\nAn answer.\n\n**Why?**\n\n${text}\n`;

function panelHtml(text: string): string {
  return renderParts(parseTranscript(text), [], defaultConfiguration)
    .map((part) => part.html)
    .join('');
}

/** What is live of a text in the panel and in an article. */
function liveInArticle(text: string, looks: readonly PostLook[] = ['blog']): string[] {
  return [...liveIn(panelHtml(text)), ...looks.flatMap((look) => liveIn(exported(text, 'fragment', { look })))];
}

/** What is live of a text in the formats that are more than an article. */
function liveInFormats(text: string): string[] {
  const post = postToExport(text);
  const markdown = [exportFormats.hugo, exportFormats.jekyll].map((format) => withoutFrontMatter(format.render(post)));
  return [
    ...liveInPage(exportFormats.document.render(post), post.look),
    ...liveIn(exportFormats.wordpress.render(post), inBlog),
    ...liveIn(exportFormats.blogger.render(post), inBlog),
    // Read by a generator that stops nothing.
    ...markdown.flatMap((each) => liveIn(plainMarkdown(each), inMarkdown)),
  ];
}

/** The page's own style and one block of data are no harm. */
function liveInPage(html: string, look: PostLook): string[] {
  const style = `<style>${documentStyle(look)}</style>`;
  const data = /<script type="application\/ld\+json">([^<]*)<\/script>/;
  const [, json = ''] = data.exec(html) ?? [];
  JSON.parse(json);
  return liveIn(html.replace(style, '').replace(data, ''), inPage, true);
}

const withoutFrontMatter = (markdown: string) => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');

/** What Markdown gives where footnotes are its own. */
const inMarkdown: Allowed = {
  ...inPost,
  attributes: new Set([
    ...inPost.attributes,
    'data-footnotes',
    'data-footnote-ref',
    'data-footnote-backref',
    'aria-describedby',
  ]),
  classes: new RegExp(`${inPost.classes.source}|^(?:sr-only|data-footnote-backref)$`),
  ids: /^(?:fn(?:ref)?-[\w%-]+|footnote-label)$/,
};

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
    for (const each of [text, inQuestion(text)]) expect(liveInArticle(each), each).toEqual([]);
    const answer = inAnswer(text);
    expect([...liveInArticle(answer, postLooks), ...liveInFormats(answer)], text).toEqual([]);
  });

  it.each(hostilePosts)('$name stays text', ({ text }) => {
    expect([...liveInArticle(text, postLooks), ...liveInFormats(text)], text).toEqual([]);
  });

  it('stays text in any mixture', () => {
    const short = hostileTexts.map(({ text }) => text).filter((text) => text.length < 500);
    const joints = ['\n\n', '\n', ' ', '> ', '- ', '`', '*', '[', '](', '**Editor:** ', '**Bard:** '];
    const mixture = fc.array(fc.oneof(fc.constantFrom(...short), fc.constantFrom(...joints)), { maxLength: 12 });
    fc.assert(
      fc.property(mixture, (pieces) => {
        const text = pieces.join('');
        expect([...liveInArticle(text), ...liveInFormats(text)]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves it to the panel which images it loads', () => {
    expect(panelHtml('![A cat](https://a.example/cat.png)')).toContain(
      '<span class="image" data-src="https://a.example/cat.png">Image: A cat</span>',
    );
  });

  it('hides comments and shows other markup as it was typed', () => {
    expect(panelHtml('a <!-- colloquy-disable x --> <b>b</b>')).toBe('<p data-line="0">a  &#x3C;b>b&#x3C;/b></p>');
  });
});
