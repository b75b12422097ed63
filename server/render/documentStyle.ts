/** How an exported page looks, light or dark as the reader's system is. */
import type { PostLook } from './look.ts';

/** The style of a page in a look. */
export function documentStyle(look: PostLook): string {
  return general + looks[look];
}

const general = `
:root { color-scheme: light dark; --ink: #1d1d1b; --quiet: #66645f; --rule: #d9d6cf; --paper: #fdfcfa; --link: #1f4f8b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e1da; --quiet: #a09d96; --rule: #3d3b37; --paper: #1a1917; --link: #9dbfe8; }
}
body {
  margin: 0; padding: 3rem 1.25rem 5rem; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1.125rem/1.6 "Iowan Old Style", Charter, "Source Serif 4", Palatino, "Palatino Linotype", Georgia, "Liberation Serif", serif;
}
article { max-width: 38rem; margin: 0 auto; hanging-punctuation: first; }
h1 { font-size: 2.1em; line-height: 1.15; font-weight: 600; letter-spacing: -0.01em; margin: 0 0 1.2em; text-wrap: balance; }
h2, h3, h4, h5, h6 { font-size: 1.05em; line-height: 1.3; margin: 1.6em 0 0.4em; }
p, ul, ol, pre, table, blockquote { margin: 0 0 0.8em; }
.turn { margin-top: 1.1em; }
.turn-editor { margin-top: 2em; }
.speaker { font: 600 0.72em/1 system-ui, sans-serif; letter-spacing: 0.08em; text-transform: uppercase; color: var(--quiet); }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
ul, ol { padding-left: 1.25em; }
li { margin-bottom: 0.35em; }
.task-list-item { list-style: none; margin-left: -1.25em; }
blockquote { margin-left: 0; padding-left: 1em; border-left: 2px solid var(--rule); color: var(--quiet); }
pre { white-space: pre-wrap; padding: 0.8em 1em; border: 1px solid var(--rule); }
code { font: 0.88em ui-monospace, monospace; }
table { border-collapse: collapse; font-size: 0.9em; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35em 0.8em 0.35em 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
img { max-width: 100%; height: auto; }
.footnotes { font-size: 0.85em; color: var(--quiet); }
.disclaimer { margin-top: 3em; padding: 1em 1.2em; border: 1px solid var(--rule); font-size: 0.88em; color: var(--quiet); }
.disclaimer > :last-child { margin-bottom: 0; }
@media (max-width: 30rem) { body { padding: 1.5rem 1rem 3rem; font-size: 1.0625rem; } h1 { font-size: 1.7em; } }
@page { margin: 2cm; }
@media print {
  :root { --ink: #000; --quiet: #444; --rule: #999; --paper: #fff; --link: #000; }
  body { padding: 0; background: none; font-size: 11pt; orphans: 3; widows: 3; }
  article { max-width: none; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  pre, table, blockquote, .disclaimer { break-inside: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.75em; color: var(--quiet); overflow-wrap: anywhere; }
}
`;

const looks: Readonly<Record<PostLook, string>> = {
  interview: `
.turn-editor { font-weight: 600; }
`,
  chat: `
.turn { width: fit-content; max-width: 88%; margin: 1em 0 0; padding: 0.8em 1.1em; border: 1px solid var(--rule); border-radius: 1.1em 1.1em 1.1em 0.2em; box-sizing: border-box; }
.turn-editor { margin-left: auto; border-color: var(--bubble); border-radius: 1.1em 1.1em 0.2em; background: var(--bubble); }
.turn > :last-child { margin-bottom: 0; }
.turn > p:first-child > .speaker:first-child { display: block; margin-bottom: 0.6em; }
:root { --bubble: #e8eef5; }
@media (prefers-color-scheme: dark) { :root { --bubble: #243040; } }
@media print { :root { --bubble: #eee; } .turn { break-inside: avoid-page; } }
`,
  blog: '',
};
