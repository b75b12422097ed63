import { fixture } from './fixture.ts';

export default fixture('shouting-heading', [
  { name: 'a title', text: '⟦# THE END OF A LONG MISSION⟧\n\nYes.\n', messages: ['capitals'] },
  {
    name: 'a heading in an answer',
    text: '# Mali\n\n**Editor:** Why?\n\n**Bard:** So.\n\n⟦### NEXT STEPS: 2024⟧\n\nYes.\n',
  },
  { name: 'underlined', text: '⟦LONG-TERM CONSEQUENCES\n===⟧\n\nYes.\n' },
  { name: 'German', text: '⟦## DAS ENDE DER MISSION⟧\n\nJa.\n' },
  { name: 'with an acronym', text: '⟦## MINUSMA LEAVES MALI NOW⟧\n\nYes.\n' },
  { name: 'written like a sentence', text: '# The end of MINUSMA\n\n## Next steps\n\n### iPHONE SALES\n' },
  { name: 'one word', text: '# MINUSMA\n\n## CONCLUSION\n' },
  {
    name: 'acronyms',
    text: '# UN AND EU\n\n## FAQ\n\n## NATO, ECOWAS AND MINUSMA\n\n## USA VS USSR\n\n## BBC, GCHQ & HTTP\n',
  },
  { name: 'names of models', text: '# GEMINI AND CLAUDE\n\n## CHATGPT VS COPILOT\n' },
  {
    name: 'the heading of the disclaimer',
    text: '# Mali\n\n**Editor:** Why?\n\n**Bard:** So.\n\n## IMPORTANT NOTE\n\nThis is a conversation with an AI and may be wrong.\n\n### WICHTIGER HINWEIS\n',
  },
  { name: 'names of constants', text: '## ERR_INVALID_PACKAGE\n\n## `SOME LONG CODE`\n' },
  { name: 'a script without capitals', text: '# 質問 と 回答\n\n## السؤال والجواب\n' },
  { name: 'bold words, which are no heading', text: '**THE END OF A LONG MISSION**\n\nIMPORTANT NOTE: NOTHING\n' },
  {
    name: 'a label',
    text: '### REDAKTEUR UND BARD\n\n### USER\n\nWhy?\n\n### ASSISTANT\n\nSo.\n'.replace(
      '### REDAKTEUR UND BARD\n\n',
      '',
    ),
  },
]);
