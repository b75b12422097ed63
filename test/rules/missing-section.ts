import { fixture } from './fixture.ts';
import { article, meanings, none, unreachable } from './wikipediaSays.ts';

const at = 'https://en.wikipedia.org/wiki';
const wikipedia = {
  'en:Mali': { ...article('Mali'), has: ['History', 'Politics_and_law'], lacks: ['Past', '%C3%9Cberblick'] },
  'en:Republic of Mali': { ...article('Mali', 'Republic of Mali'), lacks: ['Past'] },
  'en:Mercury': meanings('Mercury'),
  'en:Malistan': none('Malistan'),
  'en:Gao': unreachable,
};

export default fixture('missing-section', [
  {
    name: 'not on the page',
    text: `[It](⟦${at}/Mali#Past⟧).\n`,
    suggested: `[It](${at}/Mali).\n`,
    messages: ['“Mali” has no section “Past”'],
    wikipedia,
  },
  {
    name: 'behind a redirect',
    text: `[It](⟦${at}/Republic_of_Mali#Past⟧).\n`,
    suggested: `[It](${at}/Mali).\n`,
    wikipedia,
  },
  { name: 'encoded', text: `[It](⟦${at}/Mali#%C3%9Cberblick⟧).\n`, messages: ['“Überblick”'], wikipedia },
  { name: 'on the page', text: `[It](${at}/Mali#History), [law](${at}/Mali#Politics_and_law).\n`, wikipedia },
  { name: 'no section', text: `[It](${at}/Mali), [a](${at}/Mali#cite_note-5), [b](${at}/Mali#top).\n`, wikipedia },
  { name: 'not known', text: `[It](${at}/Mali#Economy).\n`, wikipedia },
  { name: 'of what is no article', text: `[a](${at}/Mercury#Past), [b](${at}/Malistan#Past).\n`, wikipedia },
  { name: 'not checked', text: `[Gao](${at}/Gao#Past).\n`, wikipedia },
  { name: 'nobody asked', text: `[It](${at}/Mali#Past).\n` },
]);
