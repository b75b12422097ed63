import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../server/config/configuration.ts';
import { exported } from './exported.ts';

type Node = DefaultTreeAdapterTypes.Node;

function elements(node: Node): DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
}

/** What a machine reads in a page: its metadata by name, and its JSON-LD. */
function read(post: string, about = {}) {
  const all = elements(parse(exported(post, 'document', about)));
  const scripts = all.filter(({ tagName }) => tagName === 'script');
  const [text] = scripts[0]?.childNodes ?? [];
  const meta = all.flatMap(({ tagName, attrs }) => {
    const of = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    return tagName === 'meta' && (of['name'] ?? of['property']) ? [[of['name'] ?? of['property'], of['content']]] : [];
  });
  const graph = JSON.parse(text && 'value' in text ? text.value : '')['@graph'];
  return { scripts: scripts.length, meta: Object.fromEntries(meta), graph };
}

const post =
  '---\ndate: 2023-08-01\nmodel: Google Bard\ntags: [a, b]\nlang: en\n---\n# A & B\n\n**Jane:** Is it *so*?\n\n**Bard:** It is.';

describe('a page’s metadata', () => {
  it('names what the post is, and that it is partly a model’s', () => {
    const { meta, graph } = read(post.replace('Jane', 'Editor'), {
      configuration: { ...defaultConfiguration, blog: 'Ours' },
    });
    expect(meta).toMatchObject({
      description: 'Is it so?',
      'og:title': 'A & B',
      'article:published_time': '2023-08-01',
      'Iptc4xmpExt:DigitalSourceType':
        'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
    });
    expect(graph).toEqual([
      {
        '@type': 'Article',
        '@id': '#article',
        headline: 'A & B',
        description: 'Is it so?',
        inLanguage: 'en',
        datePublished: '2023-08-01',
        keywords: ['a', 'b'],
        isPartOf: { '@type': 'Blog', name: 'Ours' },
        author: [{ '@type': 'Person', name: 'Editor' }],
        digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
        hasPart: { '@id': '#conversation' },
      },
      { '@type': 'Conversation', '@id': '#conversation' },
      {
        '@type': 'CreateAction',
        agent: [{ '@type': 'Person', name: 'Editor' }],
        instrument: [{ '@type': 'SoftwareApplication', name: 'Google Bard', applicationCategory: 'AI model' }],
        result: { '@id': '#conversation' },
      },
    ]);
  });

  it('names every model that speaks', () => {
    const [, , { instrument }] = read('**Editor:** A?\n\n**Bard:** B.\n\n**ChatGPT:** C.').graph;
    expect(instrument.map(({ name }: { name: string }) => name)).toEqual(['Bard', 'ChatGPT']);
  });

  it('prefers the post’s own description, then its preface', () => {
    const preface = '# T\n\nBefore it all.[^1]\n\n**Editor:** A?\n\n**Bard:** B.\n\n[^1]: Not this.';
    expect(read(preface).meta.description).toBe('Before it all.');
    expect(read(`---\ndescription: Mine\n---\n${preface}`).meta.description).toBe('Mine');
  });

  it('ends a long description after a word', () => {
    const { description } = read(`**Editor:** ${'word, '.repeat(60)}?\n\n**Bard:** B.`).meta;
    expect(description).toMatch(/^(?:word, )+word …$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it('has no date that is none, and says nothing of what is not there', () => {
    const { meta, graph } = read('---\ndate: last summer\n---\n');
    expect(meta).not.toHaveProperty('article:published_time');
    expect(graph[0]).not.toHaveProperty('datePublished');
    expect(graph[0]).not.toHaveProperty('headline');
  });

  it('cannot be left by what a post says', () => {
    const hostile = '</script><script>alert(1)</script><!--<script>';
    const { scripts, graph } = read(
      `---\ntitle: "${hostile}"\n---\n\n**Editor:** \`${hostile}\`\u2028\n\n**Bard:** B.`,
    );
    expect(scripts).toBe(1);
    expect(graph[0]).toMatchObject({ headline: hostile, description: hostile });
  });
});
