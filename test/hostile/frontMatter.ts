/** Titles, speakers and models of the front matter; each must open a post of its own. */
const values = [
  '</title><script>hacked=1</script>',
  '<img src=x onerror=hacked=1>',
  "'\\\"><script>hacked=1</script>'",
  '"\\u003cscript>hacked=1</script>"',
  '|\n  </title>\n  <script>hacked=1</script>',
  '"&lt;script&gt;hacked=1&lt;/script&gt;"',
  '</style></head><body onload=hacked=1>',
  '--><script>hacked=1</script><!--',
  '<!--<script>',
  '</script><script>hacked=1</script>',
];

const lines = (value: string) => [
  `title: ${value}`,
  `model: ${value}`,
  `lang: ${value}`,
  `date: ${value}`,
  `tags:\n  - ${value.replaceAll('\n', '\n  ')}`,
];

const post = (yaml: string) => `---\n${yaml}\n---\n\n**Editor:** Who?\n\n**Bard:** I.\n`;

export const frontMatter: readonly string[] = [
  ...values.map((value) => post(lines(value).join('\n'))),
  post('speakers:\n  - name: "<script>hacked=1</script>"\n    role: editor'),
  post('speakers:\n  "Editor<img src=x onerror=hacked=1>": editor\n  "Bard\\" onclick=\\"hacked=1": model'),
  post('speakers: { __proto__: { role: editor }, constructor: model }'),
  post('lang: en" onload="hacked=1'),
  post('lang: "><script>hacked=1</script>'),
  post('title: [<script>hacked=1</script>]'),
  post('title: !!js/function "function(){hacked=1}"'),
  post('title: &a [*a]\n__proto__: { title: x }'),
  post('title: "\\0\\x01\\u202e<b>"'),
  post('<script>hacked=1</script>'),
  '---\ntitle: <script>hacked=1</script>\n\nnever closed',
  '\ufeff---\r\ntitle: <script>hacked=1</script>\r\n---\r\n\r\n# <img src=x onerror=hacked=1>\r\n',
  '---\ntitle: x\n---\n# <script>hacked=1</script> [x](javascript:hacked=1) ![y](https://evil.example/t.png)\n',
];
