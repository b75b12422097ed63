import type { LinkClass } from './linkClass.ts';

/** A web address: its text as browsers clean it, its parsed URL, and the authority as a naive reader sees it. */
interface WebAddress {
  kind: 'web';
  text: string;
  url: URL;
  /** The text between the scheme and the path, slashes and backslashes included. */
  authority: string;
}

type Address = WebAddress | Extract<LinkClass, { kind: 'unsafe' | 'local' | 'malformed' | 'elsewhere' }>;

// Schemes that run code, read the reader's files or drive a program; `command` and `vscode` are VS Code's own.
const UNSAFE = new Set(
  (
    'javascript vbscript livescript mocha jscript file blob filesystem view-source jar about chrome chrome-extension ' +
    'moz-extension resource res ms-its mhtml mk wyciwyg command vscode vscode-insiders intent shell smb search-ms ms-msdt'
  ).split(' '),
);
// Schemes that open the reader's own mail or telephone.
const LOCAL = new Set(['mailto', 'tel', 'sms', 'callto', 'xmpp', 'geo', 'cid', 'mid']);
// An address pasted without its `https://`; the names are those of hosts, and hardly ever those of a post's neighbours.
const LACKS_SCHEME = /^(?:www\.|(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|edu|gov|int|info)(?=[/?#:]|$))/i;
// Types of `data:` that no browser runs; SVG and HTML can hold script.
const INERT_DATA = /^data:(?:[;,]|text\/plain[;,]|(?:image\/(?!svg)|audio\/|video\/|font\/)[a-z0-9.+-]+[;,])/i;

/** Reads a link's destination: a web address to judge, or the class of one that is none. */
export function readAddress(href: string): Address {
  const text = cleaned(href);
  const scheme = schemeOf(text) ?? '';
  const hidden = schemeOf(unveiled(text)) ?? '';
  if (UNSAFE.has(hidden)) return { kind: 'unsafe', scheme: hidden };
  if (hidden === 'data')
    return INERT_DATA.test(unveiled(text)) ? { kind: 'local' } : { kind: 'unsafe', scheme: 'data' };
  if (scheme === 'http' || scheme === 'https') return web(text, text.slice(scheme.length + 1), text);
  if (scheme === '' && /^[/\\]{2}/.test(text)) return web(text, text, `https:${text}`);
  if (scheme === '')
    return LACKS_SCHEME.test(text) ? web(`//${text}`, `//${text}`, `https://${text}`) : { kind: 'local' };
  if (LOCAL.has(scheme)) return { kind: 'local' };
  const host = parse(text)?.hostname;
  return host ? { kind: 'elsewhere', host } : { kind: 'malformed' };
}

function web(text: string, afterScheme: string, parsed: string): Address {
  const url = parse(parsed);
  const authority = /^[/\\]*[^/?#]*/.exec(afterScheme)?.[0] ?? '';
  return url ? { kind: 'web', text, url, authority } : { kind: 'malformed' };
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** As the URL Standard does before parsing: ends trimmed of controls and spaces, tabs and line ends removed. */
function cleaned(href: string): string {
  const trimmed = href.replace(/[\t\n\r]+/g, '').trimEnd();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the standard strips.
  return trimmed.replace(/^[\u0000-\u0020]+/, '');
}

function schemeOf(text: string): string | undefined {
  return /^([a-z][a-z0-9+.-]{0,40}):/i.exec(text)?.[1]?.toLowerCase();
}

/** The beginning of the text with what may veil a scheme taken away: character references, controls, invisible marks. */
function unveiled(text: string): string {
  return (
    text
      .slice(0, 2000)
      .replace(/&#(x[0-9a-f]{1,6}|[0-9]{1,7});?/gi, (_, digits: string) => fromReference(digits))
      .replace(/&(?:tab|newline|zerowidthspace);/gi, '')
      .replace(/&colon;/gi, ':')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is sought.
      .replace(/[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+/g, '')
      .trimStart()
  );
}

function fromReference(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
