/** What a feature adds to the score of each state a passage may be in; absent means nothing. */
export interface Weight {
  /** The passage stands before the first turn. */
  preface?: number;
  /** The passage opens an editor turn. */
  editorStart?: number;
  /** The passage carries an editor turn on. */
  editorMore?: number;
  modelStart?: number;
  modelMore?: number;
  /** Added to the evidence that the text is a conversation at all, when a turn of this role opens here. */
  dialogue?: { editor?: number; model?: number };
  why: string;
}

/** The weights by feature, on a log-odds-like scale: 1 is a hint, 3 is strong, 6 can hardly be outvoted. */
export const weights = {
  question: {
    editorStart: 3,
    editorMore: 1,
    modelStart: -3,
    modelMore: -2,
    dialogue: { editor: 0.6 },
    why: 'Most prompts end in a question mark; few paragraphs of an answer do.',
  },
  'long-question': {
    editorStart: 1.5,
    modelMore: -0.5,
    why: 'A long paragraph that ends in a question may be a prompt with its background.',
  },
  statement: { editorStart: -2, why: 'A paragraph that asks nothing is a prompt only if something else says so.' },
  'question-then-remarks': {
    editorStart: 1.5,
    editorMore: 0.5,
    modelStart: -0.5,
    dialogue: { editor: 0.8 },
    why: 'Editors ask and then add a remark.',
  },
  'closing-offer': {
    editorStart: -3,
    editorMore: -2,
    modelMore: 1,
    dialogue: { model: 1.5 },
    why: 'Models end answers with "Would you like …?".',
  },
  'trails-off': {
    editorStart: 0.8,
    dialogue: { editor: 0.3 },
    why: 'Remarks trail off; answers are finished sentences.',
  },
  'ends-in-colon': {
    editorStart: -0.8,
    why: 'Mostly an answer that announces its list; prompts that do are caught by their wording.',
  },
  'spoken-aloud': {
    editorStart: -1.5,
    modelStart: -1,
    dialogue: { editor: -2.5, model: -2 },
    why: 'A quote mark or dash opens speech in a story or a report.',
  },
  greeting: { editorStart: 0.5, dialogue: { editor: 0.5 }, why: 'Editors greet, but so do models in return.' },
  'first-greeting': { editorStart: 3, dialogue: { editor: 1 }, why: 'Conversations open with a greeting.' },
  'greeting-returned': {
    editorStart: -3,
    modelStart: 3,
    dialogue: { model: 1.5 },
    why: 'The second of two greetings is the answer.',
  },
  thanks: {
    editorStart: 3,
    modelStart: -1,
    modelMore: -1,
    dialogue: { editor: 1 },
    why: 'The editor thanks, mostly at the end.',
  },
  'model-thanks': {
    editorStart: -2,
    modelStart: 3,
    dialogue: { model: 1.5 },
    why: 'Thanks for the question come from the model.',
  },
  prompt: {
    editorStart: 2.5,
    editorMore: 0.5,
    modelStart: -1,
    modelMore: -0.5,
    dialogue: { editor: 1 },
    why: 'Prompts are often imperatives: "Explain …".',
  },
  'put-to-you': {
    editorStart: 1.5,
    dialogue: { editor: 0.8 },
    why: 'A question or request put to someone is more than rhetorical.',
  },
  'follow-up': { editorStart: 1, dialogue: { editor: 0.5 }, why: '"And …?", "But why …?" take up an answer.' },
  reaction: { editorStart: 1.5, dialogue: { editor: 1 }, why: 'Prompts that are statements react: "That seems …".' },
  'answer-opener': {
    editorStart: -2,
    modelStart: 3.5,
    modelMore: -1.5,
    dialogue: { model: 1.5 },
    why: '"Yes, …", "Sure.", "You\'re welcome" open answers.',
  },
  'soft-opener': {
    editorStart: -1,
    modelStart: 1,
    dialogue: { model: 0.4 },
    why: '"Here are …" opens answers, but paragraphs inside them too.',
  },
  'model-talk': {
    editorStart: -3,
    editorMore: -2,
    modelStart: 2,
    modelMore: 1,
    dialogue: { model: 2 },
    why: 'Only a model speaks of its training.',
  },
  long: {
    editorStart: -2,
    editorMore: -1.5,
    modelStart: 0.5,
    modelMore: 0.5,
    why: 'Prompts seldom run over eighty words.',
  },
  short: { editorStart: 0.5, why: 'Prompts are short.' },
  'shorter-than-next': { editorStart: 0.8, dialogue: { editor: 0.3 }, why: 'An answer is longer than its question.' },
  'longer-than-next': { editorStart: -0.8, why: 'A question is seldom longer than its answer.' },
  'longer-than-last': { modelStart: 0.8, dialogue: { model: 0.3 }, why: 'An answer is longer than its question.' },
  list: { editorStart: -5, editorMore: -1, modelStart: -0.5, modelMore: 1, why: 'Lists structure answers.' },
  table: { editorStart: -5, editorMore: -1, modelMore: 1, why: 'Tables structure answers.' },
  code: {
    editorStart: -4,
    editorMore: 0,
    modelStart: 0.5,
    modelMore: 0.5,
    why: 'Code is mostly an answer, sometimes what the prompt is about.',
  },
  quote: {
    editorStart: -2,
    editorMore: -0.3,
    modelStart: -2.5,
    modelMore: 0.3,
    why: 'Either side quotes; turns do not open so.',
  },
  heading: { editorStart: -5, editorMore: -3, modelStart: -0.5, modelMore: 1, why: 'Headings structure answers.' },
  'heading-like': {
    editorStart: -4,
    editorMore: -2,
    modelStart: -2,
    modelMore: 1,
    why: 'A line without end mark above a block is a heading inside an answer.',
  },
  'list-intro': {
    editorStart: -1,
    modelStart: 0.5,
    modelMore: 0.5,
    why: 'What introduces a list belongs to the answer.',
  },
  'block-intro': {
    editorStart: -3.5,
    modelMore: 0.5,
    why: 'What introduces code or a quotation is mostly an answer.',
  },
  'under-heading': {
    editorStart: -2.5,
    modelStart: -2,
    modelMore: 0.5,
    why: 'What stands under a heading carries the same turn on.',
  },
  announced: {
    editorStart: -2.5,
    editorMore: 1,
    modelMore: 0.5,
    why: 'What a colon announces is in the same turn, or answers it.',
  },
  echo: { editorStart: -0.5, modelStart: 2, dialogue: { model: 1 }, why: "An answer takes up its question's words." },
  background: {
    editorStart: 3,
    editorMore: 1,
    modelMore: -0.5,
    dialogue: { editor: 0.8 },
    why: '"I have read …" before a question is the first half of a prompt.',
  },
  'after-background': {
    editorStart: -2.5,
    editorMore: 3.5,
    why: 'The question that background leads to is in the same turn.',
  },
  material: {
    editorMore: 4,
    modelStart: -1,
    why: '"What is wrong with this?": what is pasted below belongs to the prompt.',
  },
  'curt-reply': {
    editorStart: 3.5,
    editorMore: -3,
    modelStart: -2,
    dialogue: { editor: 0.6 },
    why: 'A few words between a question and a long paragraph reply to a question of the model.',
  },
  'small-letter': {
    editorStart: 2.5,
    editorMore: 0.5,
    modelStart: -2,
    modelMore: -1,
    dialogue: { editor: 1.2 },
    why: 'Prompts are typed in a hurry, without capitals; models write capitals.',
  },
  'unmarked-question': {
    editorStart: 2.5,
    modelStart: -1,
    dialogue: { editor: 0.6 },
    why: 'A question without its mark.',
  },
  imperative: { editorStart: 1.5, dialogue: { editor: 0.4 }, why: 'A few words that tell somebody what to do.' },
  dip: {
    editorStart: 2,
    dialogue: { editor: 0.8 },
    why: 'A short paragraph between long ones: somebody else speaks.',
  },
  curt: {
    editorStart: 3,
    modelMore: -1,
    dialogue: { editor: 0.5 },
    why: 'One to three words between paragraphs are no part of an answer.',
  },
  verdict: {
    modelStart: 0.8,
    dialogue: { model: 0.5 },
    why: 'Answers open with a verdict of a few words, and then explain.',
  },
  'own-life': {
    editorStart: 2,
    editorMore: 1,
    modelStart: -0.5,
    modelMore: -0.5,
    dialogue: { editor: 0.6 },
    why: 'Editors have daughters, gardens and landlords; models have none.',
  },
  frame: {
    preface: 4,
    editorStart: -2,
    why: 'A preface speaks about the conversation.',
  },
  'after-question': {
    editorMore: -2,
    modelStart: 1,
    why: 'What follows a question answers it.',
  },
  'two-part': {
    editorStart: -1,
    editorMore: 2,
    why: 'A short remark and then a short question are one prompt, above all between long answers.',
  },
  'after-material': { editorStart: -2.5, editorMore: 4, why: 'A question below pasted text asks about it.' },
  'own-material': { editorMore: 3, modelStart: -1, why: 'What somebody announces as their own belongs to the prompt.' },
  'asks-back': {
    editorStart: -2,
    modelStart: 2,
    modelMore: 1.5,
    dialogue: { model: 0.8 },
    why: 'An answer that ends in a question is followed by a reply of a few words.',
  },
  'answered-curtly': {
    modelMore: 1.5,
    why: "A question to which a few words reply may be the model's.",
  },
  'house-voice': {
    dialogue: { model: -3 },
    why: '"Our shop", "contact us": advertisements and lists of common questions speak for a firm.',
  },
  'letter-or-story': {
    editorStart: -1.5,
    dialogue: { editor: -2.5, model: -1.5 },
    why: 'Salutations and "she said" belong to letters, reports and stories.',
  },
} as const satisfies Record<string, Weight>;

/** The names of all features. */
export type FeatureName = keyof typeof weights;
