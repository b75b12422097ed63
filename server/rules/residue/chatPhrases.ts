/**
 * What chat pages write around a conversation, by product and language. Read off public pastes and exports of these
 * pages (GitHub, 2023 to 2026), looked up in 2026-11; languages are left out where no paste showed the wording.
 */

/** The words of one page in one language. */
interface ChatPage {
  readonly product: string;
  readonly language: string;
  /** Lines that nobody writes. */
  readonly certain?: readonly string[];
  /** Lines that end a page; `tails` may follow on the line. */
  readonly footers?: readonly string[];
  readonly tails?: readonly string[];
  /** Words of buttons, which may also be an author's. */
  readonly likely?: readonly string[];
  /** The two buttons above a code block: side by side they are a page's. */
  readonly codeButtons?: readonly [copy: string, edit: string];
}

export const chatPages: readonly ChatPage[] = [
  {
    product: 'ChatGPT',
    language: 'en',
    certain: [
      'Skip to content',
      'Copy code',
      'No file chosen',
      'Updated saved memory',
      'Memory updated',
      'Regenerate response',
      'Get smarter responses, upload files and images, and more.',
      'Is this conversation helpful so far?',
      'Always show details',
      'ChatGPT is still generating a response...',
    ],
    footers: [
      'ChatGPT can make mistakes. Check important info.',
      'ChatGPT can make mistakes. Consider checking important information.',
    ],
    tails: ['See Cookie Preferences.'],
    likely: [
      'Regenerate',
      'Share',
      'Attach',
      'Search',
      'Study',
      'Voice',
      'Sources',
      'Analyzed',
      'Chat history',
      'Do you like this personality?',
      'Log in',
      'Sign up for free',
    ],
    codeButtons: ['Copy', 'Edit'],
  },
  {
    product: 'ChatGPT',
    language: 'de',
    certain: ['Code kopieren', 'Keine Datei ausgewählt', 'Gespeicherte Erinnerung aktualisiert'],
    footers: ['ChatGPT kann Fehler machen. Überprüfe wichtige Informationen.'],
    tails: ['Siehe Cookie-Voreinstellungen.'],
    likely: [
      'Keine ausgewählt',
      'Teilen',
      'Anhängen',
      'Suchen',
      'Lernen',
      'Audio',
      'Gefällt dir diese Persönlichkeit?',
    ],
    codeButtons: ['Kopieren', 'Bearbeiten'],
  },
  {
    product: 'ChatGPT',
    language: 'fr',
    certain: [
      'Copier le code',
      'Aucun fichier choisi',
      'Ignorer et passer au contenu',
      'ChatGPT est toujours en train de générer une réponse...',
    ],
    footers: [
      'ChatGPT peut faire des erreurs. Envisagez de vérifier les informations importantes.',
      'ChatGPT peut commettre des erreurs. Il est recommandé de vérifier les informations importantes.',
    ],
    tails: ['Voir les préférences en matière de cookies.'],
    likely: ['Historique de chat', 'Partager', 'Mettre à niveau'],
    codeButtons: ['Copier', 'Modifier'],
  },
  {
    product: 'ChatGPT',
    language: 'es',
    certain: ['Copiar código', 'Ningún archivo seleccionado', 'Memoria guardada actualizada'],
    footers: [
      'ChatGPT puede cometer errores. Comprueba la información importante.',
      'ChatGPT puede cometer errores. Considera verificar la información importante.',
    ],
    likely: ['Compartir', 'Herramientas'],
    codeButtons: ['Copiar', 'Editar'],
  },
  {
    product: 'ChatGPT',
    language: 'pt',
    certain: ['Copiar código', 'Nenhum arquivo escolhido', 'Memória salva atualizada'],
    footers: [
      'O ChatGPT pode cometer erros. Considere verificar informações importantes.',
      'ChatGPT pode cometer erros. Considere verificar informações importantes.',
      'O ChatGPT pode cometer erros. Confira informações importantes.',
    ],
    tails: ['Consulte as Preferências de cookies.'],
    likely: ['Compartilhar'],
    codeButtons: ['Copiar', 'Editar'],
  },
  {
    product: 'ChatGPT',
    language: 'it',
    certain: ['Copia codice', 'Nessun file selezionato', 'Memoria aggiornata'],
    footers: [
      'ChatGPT può commettere errori. Assicurati di verificare le informazioni importanti.',
      'ChatGPT può commettere errori. Considera di verificare le informazioni importanti.',
    ],
    tails: ['Vedi Preferenze sui cookie.'],
    likely: ['Condividi'],
    codeButtons: ['Copia', 'Modifica'],
  },
  {
    product: 'Bard and Gemini',
    language: 'en',
    certain: [
      'Show drafts',
      'View other drafts',
      'Regenerate draft',
      'Use code with caution. Learn more',
      'Your privacy & Bard',
      'Generative AI Additional Terms of Service',
    ],
    footers: [
      'Bard may display inaccurate info, including about people, so double-check its responses.',
      'Bard may display inaccurate or offensive information that doesn’t represent Google’s views.',
      'Gemini may display inaccurate info, including about people, so double-check its responses.',
      'Gemini can make mistakes, so double-check it',
      'Gemini can make mistakes, so double-check it.',
      'Google AI models may make mistakes, so double-check outputs.',
    ],
    tails: ['Your privacy & Bard', 'Your privacy and Gemini Apps', 'Your privacy & Gemini Apps'],
    likely: ['Google it', 'Opens in a new window', 'Enter a prompt here', 'profile picture', 'Google Terms of Service'],
  },
  {
    product: 'Claude',
    language: 'en',
    certain: ['Claude does not have the ability to run the code it generates yet.'],
    footers: [
      'Claude can make mistakes. Please double-check responses.',
      'Claude can make mistakes. Please double-check cited sources.',
    ],
    likely: ['Retry'],
  },
  {
    product: 'Claude',
    language: 'de',
    certain: ['Claude hat die Antwort abgeschlossen'],
    footers: [
      'Claude kann Fehler machen. Bitte überprüfen Sie die Antworten.',
      'Claude ist eine KI und kann Fehler machen. Bitte überprüfe die Antworten.',
    ],
    likely: ['Wiederholen'],
  },
  {
    product: 'Claude',
    language: 'fr',
    certain: ["Claude n'a pas encore la capacité d'exécuter le code qu'il génère."],
    footers: ['Claude peut faire des erreurs. Assurez-vous de vérifier ses réponses.'],
    likely: ['Réessayer'],
  },
  {
    product: 'Claude',
    language: 'es',
    certain: ['Claude aún no tiene la capacidad de ejecutar el código que genera.'],
    footers: [
      'Claude puede cometer errores. Verifique las respuestas.',
      'Claude puede cometer errores. Por favor, verifique las respuestas.',
    ],
    likely: ['Reintentar'],
  },
  {
    product: 'Claude',
    language: 'pt',
    certain: ['Claude ainda não tem a capacidade de executar o código que gera.'],
    footers: ['O Claude pode cometer erros. Confira sempre as respostas.'],
    likely: ['Tentar novamente'],
  },
  {
    product: 'Claude',
    language: 'it',
    certain: ['Claude non ha ancora la capacità di eseguire il codice che genera.'],
    footers: [
      'Claude può commettere errori. Verifica sempre le risposte con attenzione.',
      'Claude può commettere errori. Per favore verifica le fonti citate.',
    ],
    likely: ['Riprova'],
  },
  {
    product: 'Copilot',
    language: 'en, de, pt',
    certain: ['Edit in a page', 'Auf einer Seite bearbeiten', 'Editar numa página', 'Editar em uma página'],
  },
  {
    product: 'Google’s icons, and NotebookLM’s',
    language: 'any',
    certain: [
      'volume_up',
      'thumb_up',
      'thumb_down',
      'more_vert',
      'more_horiz',
      'content_copy',
      'copy_all',
      'keep_pin',
      'expand_more',
      'expand_less',
    ],
    likely: ['Salvar nas observações', 'info'],
  },
];

const TIME = String.raw`\d{1,3}\s?(?:h|m|s|min|hours?|minutes?|seconds?)(?: \d{1,2}\s?(?:m|s|minutes?|seconds?))?`;
const WHILE = `(?:a (?:few|couple of) seconds|${TIME})`;
/** Lines with a number or a topic in them: how long a model thought, how many pages it looked at. */
export const chatPatterns: readonly RegExp[] = [
  new RegExp(`^(?:Thought|Reasoned)(?: about [^.!?]{1,100})? for ${WHILE}$`),
  /^Worked for (?:\d{1,3}m )?\d{1,3}s$/,
  /^(?:\(\d{1,2}\) )?Searched \d{1,3} sites$/,
  /^(?:\d{1,3}[hms] ){0,2}\d{1,3}[hms] nachgedacht$/,
  /^\d{1,3} (?:Sekunden?|Minuten?)(?: lang)? nachgedacht$/,
  /^Réflexion durant (?:quelques secondes|(?:\d{1,3}\s?[hm] ){0,2}\d{1,3}\s?(?:[hms]|secondes?|minutes?))$/,
  /^(?:Pensó|Pensado|Razonó) durante (?:unos segundos|(?:\d{1,3}\s?[hm] ){0,2}\d{1,3}\s?(?:[hms]|segundos?|minutos?))$/,
  /^Pensou por (?:alguns segundos|(?:\d{1,3}\s?[hm] ){0,2}\d{1,3}\s?(?:[hms]|segundos?|minutos?))$/,
  /^(?:Ha r|R)agionato per (?:alcuni secondi|(?:\d{1,3}\s?[hm] ){0,2}\d{1,3}\s?(?:[hms]|secondi|minuti))$/,
  /^Powered by \[ChatGPT Exporter\]\(https:\/\/www\.chatgptexporter\.com\/?\)$/,
];

/** What a firm’s page adds to its footer. */
export const workspaceNote =
  /^(?:OpenAI doesn[’']t use .{1,80} workspace data to train its models|OpenAI verwendet keine Daten aus dem Arbeitsbereich .{1,80} zum Trainieren seiner Modelle|OpenAI n[’']utilise pas les données de l[’']espace de travail .{1,80} pour entraîner ses modèles|A OpenAI não utiliza os dados da área de trabalho .{1,80} para treinar os modelos)\.$/;
/** Claude’s page names the model behind its footer, and may have a button there. */
export const modelBadge =
  /^(?:Research|Recherche|Pesquisa|Ricerca)?\s?(?:\d(?:\.\d)? )?(?:Opus|Sonnet|Haiku)(?: \d(?:\.\d)?)?(?:Share|Teilen|Partager)?$/;
