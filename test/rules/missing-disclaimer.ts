import { fixture, NOTE } from './fixture.ts';

const TALK = '**Editor:** Where?\n\n**Bard:** In Mali.\n';
const GERMAN = '---\nlang: de\n---\n\n**Redaktion:** Wo?\n\n';

export default fixture('missing-disclaimer', [
  {
    name: 'a post without a note',
    text: '**Editor:** Where?\n\n⟦**Bard:** In Mali.⟧\n',
    suggested: `${TALK}\n> **IMPORTANT NOTE:** This post is a conversation with artificial intelligence (Bard). The answers may contain inaccuracies. This blog is a proof of concept. The knowledge of the AI (Bard) ends at a fixed date.\n`,
    messages: ['no disclaimer'],
  },
  {
    name: 'a post with links',
    text: '**Editor:** Where?\n\n⟦**Bard:** In [Mali](https://en.wikipedia.org/wiki/Mali).⟧',
    suggested:
      '**Editor:** Where?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Mali).\n\n> **IMPORTANT NOTE:** This post is a conversation with artificial intelligence (Bard). The answers may contain inaccuracies. This blog is a proof of concept. The knowledge of the AI (Bard) ends at a fixed date. The links were added by the human editor. The links lead only to Wikipedia.\n',
  },
  {
    name: 'the blog’s own text',
    configuration: { disclaimer: { text: { en: NOTE } } },
    text: '**Editor:** Where?\n\n⟦**Bard:** In Mali.⟧\n',
    suggested: `${TALK}\n${NOTE}`,
  },
  {
    name: 'the blog’s own text in the post’s language',
    configuration: { disclaimer: { text: { en: NOTE, 'de-AT': '> **WICHTIGER HINWEIS:** Von einer KI.' } } },
    text: `${GERMAN}⟦**Bard:** In Mali.⟧\n`,
    suggested: `${GERMAN}**Bard:** In Mali.\n\n> **WICHTIGER HINWEIS:** Von einer KI.\n`,
  },
  {
    name: 'the blog’s own text is in another language: one is composed in the post’s',
    configuration: { disclaimer: { text: { en: NOTE }, omit: ['proof-of-concept', 'knowledge-cutoff', 'inaccuracy'] } },
    text: `${GERMAN}⟦**Bard:** In Mali.⟧\n`,
    suggested: `${GERMAN}**Bard:** In Mali.\n\n> **WICHTIGER HINWEIS:** Dieser Beitrag ist ein Gespräch mit künstlicher Intelligenz (Bard).\n`,
  },
  {
    name: 'a statement of the blog’s own has no German text: the whole note is English',
    configuration: {
      disclaimer: {
        text: { en: NOTE },
        statements: [{ id: 'ours', label: 'ours', phrases: ['we checked'], text: { en: 'We checked this.' } }],
      },
    },
    text: `${GERMAN}⟦**Bard:** In Mali.⟧\n`,
    suggested: `${GERMAN}**Bard:** In Mali.\n\n${NOTE}`,
  },
  {
    name: 'a language in which no note can be composed',
    configuration: { language: 'pl', disclaimer: { text: { en: NOTE, fr: 'Une note.' } } },
    text: '**Editor:** Gdzie?\n\n⟦**Bard:** W Mali.⟧\n',
    suggested: `**Editor:** Gdzie?\n\n**Bard:** W Mali.\n\n${NOTE}`,
  },
  {
    name: 'a note that an answer makes is none',
    text: `${TALK}\n**Note:** The capital is Bamako.\n\n⟦It lies on the Niger.⟧\n`,
  },
  { name: 'nor one that closes the post', text: `${TALK}\n⟦**Note:** The capital is Bamako.⟧\n` },
  {
    name: 'the post’s language',
    text: '---\nlang: de\n---\n\n**Redaktion:** Wo?\n\n⟦**Bard:** In Mali.⟧\n',
    suggested:
      '---\nlang: de\n---\n\n**Redaktion:** Wo?\n\n**Bard:** In Mali.\n\n> **WICHTIGER HINWEIS:** Dieser Beitrag ist ein Gespräch mit künstlicher Intelligenz (Bard). Die Antworten können Ungenauigkeiten enthalten. Dieses Blog ist ein Proof of Concept. Das Wissen der KI (Bard) endet an einem festen Stichtag.\n',
  },
  {
    name: 'the blog’s own text with placeholders, its cutoff from the catalogue',
    configuration: {
      blog: 'Machine Talk',
      disclaimer: { text: { en: 'x', fr: '> **Note importante :** Sur {blog} parle {model} ({cutoff}).' } },
    },
    text: '---\nlang: fr\nmodel: Claude 3 Opus\n---\n\n**Rédaction:** Où ?\n\n⟦**IA:** Au Mali.⟧\n',
    suggested:
      '---\nlang: fr\nmodel: Claude 3 Opus\n---\n\n**Rédaction:** Où ?\n\n**IA:** Au Mali.\n\n> **Note importante :** Sur Machine Talk parle Claude 3 Opus (août 2023).\n',
  },
  {
    name: 'a cutoff that the configuration knows',
    configuration: { models: [{ name: 'Bard', cutoff: '2023-05' }], disclaimer: { omit: ['ai-model', 'inaccuracy'] } },
    text: '**Editor:** Where?\n\n⟦**Bard:** In Mali.⟧\n',
    suggested: `${TALK}\n> **IMPORTANT NOTE:** This blog is a proof of concept. The knowledge of the AI (Bard) ends at a fixed date (May 2023).\n`,
  },
  {
    name: 'no cutoff where two models differ',
    configuration: { disclaimer: { omit: ['ai-model', 'inaccuracy', 'proof-of-concept'] } },
    text: '**Editor:** Where?\n\n**GPT-3.5:** In Mali.\n\n⟦**Claude:** In Mali.⟧\n',
    suggested:
      '**Editor:** Where?\n\n**GPT-3.5:** In Mali.\n\n**Claude:** In Mali.\n\n> **IMPORTANT NOTE:** The knowledge of the AI (GPT-3.5, Claude) ends at a fixed date.\n',
  },
  { name: 'a note', text: `${TALK}\n${NOTE}` },
  { name: 'a note as a paragraph', text: `${TALK}\n${NOTE.slice(2)}` },
  { name: 'a note without a heading', text: `${TALK}\n${NOTE.slice('> **IMPORTANT NOTE:** '.length)}` },
  { name: 'a note under a heading', text: `${TALK}\n## Disclaimer\n\n${NOTE.slice('> **IMPORTANT NOTE:** '.length)}` },
  { name: 'a note in German', text: `${TALK}\n> **WICHTIGER HINWEIS:** Dies ist ein Gespräch mit einer KI.\n` },
  { name: 'an empty file', text: '' },
]);
