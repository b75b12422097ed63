import { fixture } from './fixture.ts';

export default fixture('unsafe-link', [
  { name: 'JavaScript', text: '[Here](⟦javascript:alert(1)⟧).\n', suggested: 'Here.\n', messages: ['javascript'] },
  { name: 'in another case', text: '[Here](⟦JaVaScript:alert(1)⟧)\n' },
  { name: 'with a character reference', text: '[Here](⟦java&#115;cript:alert(1)⟧)\n' },
  { name: 'in raw HTML', text: '<a href="⟦javascript:alert(1)⟧">Here</a>\n', suggested: 'Here\n' },
  { name: 'data and files', text: '[a](⟦data:text/html,x⟧) [b](⟦file:///etc/passwd⟧) [c](⟦vbscript:x⟧)\n' },
  { name: 'a definition', text: '[a][b]\n\n[b]: ⟦javascript:x⟧\n' },
  { name: 'Wikipedia', text: '[Mali](https://en.wikipedia.org/wiki/Mali)\n' },
  { name: 'mail', text: '[write](mailto:a@example.com)\n' },
  { name: 'the word in prose', text: 'javascript: a language. data: facts.\n' },
  { name: 'the word in a title', text: '[JS](https://en.wikipedia.org/wiki/JavaScript)\n' },
  { name: 'a relative link with a colon', text: '[a](./javascript:x)\n' },
  { name: 'code', text: '`[a](javascript:x)`\n' },
]);
