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
}

/** What Markdown can mean, and what stands around it. */
export const inPost: Allowed = {
  tags: new Set(
    'a article aside blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input li mark ol p pre section span strong sup table tbody td th thead tr ul'.split(
      ' ',
    ),
  ),
  attributes: new Set(
    'href title rel id aria-label role class src alt loading type checked disabled value start align lang dir data-line data-problem data-severity'.split(
      ' ',
    ),
  ),
  classes:
    /^(?:transcript|preface|disclaimer|turn|turn-(?:editor|model)|speaker|footnotes|contains-task-list|task-list-item|image|language-[\w+#.-]+)$/,
};

/** The same as a whole page, with the one style that it brings along. */
export const inPage: Allowed = {
  ...inPost,
  tags: new Set([...inPost.tags, ...['html', 'head', 'meta', 'title', 'style', 'body', 'main']]),
  attributes: new Set([...inPost.attributes, 'charset', 'name', 'content']),
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
  if (!allowed.attributes.has(name)) live.push(what);
  if ((name === 'href' || name === 'src') && !SAFE_SCHEMES.has(schemeOf(value))) live.push(what);
  if (name === 'class' && value.split(/\s+/).some((each) => each && !allowed.classes.test(each))) live.push(what);
  if (name === 'name' && element.tagName !== 'meta') live.push(what);
  if (name === 'id') {
    if (!/^post-note(?:ref)?-\d+$/.test(value)) live.push(what);
    if (ids.has(value)) live.push(`id ${value} twice`);
    ids.add(value);
  }
  return live;
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
