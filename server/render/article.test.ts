import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../config/configuration.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { articleOf } from './article.ts';
import type { PostLook } from './look.ts';

const post =
  '---\nlang: de\n---\n\n# Titel & mehr\n\n**Editor:** Und?\n\n**Bard:**\n\n- eins\n\n![Bild](https://a.example/b.png)\n\n**Editor:**\n\n> **IMPORTANT NOTE:** Hinweis.\n';

function rendered(text: string, look: PostLook = 'interview'): string {
  return toHtml(articleOf(parseTranscript(text), defaultConfiguration, look));
}

describe('a post for readers', () => {
  it('is an article that says who speaks', () => {
    expect(rendered(post)).toBe(`<article class="transcript look-interview" lang="de" dir="auto">
<h1>Titel &#x26; mehr</h1>
<section class="turn turn-editor">
<p><strong class="speaker">Editor:</strong> Und?</p>
</section>
<section class="turn turn-model">
<p><strong class="speaker">Bard:</strong></p>
<ul>
<li>eins</li>
</ul>
<p><img src="https://a.example/b.png" alt="Bild" loading="lazy"></p>
</section>
<aside class="disclaimer" role="note">
<p><strong>IMPORTANT NOTE:</strong> Hinweis.</p>
</aside>
</article>`);
  });

  it('has one first-level heading, its title, and no gap below it', () => {
    const fragment = rendered('# One\n\n**Editor:** Well?\n\n**Bard:** So:\n\n### Two\n\n##### Three\n\n### Four');
    expect(fragment.match(/<h\d>/g)).toEqual(['<h1>', '<h2>', '<h3>', '<h2>']);
    expect(rendered('# One\n\n**Editor:** Well?\n\n**Bard:** So:\n\n# Two')).toContain('<h2>Two</h2>');
  });

  it('tells those who cannot see it whether a task is done', () => {
    const fragment = rendered('# One\n\n**Editor:** Well?\n\n**Bard:** So:\n\n- [x] a\n- [ ] b');
    expect(fragment).toContain('<input type="checkbox" checked disabled aria-label="Done">');
    expect(fragment).toContain('<input type="checkbox" disabled aria-label="To do">');
  });
});

describe('looks', () => {
  const words = '# T\n\n**Editor:** Is it **so**?\n\n- a\n\n**Bard:** It **is**.';

  it('set questions in bold and name nobody, as blogs do', () => {
    expect(rendered(words, 'blog')).toBe(`<article class="transcript look-blog" lang="en" dir="auto">
<h1>T</h1>
<section class="turn turn-editor">
<p><strong>Is it so?</strong></p>
<ul>
<li>a</li>
</ul>
</section>
<section class="turn turn-model">
<p>It <strong>is</strong>.</p>
</section>
</article>`);
  });

  it('name models where there are several', () => {
    const both = rendered(`${words}\n\n**ChatGPT:** It is not.`, 'blog');
    expect(both).toContain('<strong class="speaker">Bard:</strong> It');
    expect(both).not.toContain('Editor');
  });

  it('keep a question bold that no label marks', () => {
    const bold =
      '**Is it so?**\n\nIt is, and has been for years.\n\n**Since when?**\n\nSince the beginning of all.\n\n**Why?**\n\nFor no reason.';
    expect(rendered(bold, 'interview')).toContain('<p><strong>Is it so?</strong></p>');
  });
});
