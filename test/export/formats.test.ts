import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@wordpress/block-serialization-default-parser';
import { describe, expect, it } from 'vitest';
import { type ExportFormatName, exportFormats } from '../../server/render/export/exportFormats.ts';
import { exported, formatNames, postToExport } from './exported.ts';

const kitchen = readFileSync(join(import.meta.dirname, 'kitchen.transcript.md'), 'utf8');

describe('everything that a post can hold', () => {
  it.each(formatNames)('as %s', async (format) => {
    const text = exported(kitchen, format);
    const extension = exportFormats[format].fileName(postToExport(kitchen)).split('.').at(-1);
    await expect(text).toMatchFileSnapshot(`fixtures/${format}.${extension}`);
  });
});

describe('file names', () => {
  const names = (text: string) => formatNames.map((format) => exportFormats[format].fileName(postToExport(text)));

  it('tell formats apart, and follow the habits of generators', () => {
    expect(names('# Über “Brücken” & mehr')).toEqual([
      'kitchen.html',
      'kitchen.fragment.html',
      'kitchen.wordpress.html',
      'kitchen.blogger.html',
      'kitchen.md',
      '2026-11-24-uber-brucken-mehr.md',
      'kitchen.txt',
    ]);
    const jekyll = (text: string) => exportFormats.jekyll.fileName(postToExport(text));
    expect(jekyll('---\ndate: 2023-08-01 10:00\n---\n# 桥')).toBe('2023-08-01-桥.md');
    expect(jekyll('---\ndate: last summer\n---\n')).toBe('2026-11-24-kitchen.md');
    expect(jekyll(`# ${'word '.repeat(50)}`).length).toBeLessThan(100);
  });
});

describe('WordPress', () => {
  interface Block {
    readonly blockName: string | null;
    readonly innerHTML: string;
    readonly innerBlocks: readonly Block[];
  }
  const all = (blocks: readonly Block[]): Block[] => blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);

  it('finds nothing outside of blocks that it knows', () => {
    const blocks = all(parse(exported(kitchen, 'wordpress')) as Block[]);
    for (const { blockName, innerHTML } of blocks) if (blockName === null) expect(innerHTML.trim()).toBe('');
    expect(new Set(blocks.flatMap(({ blockName }) => blockName ?? []))).toEqual(
      new Set(
        [
          'paragraph',
          'image',
          'heading',
          'html',
          'list',
          'list-item',
          'quote',
          'table',
          'code',
          'separator',
          'group',
        ].map((name) => `core/${name}`),
      ),
    );
  });

  it('keeps the spaces of list items, and none between blocks', () => {
    const text = exported('**Editor:** A?\n\n- [ ] **a** *b*\n\nX.\n\n- c\n\n  d\n  - e', 'wordpress');
    expect(text).toContain('<li>☐ <strong>a</strong> <em>b</em></li>');
    expect(text).toContain('<li>c<br/>d<!-- wp:list -->');
  });

  it('is given no block and no shortcode by the words of a post', () => {
    const text = exported(
      '**Editor:** <!-- wp:html --> [embed]x[/embed]?\n\n**Bard:** `<!-- /wp:paragraph -->`',
      'wordpress',
    );
    expect(parse(text).filter(({ blockName }) => blockName)).toHaveLength(2);
    expect(text).not.toMatch(/\[\/?embed/);
  });

  it('is given no address alone in a paragraph, which it would fetch', () => {
    const text = exported('**Editor:** Where?\n\n**Bard:** There:\n\nhttps\\://video.example/watch?v=1', 'wordpress');
    expect(text).toContain('<p>https:&#47;&#47;video.example/watch?v=1</p>');
  });
});

describe('words that Markdown escapes', () => {
  it.each(['hugo', 'jekyll'] as const)('have references in %s where kramdown knows no backslash', (format) => {
    const text = exported('**Editor:** R&D, \\&copy; or \\\\&amp;?\n\n**Bard:** ^Up.', format);
    expect(text).not.toMatch(/(?<!\\)\\[&^]/);
    expect(text).toContain('R&');
  });
});

it('links that occur again have their first number in plain text', () => {
  const text = exported('**Editor:** [a](https://a.example) [b](https://b.example) [c](https://a.example)', 'text');
  expect(text).toContain('a [1] b [2] c [1]');
  expect(text).toContain('[1] https://a.example\n[2] https://b.example');
});

describe('front matter', () => {
  const front = (text: string, format: ExportFormatName) => exported(text, format).split('---\n')[1];

  it('says what the post says, with its comments', () => {
    const post =
      '---\n# ours\ndate: 2023-08-01\nmood: { good: true } # kept\n---\n# One: two\n\n**Editor:** A?\n\n**Bard:** B.';
    expect(front(post, 'hugo')).toBe('title: "One: two"\n# ours\ndate: 2023-08-01\nmood: { good: true } # kept\n');
    expect(front(post, 'jekyll')).toContain('layout: post\n');
  });

  it('is made where there is none, or none that can be read', () => {
    const words = '# T\n\n**Editor:** A?\n\n**Bard:** B.';
    expect(front(words, 'hugo')).toBe('title: T\ndate: 2026-11-24\n');
    expect(front(`---\na: [\n---\n${words}`, 'jekyll')).toBe('title: T\nlayout: post\n');
    expect(front(`---\n- a list\n---\n${words}`, 'jekyll')).toBe('title: T\nlayout: post\n');
  });

  it('keeps a title that YAML takes for a number, and every title and tag a text', () => {
    const post = (title: string) => `---\ntitle: ${title}\n---\n\n**Editor:** A?`;
    expect(front(post('007'), 'jekyll')).toBe('layout: post\ntitle: "007"\n');
    expect(exported(post('1984'), 'document')).toContain('<title>1984</title>');
    expect(front(post('[1]'), 'jekyll')).toBe('layout: post\ntitle: [ 1 ]\n');
    for (const word of ['Yes', 'No', 'On', '12:30', '1_000', '2023-08-01', 'true'])
      expect(front(`---\ntags: ${word}, b\n---\n# ${word}`, 'jekyll')).toBe(
        `title: "${word}"\nlayout: post\ntags:\n  - "${word}"\n  - b\n`,
      );
    expect(front('# a\u0085b\uFFFEc\uD800d', 'jekyll')).toBe('title: a\uFFFDb\uFFFDc\uFFFDd\nlayout: post\n');
  });

  it('has what anchors stand for in the place of aliases', () => {
    const post = '---\ntags: &t a, b\nkeywords: *t # same\nx: &x [&y 1, *x]\nz: [*x, *y]\n---\n# T';
    expect(front(post, 'jekyll')).toBe(
      'title: T\nlayout: post\ntags:\n  - a\n  - b\nkeywords: a, b # same\nx: [ 1, null ]\nz: [ [ 1, null ], 1 ]\n',
    );
    expect(front('---\nsourceHash: &h c\nother: *h\n---\n# T', 'jekyll')).toContain('other: c\n');
  });

  it('leaves a layout and a language of the post’s own', () => {
    const post = '---\nlayout: talk\nlang: de\ntitle: T\n---\n\n**Editor:** A?';
    expect(front(post, 'jekyll')).toBe('layout: talk\nlang: de\ntitle: T\n');
  });
});

describe('code that generators would carry out', () => {
  const inCode = (code: string, format: ExportFormatName) =>
    exported(`**Editor:** A?\n\n\`\`\`\n${code}\n\`\`\``, format).split('```\n')[1]?.trimEnd();

  it('is a comment to Hugo', () => {
    expect(inCode('{{< a >}} {{% b %}}', 'hugo')).toBe('{{</* a */>}} {{%/* b */%}}');
    expect(inCode('{{< a {{< b >}}', 'hugo')).toBe('{{</* a {{< b */>}}');
    expect(inCode('{{< a %}}', 'hugo')).toBe('{\u2060{< a %}}');
    expect(inCode('{{ a }} {', 'hugo')).toBe('{{ a }} {');
  });

  it('is raw to Liquid', () => {
    expect(inCode('{% endraw %}', 'jekyll')).toBe('{% raw %}{%{% endraw %} endraw %}');
    expect(inCode('{{{', 'jekyll')).toBe('{% raw %}{{{% endraw %}{');
    expect(inCode('{ a }', 'jekyll')).toBe('{ a }');
  });

  it('may be open many times', () => {
    const code = '{{< '.repeat(2000);
    expect(inCode(code, 'hugo')).toHaveLength(code.length + 2000 - 1);
  });
});

describe('images', () => {
  const post = '**Editor:** A?\n\n![a](a%20b.png?x) ![c](https://a.example/c.png) ![d](/d.png) ![e](e.png)';
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 255]);
  const images = new Map([
    ['a%20b.png?x', png],
    ['e.png', new TextEncoder().encode('secret')],
  ]);

  it('are in a document if they are images', () => {
    const page = exported(post, 'document', { images });
    expect(page).toContain('<img src="data:image/png;base64,iVBORw0KGgoBAv8=" alt="a"');
    expect(page).toContain('<img src="e.png"');
    expect(page).toContain('<img src="https://a.example/c.png"');
  });

  it('stay where they are in all other formats', () => {
    for (const format of formatNames)
      if (!exportFormats[format].embedsImages) expect(exported(post, format, { images })).not.toContain('data:');
  });
});
