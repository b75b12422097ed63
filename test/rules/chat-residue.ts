import { fixture } from './fixture.ts';

const ASKED = '**Editor:** Where?\n\n**ChatGPT:** In Mali.\n';
const FOOTER = 'ChatGPT can make mistakes. Check important info.';

export default fixture('chat-residue', [
  {
    name: 'what stands below a conversation',
    text: `${ASKED}\n⟦No file chosenNo file chosen\n${FOOTER} See Cookie Preferences.⟧\n`,
    fixed: ASKED,
    messages: ['“No file chosenNo file chosen ChatGPT can make'],
  },
  {
    name: 'above and between the answers',
    text: `⟦Skip to content\nIgnorer et passer au contenu⟧\n\n${ASKED}\n⟦Updated saved memory⟧\n\n⟦thumb_up⟧\n\nIn the west.\n`,
    fixed: `${ASKED}\nIn the west.\n`,
  },
  {
    name: 'lines of a paragraph, one after a label',
    text: '**Editor:** Where?\n\n**ChatGPT:** ⟦Thought for 12 seconds⟧\nIn Mali.\n⟦Copy code⟧\nIn the west.\\\n⟦Reasoned about maps for a couple of seconds⟧\n',
    fixed: '**Editor:** Where?\n\n**ChatGPT:**\nIn Mali.\nIn the west.\n',
  },
  {
    name: 'in German',
    text: '**Redaktion:** Wo?\n\n⟦3m 10s nachgedacht⟧\n\n**ChatGPT:** In Mali.\n\n⟦Keine Datei ausgewähltKeine Datei ausgewählt\nChatGPT kann Fehler machen. Überprüfe wichtige Informationen. Siehe Cookie-Voreinstellungen.⟧\n',
    fixed: '**Redaktion:** Wo?\n\n**ChatGPT:** In Mali.\n',
  },
  {
    name: 'in French, Spanish, Portuguese and Italian',
    text: `${ASKED}\n⟦Réflexion durant 42s⟧\n\nOui.\n\n⟦Memoria guardada actualizada⟧\n\nSí.\n\n⟦Pensou por 1m 32s⟧\n\nSim.\n\n⟦Nessun file selezionatoNessun file selezionato⟧\n\nSì.\n`,
    fixed: `${ASKED}\nOui.\n\nSí.\n\nSim.\n\nSì.\n`,
  },
  {
    name: 'a footer that is linked, in italics, or with the model behind it',
    text: `${ASKED}\n⟦[Claude peut faire des erreurs. Assurez-vous de vérifier ses réponses.](https://support.anthropic.com/en/articles/8525154)⟧\n\nOui.\n\n⟦*${FOOTER}*⟧\n\nSo.\n\n⟦Claude can make mistakes. Please double-check responses. Sonnet 4.5⟧\n`,
    fixed: `${ASKED}\nOui.\n\nSo.\n`,
  },
  {
    name: 'a footer that is glued to the answer',
    text: '**Editor:** Where?\n\n**Claude:** In Mali.⟦RetryClaude can make mistakes. Please double-check responses.⟧\n',
    fixed: '**Editor:** Where?\n\n**Claude:** In Mali.\n',
  },
  {
    name: 'all that Claude’s page glues together, and a firm’s footer',
    text: `${ASKED}\n⟦RéessayerClaude n'a pas encore la capacité d'exécuter le code qu'il génère.Claude peut faire des erreurs. Assurez-vous de vérifier ses réponses. Sonnet 4.5Partager⟧\n\nSo.\n\n⟦ChatGPT kann Fehler machen. OpenAI verwendet keine Daten aus dem Arbeitsbereich Beispiel GmbH zum Trainieren seiner Modelle.⟧\n`,
    fixed: `${ASKED}\nSo.\n`,
  },
  {
    name: 'an exporter’s line',
    text: `${ASKED}\n---\n⟦Powered by [ChatGPT Exporter](https://www.chatgptexporter.com)⟧\n`,
    fixed: `${ASKED}\n---\n`,
  },
  {
    name: 'the page’s name below its own label',
    text: 'You said:\nWhere?\n\nChatGPT said:\n⟦ChatGPT⟧\nIn Mali.\n\n### You said:\n\nAnd?\n\n### ChatGPT said:\n\n⟦ChatGPT Plus⟧\n\nYes.\n',
    fixed: 'You said:\nWhere?\n\nChatGPT said:\nIn Mali.\n\n### You said:\n\nAnd?\n\n### ChatGPT said:\n\nYes.\n',
  },
  {
    name: 'the page’s labels glued to other words',
    text: 'You said:\n\nWhere?\n\nChatGPT said:\n\nIn Mali.⟦You said:⟧\n\nAnd?\n\n⟦ChatGPT said:⟧Yes.\n',
    fixed: 'You said:\n\nWhere?\n\nChatGPT said:\n\nIn Mali.\n\nYou said:\n\nAnd?\n\nChatGPT said:\n\nYes.\n',
    messages: ['glued'],
  },
  {
    name: 'the buttons above code',
    text: `${ASKED}\nRun:\n\npython\n⟦Copy\nEdit⟧\nprint(1)\n`,
    suggested: `${ASKED}\nRun:\n\npython\nprint(1)\n`,
  },
  {
    name: 'buttons next to a certain line; in its paragraph they are as certain',
    text: `${ASKED}\n⟦Search⟧\n\n⟦Study⟧\n\n⟦Voice\nNo file chosen⟧\n`,
    fixed: `${ASKED}\nSearch\n\nStudy\n`,
    suggested: `${ASKED}\nStudy\n\nVoice\nNo file chosen\n`,
  },
  {
    name: 'in a list, behind its words',
    text: `${ASKED}\n- a\n  ⟦Copy code⟧\n  b\n- c\n⟦volume_up⟧\n\nSo.\n`,
    fixed: `${ASKED}\n- a\n  b\n- c\n\nSo.\n`,
  },
  { name: 'a button’s word alone', text: `${ASKED}\nShare\n\nAnd so.\n\nRetry\n\nCopy\n` },
  {
    name: 'an answer of one word',
    text: '**Editor:** Which one?\n\n**ChatGPT:** Share\n\n**Editor:** And?\n\nRetry\n\n**ChatGPT:** No.\n',
  },
  {
    name: 'prose',
    text: `${ASKED}\nYou said that you copy code. Click Copy code to see it: no file chosen.\nThought for 12 seconds, it seemed.\n`,
  },
  {
    name: 'the start of a sentence',
    text: `${ASKED}\nChatGPT can make mistakes. That is why I ask.\n\nClaude can make mistakes. Please double-check responses. I did.\n`,
  },
  {
    name: 'a sentence of the answer',
    text: `${ASKED}\nIts page says: Claude can make mistakes. Please double-check responses.\n`,
  },
  {
    name: 'headings and list items',
    text: `${ASKED}\n### Share\n\n### Copy code\n\n- Copy code\n- Regenerate response\n1. No file chosen\n`,
  },
  {
    name: 'quotes and code',
    text: `${ASKED}\n> Copy code\n\n\`\`\`\nvolume_up\n\`\`\`\n\n\`thumb_up\`\n\n“Copy code”\n\n- a\n\n  \`\`\`\n  Copy code\n  \`\`\`\n`,
  },
  { name: 'a lead-in', text: `${ASKED}\nThe button: Copy code\n\nResult: Thought for 12 seconds\n` },
  { name: 'a table', text: `${ASKED}\n| Copy code |\n| - |\n| volume_up |\n` },
  {
    name: 'labels of a page',
    text: 'You said:\n\nWhere?\n\nChatGPT said:\n\nIn Mali.\n\nYou said: And?\n\nChatGPT said: Yes.\n',
  },
  { name: 'a model’s name in a line', text: `${ASKED}\nChatGPT\n\nGemini\n` },
  { name: 'speech', text: '**Editor:** Where?\n\n**ChatGPT:** He said: Yes. You said:yes, I think.\n' },
  {
    name: 'the note of a post',
    text: `${ASKED}\nIMPORTANT NOTE: These are conversations with AI models and might contain inaccuracies.\n${FOOTER}\n`,
  },
]);
