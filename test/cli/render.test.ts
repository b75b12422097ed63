import { linkSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Colloquy } from './colloquy.ts';
import { clean } from './posts.ts';

const colloquy = new Colloquy();
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('render --to', () => {
  it('makes every format', () => {
    colloquy.write('a.transcript.md', clean);
    const made = (format: string) => colloquy.run('render', 'a.transcript.md', '--to', format);
    const beginnings = {
      document: '<!doctype html>',
      fragment: '<article',
      wordpress: '<!-- wp:paragraph -->',
      blogger: '<div class="transcript',
      hugo: '---\ntitle: The old bridge\ndate: ',
      jekyll: '---\ntitle: The old bridge\nlayout: post\n',
      text: 'The old bridge\n====',
    };
    for (const [format, beginning] of Object.entries(beginnings)) {
      const { code, out, err } = made(format);
      expect({ format, code, err, out: out.slice(0, beginning.length) }).toEqual({
        format,
        code: 0,
        err: '',
        out: beginning,
      });
    }
    expect(made('docx')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('document, fragment, wordpress'),
    });
  });

  it('sets turns in a look', () => {
    const blog = colloquy.runWith(clean, 'render', '-', '--fragment', '--look', 'blog');
    expect(blog.out).toContain('<p><strong>Who built the old bridge?</strong></p>');
    expect(colloquy.runWith(clean, 'render', '-', '--look', 'play').code).toBe(2);
  });

  it('is told one format', () => {
    expect(colloquy.runWith(clean, 'render', '-', '--to', 'fragment', '--fragment').code).toBe(0);
    const both = colloquy.runWith(clean, 'render', '-', '--to', 'text', '--fragment');
    expect(both).toMatchObject({
      code: 2,
      err: expect.stringContaining('Choose one of --to, --document and --fragment.'),
    });
  });

  it('names the file in a folder', () => {
    colloquy.write('_posts/.keep', '');
    colloquy.write('a.transcript.md', `---\ndate: 2023-08-01\n---\n${clean}`);
    colloquy.run('render', 'a.transcript.md', '--to', 'jekyll', '-o', '_posts');
    colloquy.run('render', 'a.transcript.md', '--to', 'wordpress', '-o', '_posts');
    expect(colloquy.read('_posts/2023-08-01-the-old-bridge.md')).toMatch(/^---\ntitle: The old bridge\nlayout: post\n/);
    expect(colloquy.read('_posts/a.wordpress.html')).toContain('<!-- wp:paragraph -->');
  });
});

describe('render -o', () => {
  it('makes the folder that is not there, and takes a name with an extension for a file', () => {
    colloquy.write('a.transcript.md', `---\ndate: 2023-08-01\n---\n${clean}`);
    const to = (place: string) => colloquy.run('render', 'a.transcript.md', '--to', 'jekyll', '-o', place).code;
    expect(['site/_posts', 'v1.0/', 'b.md'].map(to)).toEqual([0, 0, 0]);
    for (const made of ['site/_posts/2023-08-01-the-old-bridge.md', 'v1.0/2023-08-01-the-old-bridge.md', 'b.md'])
      expect(colloquy.read(made)).toMatch(/^---\ntitle: The old bridge\n/);
    expect(to('b.md/c')).toBe(2);
  });

  it('never writes over the post', () => {
    const post = `---\ndate: 2023-08-01\n---\n${clean}`;
    const name = 'blog/2023-08-01-the-old-bridge.md';
    colloquy.write(name, post);
    symlinkSync(colloquy.path(name), colloquy.path('link.md'));
    linkSync(colloquy.path(name), colloquy.path('hard.md'));
    for (const place of ['blog', 'blog/', `./${name}`, 'link.md', 'hard.md']) {
      const { code, err } = colloquy.run('render', name, '--to', 'jekyll', '-o', place);
      expect({ place, code, err }).toEqual({
        place,
        code: 2,
        err: expect.stringContaining('is the transcript itself.'),
      });
      expect(colloquy.read(name)).toBe(post);
    }
  });
});

describe('images beside the post', () => {
  const post = clean.replace('Who built', '![a](img/a.png) ![b](b.png) ![c](c.txt) ![d](../../d.png)\n\nWho built');

  it('become part of a document, and of nothing else', () => {
    colloquy.write('blog/post.md', post);
    colloquy.write('blog/img/a.png', png);
    colloquy.write('blog/c.txt', 'secret');
    const { out, err } = colloquy.run('render', 'blog/post.md');
    expect(out).toContain('src="data:image/png;base64,iVBORw0KGgo="');
    expect(err.split('\n')).toEqual([
      'colloquy: b.png is not in the page, which refers to it: it cannot be read.',
      'colloquy: c.txt is not in the page, which refers to it: it is no image that browsers show.',
      'colloquy: ../../d.png is not in the page, which refers to it: it cannot be read.',
      '',
    ]);
    expect(colloquy.run('render', 'blog/post.md', '--to', 'fragment').out).toContain('src="img/a.png"');
  });

  it('come from nowhere but below the post and the current folder', () => {
    colloquy.write('../outside.png', png);
    colloquy.write('blog/post.md', clean.replace('Who built', '![a](../../outside.png)\n\nWho built'));
    const { err } = colloquy.run('render', 'blog/post.md');
    expect(err).toContain('../../outside.png is not in the page, which refers to it: it lies elsewhere than the post.');
  });
});
