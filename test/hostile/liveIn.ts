/** What of some HTML could do anything in a browser, told from the tree that a browser would make of it. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page may hold; everything else is told. */
export interface Allowed {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** Classes that posts may not take for themselves are not among them. */
  readonly classes: RegExp;
  /** Styles in place, where there are any. */
  readonly styles?: ReadonlySet<string>;
  /** Ids, which must not be those of anything else in a page. */
  readonly ids: RegExp;
}

/** What Markdown can mean, and what stands around it. */
export const inPost: Allowed = {
  tags: new Set(
    'a article aside blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input li mark ol p pre section span strong sup table tbody td th thead tr ul'.split(
      ' ',
    ),
  ),
  attributes: new Set(
    'href title rel id aria-label role class src alt loading type checked disabled value start align lang dir data-line data-src data-look data-problem data-severity'.split(
      ' ',
    ),
  ),
  classes:
    /^(?:transcript|look-[a-z]+|preface|disclaimer|turn|turn-(?:editor|model)|speaker|footnotes|contains-task-list|task-list-item|image|language-[\w+#.-]+)$/,
  // With the name of the post where it may share a page with others.
  ids: /^(?:post|kitchen)-note(?:ref)?-\d+$/,
};

/** What blogs take over: blocks of WordPress's, cells aligned in place, ids with the post's own name. */
export const inBlog: Allowed = {
  tags: new Set([...inPost.tags, 'figure']),
  attributes: new Set([...inPost.attributes, 'data-align']),
  classes: new RegExp(`${inPost.classes.source}|^wp-block-[a-z]+$|^has-(?:text-align-[a-z]+|alpha-channel-opacity)$`),
  // Blogger's, which has no stylesheet to put them in.
  styles: new Set([
    'margin: 2em 0 0; padding: 1em; border: 1px solid; font-size: 90%;',
    'margin-top: 1.5em;',
    'font-size: 85%;',
    'max-width: 100%; height: auto;',
    'overflow-x: auto;',
  ]),
  ids: inPost.ids,
};

/** The same as a whole page; its style and its data are for whoever asks to judge. */
export const inPage: Allowed = {
  ...inPost,
  tags: new Set([...inPost.tags, ...['html', 'head', 'meta', 'title', 'style', 'script', 'body', 'main']]),
  attributes: new Set([...inPost.attributes, 'charset', 'name', 'content', 'property', 'prefix']),
};

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:']);
/** Where the HTML might stand. */
const BASE = 'https://blog.example/posts/1';

/** One line for each thing that could do harm; `isPage` where the HTML is a whole document. */
export function liveIn(html: string, allowed: Allowed = inPost, isPage = false): string[] {
  const live: string[] = [];
  const ids = new Set<string>();
  for (const element of elementsOf(isPage ? parse(html) : parseFragment(html))) {
    if (!allowed.tags.has(element.tagName)) live.push(`<${element.tagName}>`);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') live.push(`${element.tagName} of another namespace`);
    for (const { name, value } of element.attrs) live.push(...liveAttribute(element, name, value, allowed, ids));
  }
  return live;
}

function liveAttribute(element: Element, name: string, value: string, allowed: Allowed, ids: Set<string>): string[] {
  const live: string[] = [];
  const what = `${element.tagName} ${name}=${value.slice(0, 200)}`;
  if (name === 'style' ? !isOwnStyle(value, allowed) : !allowed.attributes.has(name)) live.push(what);
  if ((name === 'href' || name.endsWith('src')) && !SAFE_SCHEMES.has(schemeOf(value))) live.push(what);
  if (name === 'class' && value.split(/\s+/).some((each) => each && !allowed.classes.test(each))) live.push(what);
  if (name === 'name' && element.tagName !== 'meta') live.push(what);
  if (name === 'id') {
    if (!allowed.ids.test(value)) live.push(what);
    if (ids.has(value)) live.push(`id ${value} twice`);
    ids.add(value);
  }
  return live;
}

function isOwnStyle(value: string, { styles }: Allowed): boolean {
  return styles?.has(value) || /^text-align: (?:left|right|center);$/.test(value);
}

/** The scheme that a browser would follow. What is no address leads nowhere. */
function schemeOf(address: string): string {
  return URL.parse(address, BASE)?.protocol ?? 'https:';
}

function* elementsOf(root: Node): Iterable<Element> {
  // No recursion: some texts nest deeper than the stack.
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if ('tagName' in node) yield node;
    if ('content' in node) left.push(node.content);
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) left.push(node.childNodes[at] as Node);
  }
}
