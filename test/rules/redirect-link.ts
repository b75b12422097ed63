import { fixture } from './fixture.ts';
import { article, meanings, none, unreachable } from './wikipediaSays.ts';

const at = 'https://en.wikipedia.org/wiki';
const wikipedia = {
  'en:UN': article('United Nations', 'UN'),
  'en:United Nations': article('United Nations'),
  'en:Relativity': article('Theory of relativity', 'Relativity', 'The early years'),
  'en:Zola': article('Émile Zola', 'Zola'),
  'en:Émile': article('Émile Zola', 'Émile'),
  'en:Odd': article('Odd (a', 'Odd'),
  'en:Who': article("Who's there?", 'Who'),
  'en:Red door': none('No such house', 'Red door'),
  'en:Mercury': meanings('Mercury'),
  'en:Gao': unreachable,
};

export default fixture('redirect-link', [
  {
    name: 'followed',
    text: `The [UN](⟦${at}/UN⟧).\n`,
    suggested: `The [UN](${at}/United_Nations).\n`,
    messages: ['“UN” is a redirect to “United Nations”'],
    wikipedia,
  },
  {
    name: 'the section of the redirect is kept',
    text: `[It](⟦${at}/Relativity⟧).\n`,
    suggested: `[It](${at}/Theory_of_relativity#The_early_years).\n`,
    wikipedia,
  },
  {
    name: 'a section of its own wins',
    text: `[It](⟦${at}/Relativity#Tests⟧).\n`,
    suggested: `[It](${at}/Theory_of_relativity#Tests).\n`,
    wikipedia,
  },
  {
    name: 'encoded beyond ASCII',
    text: `[Zola](⟦${at}/Zola⟧).\n`,
    suggested: `[Zola](${at}/%C3%89mile_Zola).\n`,
    wikipedia,
  },
  {
    name: 'readable beyond ASCII where the link was',
    text: `[Zola](⟦${at}/Émile⟧).\n`,
    suggested: `[Zola](${at}/Émile_Zola).\n`,
    wikipedia,
  },
  { name: 'parentheses', text: `[It](⟦${at}/Odd⟧).\n`, suggested: `[It](${at}/Odd_%28a).\n`, wikipedia },
  {
    name: 'quotes in HTML',
    text: `<a href='⟦${at}/Who⟧'>it</a>\n`,
    suggested: `<a href='${at}/Who%27s_there%3F'>it</a>\n`,
    wikipedia,
  },
  {
    name: 'a definition',
    text: `The [UN].\n\n[UN]: ⟦${at}/UN⟧ "The UN"\n`,
    suggested: `The [UN].\n\n[UN]: ${at}/United_Nations "The UN"\n`,
    wikipedia,
  },
  { name: 'an autolink', text: `<⟦${at}/UN⟧>\n`, suggested: `<${at}/United_Nations>\n`, wikipedia },
  { name: 'the article itself', text: `The [UN](${at}/United_Nations).\n`, wikipedia },
  { name: 'to nowhere', text: `A [door](${at}/Red_door).\n`, wikipedia },
  { name: 'to meanings', text: `[Mercury](${at}/Mercury).\n`, wikipedia },
  { name: 'not checked', text: `[Gao](${at}/Gao), [Mali](${at}/Mali).\n`, wikipedia },
  { name: 'nobody asked', text: `The [UN](${at}/UN).\n` },
]);
