import { fixture } from './fixture.ts';
import { article, meanings, none, unreachable } from './wikipediaSays.ts';

const at = 'https://en.wikipedia.org/wiki';
const offered = { ...none('Malistan'), offers: [{ title: 'Mali', description: 'Country' }] };
const wikipedia = {
  'en:Mali': article('Mali'),
  'en:Malistan': none('Malistan'),
  'en:Red door': none('No such house', 'Red door'),
  'en:Mercury': meanings('Mercury'),
  'en:Gao': unreachable,
  'de:Malistan': article('Malistan'),
  'en:[x]': { page: { state: 'invalid' } },
} as const;

export default fixture('missing-article', [
  {
    name: 'no such article',
    text: `In [Mali](⟦${at}/Malistan⟧).\n`,
    suggested: 'In Mali.\n',
    messages: ['Wikipedia (en) has no article “Malistan”'],
    wikipedia,
  },
  {
    name: 'the nearest article first',
    text: `In [Mali](⟦${at}/Malistan⟧).\n`,
    suggested: `In [Mali](${at}/Mali).\n`,
    wikipedia: { ...wikipedia, 'en:Malistan': offered },
  },
  { name: 'a redirect to nowhere', text: `A [door](⟦${at}/Red_door⟧).\n`, messages: ['“No such house”'], wikipedia },
  { name: 'in another form', text: `In [Mali](⟦http://en.m.wikipedia.org/wiki/Malistan⟧).\n`, wikipedia },
  { name: 'a definition', text: `In [Mali][1].\n\n[1]: ⟦${at}/Malistan⟧\n`, wikipedia },
  { name: 'HTML', text: `In <a href="⟦${at}/Malistan⟧">Mali</a>.\n`, wikipedia },
  {
    name: 'a bare address',
    text: `See ⟦${at}/Malistan⟧ for it.\n`,
    suggested: `See ${at}/Mali for it.\n`,
    wikipedia: { ...wikipedia, 'en:Malistan': offered },
  },
  { name: 'each of several', text: `[A](⟦${at}/Malistan⟧), [B](${at}/Mali) and [C](⟦${at}/Malistan#x⟧).\n`, wikipedia },
  { name: 'articles that exist', text: `In [Mali](${at}/Mali), [Mercury](${at}/Mercury).\n`, wikipedia },
  { name: 'another language', text: 'In [Mali](https://de.wikipedia.org/wiki/Malistan).\n', wikipedia },
  { name: 'nobody asked', text: `In [Mali](${at}/Malistan).\n` },
  { name: 'not answered yet', text: `In [Mali](${at}/Timbuktu).\n`, wikipedia },
  { name: 'Wikipedia could not be reached', text: `In [Gao](${at}/Gao).\n`, wikipedia },
  { name: 'no article at all', text: '[a](https://example.org/wiki/Malistan), ![b](a.png), [c](#d)\n', wikipedia },
  { name: 'in code', text: `\`[Mali](${at}/Malistan)\`\n`, wikipedia },
  {
    name: 'silenced',
    text: `<!-- colloquy-disable-next-line missing-article -->\nIn [Mali](${at}/Malistan).\n`,
    wikipedia,
  },
]);
