import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderParts } from '../../test/preview/renderParts.ts';
import { defaultConfiguration } from '../config/configuration.ts';
import { parseTranscript } from '../transcript/parse.ts';
import type { ExportedPost } from './export/exportFormat.ts';
import { type ExportFormatName, exportFormats } from './export/exportFormats.ts';
import { postLooks } from './look.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><style>*{display:none}</style></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)" id="post" name="status">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1) "t\\" onclick=\\"y")',
  '[x](&#106;avascript:alert(1))',
  '[x](java\\\nscript:alert(1))',
  '[x](<\u0001javascript:alert(1)>)',
  '[x](command:workbench.action.quit)',
  '[x](vbscript:x) [y](file:///etc/passwd) [z](data:text/html,<script>alert(1)</script>)',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![" onerror="alert(1)](https://a.example/b.png)',
  '<javascript:alert(1)>',
  '[x]\n\n[x]: javascript:alert(1)',
  '```"><script>alert(1)</script>\ncode\n```',
  '# <script>alert(1)</script>',
  '**<b onclick=alert(1)>Editor</b>:** hello',
  '---\ntitle: </title><script>alert(1)</script>\n---',
  '[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: x',
  '</article></main><script>alert(1)</script>',
  '| <script> | a |\n|:-|-:|\n| <img src=x onerror=alert(1)> | `<b>` |',
];

const TAGS =
  /^(?:a|article|aside|blockquote|br|code|del|div|em|h[1-6]|hr|img|input|li|mark|ol|p|pre|section|span|strong|sup|table|tbody|td|th|thead|tr|ul)$/;
const ATTRIBUTES =
  /^(?:href|title|rel|id|aria-label|role|class|src|alt|loading|type|checked|disabled|value|start|align|style|lang|dir|data-line|data-src|data-problem|data-severity)$/;

/** What a browser would make of the HTML: every tag with its attributes. */
function unsafeIn(html: string): string[] {
  const unsafe: string[] = [];
  for (const [, name = '', rest = ''] of html.matchAll(/<([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)) {
    if (!TAGS.test(name)) unsafe.push(name);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTES.test(attribute)) unsafe.push(`${name} ${attribute}`);
      if (attribute === 'id' && !/^post-note(?:ref)?-\d+$/.test(value)) unsafe.push(`id ${value}`);
      if (attribute === 'style' && !/^text-align: (?:left|right|center);$/.test(value)) unsafe.push(`style ${value}`);
      const isAddress = attribute === 'href' || attribute.endsWith('src');
      if (isAddress && /^[^/?#]*:/.test(value) && !/^(?:https?|mailto):/i.test(value)) unsafe.push(value);
    }
  }
  return unsafe;
}

/** What a browser finds in a page that runs or draws, but for the data about the page. */
function foreignIn(page: string): string[] {
  const elements = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
  ];
  return elements(parse(page)).flatMap(({ tagName, attrs }) => {
    const isData = attrs.length === 1 && attrs[0]?.name === 'type' && attrs[0].value === 'application/ld+json';
    return /^(?:script|svg|iframe|base|object|embed|link|form)$/.test(tagName) && !isData ? [tagName] : [];
  });
}

function panelHtml(text: string): string {
  return renderParts(parseTranscript(text), [], defaultConfiguration)
    .map((part) => part.html)
    .join('');
}

function exported(text: string, format: ExportFormatName, look: ExportedPost['look'] = 'interview'): string {
  const about = { look, name: 'post', today: '2026-11-24', images: new Map() };
  return exportFormats[format].render({
    transcript: parseTranscript(text),
    configuration: defaultConfiguration,
    ...about,
  });
}

describe('hostile text', () => {
  it('is told by this test’s own eyes', () => {
    expect(unsafeIn('<p onclick="x"><script>y</script><a href="javascript:z" id="q">')).toEqual([
      'p onclick',
      'script',
      'javascript:z',
      'id q',
    ]);
    expect(foreignIn('<script type="application/ld+json">{}</script><p><script>x</script>')).toEqual(['script']);
  });

  it.each(hostile)('%j stays text', (text) => {
    const turns = `**Editor:** Well?\n\n**Bard:** So:\n\n${text}`;
    for (const each of [text, turns]) {
      expect(unsafeIn(panelHtml(each))).toEqual([]);
      for (const look of postLooks) expect(unsafeIn(exported(each, 'fragment', look))).toEqual([]);
      expect(foreignIn(exported(each, 'document'))).toEqual([]);
    }
  });

  it('stays text in any mixture', () => {
    const mixture = fc.array(fc.constantFrom(...hostile, '\n\n', '> ', '- ', '`', '*', '**Editor:** ', '**Bard:** '));
    fc.assert(
      fc.property(mixture, (pieces) => {
        expect(unsafeIn(panelHtml(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 200 },
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
