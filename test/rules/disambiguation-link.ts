import { fixture } from './fixture.ts';
import { article, meanings, none, unreachable } from './wikipediaSays.ts';

const at = 'https://en.wikipedia.org/wiki';
const planet = { title: 'Mercury (planet)', description: 'the closest planet to the Sun' };
const god = { title: 'Mercury (mythology)', description: '' };
const wikipedia = {
  'en:Mercury': meanings('Mercury', planet, god),
  'en:EUTM': meanings('EUTM'),
  'en:Mercury (planet)': article('Mercury (planet)'),
  'en:Malistan': none('Malistan'),
  'en:UN': article('United Nations', 'UN'),
  'en:Gao': unreachable,
};

export default fixture('disambiguation-link', [
  {
    name: 'the first meaning first',
    text: `[Mercury](⟦${at}/Mercury⟧).\n`,
    suggested: `[Mercury](${at}/Mercury_(planet)).\n`,
    messages: ['“Mercury” is a list of meanings'],
    wikipedia,
  },
  { name: 'meanings that could not be asked', text: `The [EUTM](⟦${at}/EUTM⟧).\n`, wikipedia },
  { name: 'with a section', text: `[Mercury](⟦${at}/Mercury#Places⟧).\n`, wikipedia },
  { name: 'a definition', text: `[M].\n\n[M]: ⟦${at}/Mercury⟧\n`, wikipedia },
  { name: 'an article', text: `[Mercury](${at}/Mercury_(planet)).\n`, wikipedia },
  { name: 'a redirect and nothing', text: `[UN](${at}/UN), [M](${at}/Malistan).\n`, wikipedia },
  { name: 'not checked', text: `[Gao](${at}/Gao).\n`, wikipedia },
  { name: 'nobody asked', text: `[Mercury](${at}/Mercury).\n` },
]);
