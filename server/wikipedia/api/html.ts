/** HTML as MediaWiki makes it, read as a stream of tags: linear in its length, whatever it holds. */
import type { Token } from 'parse5';

/** What hears tags and text. */
interface Listener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads HTML from the start to the end. The parser loads when it is needed. */
export async function readTags(html: string, listener: Listener): Promise<void> {
  const { Tokenizer } = await import('parse5');
  const text = ({ chars }: Token.CharacterToken) => listener.text?.(chars);
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      ...{ onComment: ignore, onDoctype: ignore, onEof: ignore },
      ...{ onCharacter: text, onNullCharacter: ignore, onWhitespaceCharacter: text },
      onStartTag: ({ tagName, attrs }) =>
        listener.open?.(tagName, (name) => attrs.find((each) => each.name === name)?.value),
      onEndTag: ({ tagName }) => listener.close?.(tagName),
    },
  );
  tokenizer.write(html, true);
}

/** The text of some HTML, on one line. */
export async function textIn(html: string): Promise<string> {
  if (!/[<&]/.test(html)) return html.trim();
  const parts: string[] = [];
  await readTags(html, { text: (text) => void parts.push(text) });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** All ids, and the names of anchors, but those of notes. */
export async function idsIn(html: string): Promise<string[]> {
  const ids = new Set<string>();
  await readTags(html, {
    open(tag, attribute) {
      const found = [attribute('id'), tag === 'a' ? attribute('name') : undefined];
      for (const id of found) if (id && !id.startsWith('cite_')) ids.add(id);
    },
  });
  return [...ids];
}
