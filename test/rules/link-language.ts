import { fixture } from './fixture.ts';

const lang = (tag: string) => `---\nlang: ${tag}\n---\n\n`;
const on = (edition: string) => `https://${edition}.wikipedia.org/wiki/Mali`;
const LONG =
  'The mission in the country came to an end because the government had asked for it, and the council voted for the end. '.repeat(
    12,
  );

export default fixture('link-language', [
  { name: 'front matter tells', text: `${lang('de')}In [Mali](⟦${on('en')}⟧).\n`, messages: ['“en” Wikipedia'] },
  { name: 'with a region', text: `${lang('fr-CA')}[Mali](⟦${on('en')}⟧)\n` },
  { name: 'the configuration tells', configuration: { language: 'es' }, text: `[Mali](⟦${on('en')}⟧)\n` },
  { name: 'a long text tells', text: `${LONG}\n\n[Mali](⟦${on('fr')}⟧)\n` },
  { name: 'a definition, once', text: `${lang('en')}[a][m] [b][m]\n\n[m]: ⟦${on('de')}⟧\n` },
  { name: 'bare and HTML', text: `${lang('en')}⟦${on('de')}⟧ <a href="⟦${on('fr')}⟧">Mali</a>\n` },
  { name: 'another form', text: `${lang('en')}[Mali](⟦https://de.m.wikipedia.org/wiki/Mali⟧)\n` },
  { name: 'the portal is English', text: `${lang('de')}[Mali](⟦https://www.wikipedia.org/wiki/Mali⟧)\n` },
  { name: 'the post’s own', text: `${lang('de')}[Mali](${on('de')})\n` },
  { name: 'Simple English', text: `${lang('en-GB')}[Mali](${on('simple')}) [Mali](${on('en')})\n` },
  { name: 'Norwegian', text: `${lang('nb')}[Mali](${on('no')}) [Mali](${on('nn')})\n` },
  { name: 'a variety', text: `${lang('be')}[Mali](${on('be-tarask')})\n\n` },
  { name: 'a guess', text: `Er liegt in [Mali](${on('en')}), dort wo der Niger fließt und die Wüste beginnt.\n` },
  { name: 'marked by its code', text: `${lang('en')}Jean Dupont [[fr](https://fr.wikipedia.org/wiki/Jean_Dupont)]\n` },
  { name: 'marked in words', text: `${lang('fr')}[Mali](${on('en')}) *(lien en anglais)*, [Mali](${on('de')}) [de]\n` },
  { name: 'no article', text: `${lang('de')}[a](https://en.wikipedia.org) [b](https://example.com/en) [c](/en)\n` },
  { name: 'images and code', text: `${lang('de')}![a](${on('en')}) \`${on('en')}\`\n` },
]);
