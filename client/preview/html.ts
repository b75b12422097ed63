/** The page that the panel loads once; its content comes by messages. */
import type { PanelView, PanelWords } from './messages.ts';

/** What the page is made of. */
export interface Shell {
  readonly nonce: string;
  /** The webview's own source for the content security policy. */
  readonly cspSource: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  /** The language of the user interface, BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly words: PanelWords;
  /** What the page looks like from the start. */
  readonly view: Pick<PanelView, 'look' | 'paper'>;
  /** Whether images from the web may be loaded. */
  readonly isWebAllowed: boolean;
}

/** HTML of the page: nothing runs but the panel's own script, and no request leaves it but for images that were allowed. */
export function shellHtml(shell: Shell): string {
  const { nonce, cspSource, scriptUri, styleUri, language, title, words, view, isWebAllowed } = shell;
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `img-src ${cspSource}${isWebAllowed ? ' https:' : ''}`,
    `font-src ${cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(styleUri)}">
</head>
<body data-words="${escaped(JSON.stringify(words))}" data-look="${escaped(view.look)}" data-paper="${escaped(view.paper)}">
<header id="bar">
<details id="readiness">
<summary><span id="status" role="status" aria-live="polite"></span> <span id="length"></span></summary>
<div id="checklist"></div>
</details>
<div id="looks" role="toolbar" aria-label="${escaped(words.look)}"></div>
</header>
<main id="post" class="transcript" aria-label="${escaped(title)}" aria-describedby="keys" tabindex="0"></main>
<p id="keys" hidden>${escaped(words.keys)}</p>
<div id="tooltip" role="group" hidden></div>
<script nonce="${nonce}" src="${escaped(scriptUri)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
