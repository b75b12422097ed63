import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../config/configuration.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { renderDocument, renderFragment } from './article.ts';

const post = parseTranscript(
  '---\nlang: de\n---\n\n# Titel & mehr\n\n**Editor:** Und?\n\n**Bard:**\n\n- eins\n\n![Bild](https://a.example/b.png)\n\n**Editor:**\n\n> **IMPORTANT NOTE:** Hinweis.\n',
);

describe('a post for readers', () => {
  it('is an article that says who speaks', () => {
    expect(renderFragment(post, defaultConfiguration)).toBe(`<article class="transcript" lang="de" dir="auto">
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
<aside class="disclaimer" aria-label="Disclaimer">
<p><strong>IMPORTANT NOTE:</strong> Hinweis.</p>
</aside>
</article>
`);
  });

  it('is a whole page with language, title and style, and nothing that runs', () => {
    const page = renderDocument(post, defaultConfiguration);
    expect(page).toMatch(/^<!doctype html><html lang="de"><head><meta charset="utf-8">/);
    expect(page).toContain('<title>Titel &#x26; mehr</title>');
    expect(page).toContain('<style>');
    expect(page).not.toContain('<script');
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it('has one first-level heading, its title', () => {
    const fragment = renderFragment(
      parseTranscript('# One\n\n**Editor:** Well?\n\n**Bard:** So:\n\n# Two'),
      defaultConfiguration,
    );
    expect(fragment).toContain('<h1>One</h1>');
    expect(fragment).toContain('<h2>Two</h2>');
  });
});
