/**
 * The lines by which chat pages mark turns when their text is copied, by language: `You said:` and `ChatGPT said:`.
 * Each was seen at the start of a line in page copies that public repositories keep (full-text search, 2026-11-24), or
 * where `from` names it, in the code of a program that reads these pages. Not seen, and so not here: the page's lines
 * in Czech, Danish, Finnish, Greek, Hindi, Hungarian, Indonesian, Romanian and Thai.
 */
export interface SaidLines {
  readonly language: string;
  /** The editor's lines without a colon, and what the editor is called in them; in many languages the verb tells. */
  readonly editor: Readonly<Record<string, string>>;
  /** The model's lines; `*` stands for the product's name. */
  readonly model: readonly string[];
  readonly from?: string;
}

export const saidLines: readonly SaidLines[] = [
  {
    language: 'en',
    editor: { 'You said': 'You', 'You asked': 'You', 'You responded': 'You', 'You replied': 'You' },
    model: ['* said', '* responded', '* replied', '* response', '* asked'],
  },
  {
    language: 'de',
    editor: { 'Du hast gesagt': 'Du', 'Sie haben gesagt': 'Sie', 'Sie sagten': 'Sie', 'Du sagtest': 'Du' },
    model: ['* hat gesagt', '* hat geantwortet', '* sagte'],
  },
  { language: 'fr', editor: { 'Vous avez dit': 'Vous' }, model: ['* a dit'] },
  {
    language: 'es',
    editor: { Dijiste: 'Tú', 'Tú dijiste': 'Tú', 'Has dicho': 'Tú' },
    model: ['* dijo', '* ha dicho'],
  },
  {
    language: 'pt',
    editor: { 'Você disse': 'Você', 'Dito por si': 'Você' },
    model: ['o * disse', 'a * disse', '* disse'],
  },
  { language: 'it', editor: { 'Hai detto': 'Tu' }, model: ['* ha detto'] },
  { language: 'nl', editor: { 'Je zei': 'Jij' }, model: ['* zei'] },
  {
    language: 'pl',
    editor: { 'Powiedziałeś(-aś)': 'Ty', 'Twoja wiadomość': 'Ty' },
    model: ['* powiedział'],
  },
  { language: 'no, sv', editor: { 'Du sa': 'Du' }, model: ['* sa'] },
  { language: 'ru', editor: { 'Вы сказали': 'Вы' }, model: ['* сказал'] },
  { language: 'uk', editor: { 'Ви сказали': 'Ви' }, model: ['програма * сказала'] },
  // The page writes the model's lines as `ChatGPT:`, which is a plain label.
  { language: 'tr', editor: { 'Şunu dedin': 'Sen' }, model: [] },
  { language: 'vi', editor: { 'Bạn đã nói': 'Bạn' }, model: ['* đã nói'] },
  { language: 'zh-Hans', editor: { 您说: '您', 你说: '你' }, model: ['* 说'] },
  {
    language: 'zh-Hant',
    editor: { 你說: '你', 你說了: '你' },
    model: ['* 說', '* 說了'],
    from: 'the model’s line in page copies, the editor’s in readers of the pages alone',
  },
  { language: 'ja', editor: { あなたの発言: 'あなた', あなたのプロンプト: 'あなた' }, model: ['* の発言', '* の回答'] },
  { language: 'ko', editor: { '나의 말': '나' }, model: ['*의 말'] },
];

/** The products whose pages have such lines. */
export const saidProducts: readonly string[] = ['ChatGPT', 'Gemini', 'Claude', 'Copilot', 'Perplexity'];
