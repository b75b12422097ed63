/** Ids and names that would stand for something of the page or of JavaScript's own. */
const names = [
  ...['post', 'status', 'tooltip', 'words', 'post-note-1', 'post-noteref-1', '__proto__', 'constructor', 'prototype'],
  ...['toString', 'hasOwnProperty', 'valueOf', 'body', 'head', 'forms', 'cookie', 'location', 'getElementById'],
  ...['acquireVsCodeApi', 'parentNode', 'attributes', 'nodeName', 'children', 'hacked'],
];

export const clobbering: readonly string[] = [
  ...names.map((name) => `a <a id=${name} name=${name} href=https://evil.example/>x</a> b`),
  ...names.map((name) => `a[^${name}] b\n\n[^${name}]: A note of ${name}`),
  ...names.map((name) => `a [${name}] b\n\n[${name}]: https://en.wikipedia.org/wiki/${name}`),
  '<form id=post><input id=status name=attributes><img name=getElementById></form>',
  '<a id=words></a><a id=words name=empty href="cid:x">x</a>',
  '[x](#post) [y](#status) [z](#__proto__) [w](#"><script>hacked=1</script>)',
  '### post\n\n### status\n\n### __proto__',
  'a[^1] b[^1] c[^01]\n\n[^1]: x\n[^1]: y\n[^01]: z',
  'a[^REF] [^REF] [^REF]\n\n[^REF]: x[^REF] y',
  'a[^"><script>hacked=1</script>] b\n\n[^"><script>hacked=1</script>]: x',
  'a[^" id="post] b\n\n[^" id="post]: x',
  "a[^'onclick='hacked=1] b\n\n[^'onclick='hacked=1]: x",
  'a[^REF<img>] b\n\n[^REF<img>]: <img src=x onerror=hacked=1>',
  'a[^\\]REF] b\n\n[^\\]REF]: [x](javascript:hacked=1)',
  'a[^&quot;REF] b\n\n[^&quot;REF]: ![x](data:text/html,<script>hacked=1</script>)',
  'a[^%22REF] b\n\n[^%22REF]: x',
  'a[^REF] b\n\n[^REF]: > # <script>hacked=1</script>\n    > - [x](command:workbench.action.quit)',
  '[REF"onclick="hacked=1]\n\n[REF"onclick="hacked=1]: https://evil.example/',
  '[REF<script>]\n\n[REF<script>]: javascript:hacked=1 "<script>"',
  '[REF]: javascript:hacked=1\n[REF]: https://en.wikipedia.org/\n\n[x][REF]',
  '[x][ REF  y ]\n\n[ref Y]: javascript:hacked=1',
  '[ẞREF]\n\n[SSREF]: javascript:hacked=1',
];
