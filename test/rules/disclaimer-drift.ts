import { fixture } from './fixture.ts';

const TURNS = '**Editor:** Where is it?\n\n**Bard:** In the west of Africa.\n\n';
const ABOUT = 'These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept.';
const LINKS = ' The links were added by the human editor. They lead only to Wikipedia.';
const note = (words: string) => `${TURNS}> **IMPORTANT NOTE:** ${words}\n`;
const marked = (words: string) => `${TURNS}> **⟦IMPORTANT NOTE:⟧** ${words}\n`;
const cutoff = (model: string, date: string) => ` The knowledge of ${model} ends ${date}.`;
const USUAL = note(ABOUT + cutoff('ChatGPT', 'in September 2021'));
const DE =
  'Dies sind Gespräche mit KI-Modellen, die Antworten können Fehler enthalten. Dieses Blog ist ein Proof of Concept.';
const FR =
  'Ce sont des conversations avec des modèles d’IA, qui peuvent contenir des inexactitudes. Ce blog est une preuve de concept.';
const ES = 'Estas son conversaciones con modelos de IA y pueden contener errores. Este blog es una prueba de concepto.';

export default fixture('disclaimer-drift', [
  {
    name: 'other words than in most posts, whose wording is offered with this post’s names',
    text: marked(
      ABOUT.replace('might contain inaccuracies', 'may be wrong') + cutoff('Bard and Gemini', 'on 1 May 2023'),
    ),
    beside: { 'a.md': USUAL, 'b.md': USUAL },
    suggested: note(ABOUT + cutoff('Bard and Gemini', 'on 1 May 2023')),
    messages: ['differ: “may be wrong” here, “might contain inaccuracies” in a.md. Use one'],
  },
  {
    name: 'the wording of most posts counts, not that of the first',
    text: USUAL,
    beside: { 'a.md': marked(`${ABOUT} Thank you.${cutoff('ChatGPT', 'in 2021')}`), 'b.md': USUAL },
  },
  {
    name: 'a sentence more',
    text: marked(`${ABOUT} Enjoy.`),
    beside: { 'a.md': note(ABOUT) },
    suggested: note(ABOUT),
    messages: ['“Enjoy” is here, not in a.md'],
  },
  {
    name: 'a word less',
    text: marked(ABOUT.replace('AI models', 'models')),
    beside: { 'a.md': note(ABOUT) },
    messages: ['“AI” of a.md is not here'],
  },
  {
    name: 'a slip in a model’s name',
    text: marked(ABOUT + cutoff('GhatGPT', 'in 2021')),
    beside: { 'a.md': USUAL, 'b.md': USUAL },
    suggested: note(ABOUT + cutoff('ChatGPT', 'in 2021')),
    messages: ['“GhatGPT” is here'],
  },
  {
    name: 'several slips, between which names keep their places',
    text: marked(`Talks with Bard. ${ABOUT.replace('might', 'may')}${cutoff('Gemini', 'in 2024')} Really.`),
    beside: { 'a.md': note(`Talks with ChatGPT. ${ABOUT}${cutoff('ChatGPT', 'in 2021')} See you.`) },
    suggested: note(`Talks with Bard. ${ABOUT}${cutoff('Gemini', 'in 2024')} See you.`),
  },
  {
    name: 'other words on links',
    text: marked(ABOUT + LINKS.replace('were added by the', 'are the choice of the')),
    beside: { 'a.md': note(ABOUT + LINKS), 'b.md': note(ABOUT + LINKS), 'c.md': note(ABOUT) },
    suggested: note(ABOUT + LINKS),
  },
  {
    name: 'the configured text',
    text: marked(ABOUT),
    beside: { 'a.md': marked(ABOUT), 'b.md': note('This is a talk with AI. Expect errors.') },
    configuration: {
      disclaimer: { text: { en: '> **IMPORTANT NOTE:** This is a talk with AI. Expect errors.' } },
    },
    suggested: note('This is a talk with AI. Expect errors.'),
    messages: ['“These are conversations with AI models…” here, “This is a talk with AI…” in the configured text'],
  },
  {
    name: 'a note of several paragraphs',
    text: `${TURNS}**⟦Disclaimer:⟧**\n\n- These are conversations with AI models and might contain errors.\n- This blog is a proof of concept.\n`,
    beside: {
      'a.md': `${TURNS}**Disclaimer:** ${ABOUT}\n`,
      'b.md': `${TURNS}**Disclaimer:** ${ABOUT}\n`,
    },
    suggested: `${TURNS}**Disclaimer:** ${ABOUT}\n`,
  },
  {
    name: 'German',
    text: `${TURNS}**⟦Hinweis:⟧** ${DE.replace('Fehler', 'Irrtümer')} Das Wissen von Gemini endet im März 2024.\n`,
    beside: { 'a.md': `${TURNS}**Hinweis:** ${DE} Das Wissen von ChatGPT endet im September 2021.\n` },
    configuration: { language: 'de' },
    messages: ['“Irrtümer” here, “Fehler” in a.md'],
  },
  {
    name: 'French',
    text: `${TURNS}**⟦Avertissement :⟧** ${FR.replace('inexactitudes', 'erreurs')}\n`,
    beside: { 'a.md': `${TURNS}**Avertissement :** ${FR}\n` },
    configuration: { language: 'fr' },
    messages: ['“erreurs” here, “inexactitudes” in a.md'],
  },
  {
    name: 'Spanish',
    text: `${TURNS}**⟦Aviso:⟧** ${ES.replace('errores', 'inexactitudes')}\n`,
    beside: { 'a.md': `${TURNS}**Aviso:** ${ES}\n` },
    configuration: { language: 'es' },
  },
  {
    name: 'other models and dates',
    text: note(ABOUT + cutoff('ChatGPT, Perplexity and Google Bard (GPT-4o, Claude 3.7 Sonnet)', 'in early May 2023')),
    beside: { 'a.md': USUAL, 'b.md': note(ABOUT + cutoff('the Bard', 'on 30 September 2021').replace('the ', '')) },
  },
  {
    name: 'models of the blog’s own',
    text: note(ABOUT + cutoff('Parrot 2', 'in 2023-04')),
    beside: { 'a.md': USUAL },
    configuration: { speakers: [{ name: 'Polly', role: 'model', aliases: ['Parrot'] }] },
  },
  {
    name: 'without what is said of links',
    text: note(ABOUT + cutoff('Bard', 'in 2023') + LINKS),
    beside: { 'a.md': USUAL, 'b.md': USUAL },
  },
  {
    name: 'other marks, case and line breaks',
    text: `${TURNS}**Important note**\n\n${ABOUT.replace('models and', '*models*\nand').replace('. This', '! This')}\n`,
    beside: { 'a.md': note(ABOUT) },
  },
  {
    name: 'another language',
    text: `---\nlang: de\n---\n\n${TURNS}**Hinweis:** ${DE}\n`,
    beside: { 'a.md': `---\nlang: en\n---\n\n${USUAL}` },
  },
  {
    name: 'a text that is configured for the language with its region',
    text: `${TURNS}**⟦Hinweis:⟧** ${DE.replace('Fehler', 'Irrtümer')}\n`,
    beside: {
      'a.md': `${TURNS}**Hinweis:** ${DE}\n`,
      'b.md': `${TURNS}**⟦Hinweis:⟧** ${DE.replace('Fehler', 'Irrtümer')}\n`,
    },
    configuration: { language: 'de', disclaimer: { text: { 'de-AT': `**Hinweis:** ${DE}` } } },
    messages: ['“Irrtümer” here, “Fehler” in the configured text'],
  },
  {
    name: 'a configured text of another language',
    text: note(ABOUT),
    beside: { 'a.md': note(ABOUT) },
    configuration: { language: 'en', disclaimer: { text: { de: `**Hinweis:** ${DE}` } } },
  },
  { name: 'no notes', text: TURNS, beside: { 'a.md': USUAL, 'b.md': TURNS } },
  {
    name: 'silenced',
    text: `<!-- colloquy-disable -->\n\n${note(`${ABOUT} Enjoy.`)}`,
    beside: { 'a.md': note(ABOUT) },
  },
  { name: 'one post', text: USUAL },
]);
