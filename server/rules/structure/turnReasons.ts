/** What the features of inference say, in plain words: each a fact about the passage. */
import * as l10n from '@vscode/l10n';
import type { Reason } from '../../inference/explain.ts';
import type { FeatureName } from '../../inference/features.ts';
import type { Role } from '../../transcript/model.ts';

type Words = (opening: string) => string;

const asks: Words = () => l10n.t('it asks a question');
const isShort: Words = () => l10n.t('it is short');
const isLong: Words = () => l10n.t('it is long');
const requests: Words = () => l10n.t('it asks somebody to do something');
const opensLikeAnswer: Words = (opening) => l10n.t('it opens like an answer (“{0}”)', opening);
const opensLikeRemark: Words = (opening) => l10n.t('it opens like a remark (“{0}”)', opening);
const greets: Words = () => l10n.t('it is a greeting');
const thanks: Words = () => l10n.t('it gives thanks');
const speaksOfItself: Words = () => l10n.t('a model speaks of itself');
const speaksOfSelf: Words = () => l10n.t('somebody speaks of their own life');
const isBlock: Words = () => l10n.t('it is a list, a table, code or a quotation');
const isHeading: Words = () => l10n.t('it looks like a heading');
const introduces: Words = () => l10n.t('it introduces what stands below');
const belongsAbove: Words = () => l10n.t('it belongs to what stands above');
const isLonger: Words = () => l10n.t('it is longer than what stands above');
const isShorter: Words = () => l10n.t('it is shorter than what stands around it');
const isReply: Words = () => l10n.t('it may reply to a question of the model');
const echoes: Words = () => l10n.t('it takes up words of the question');
const noConversation: Words = () => l10n.t('it reads like a letter or a story');
const belowBlock: Words = () => l10n.t('it stands below a list, a table, code or a quotation');
const belowQuestion: Words = () => l10n.t('a question stands above');
const belowFewWords: Words = () => l10n.t('a few words stand above');
const leadsToQuestion: Words = () => l10n.t('it leads to the question below');
const boldLed: Words = () => l10n.t('it opens in bold');
const pointsBack: Words = (opening) => l10n.t('it refers to what stands above (“{0}”)', opening);

const isNote: Words = () => l10n.t('it reads like a note of the author');
const opensConversation: Words = () => l10n.t('it is the first paragraph');
const asksForText: Words = () => l10n.t('a text is asked for above');
const isPasted: Words = () => l10n.t('it seems to be pasted');
const aboutPasted: Words = () => l10n.t('it stands below what seems to be pasted');
const announcesPasted: Words = () => l10n.t('it announces what is pasted below');
const likeTwoAway: Words = () => l10n.t('it is as long as the paragraph two further away');

const words: Readonly<Record<FeatureName, Words>> = {
  question: asks,
  'long-question': asks,
  'unmarked-question': () => l10n.t('it reads like a question without its mark'),
  statement: () => l10n.t('it is no question'),
  'question-then-remarks': asks,
  'closing-offer': () => l10n.t('it offers more'),
  'trails-off': () => l10n.t('it trails off'),
  'ends-in-colon': introduces,
  'spoken-aloud': () => l10n.t('it opens with a quotation mark or a dash'),
  'small-letter': () => l10n.t('it opens with a small letter'),
  greeting: greets,
  'first-greeting': greets,
  'greeting-returned': () => l10n.t('it returns a greeting'),
  thanks,
  'model-thanks': thanks,
  prompt: requests,
  imperative: requests,
  'put-to-you': () => l10n.t('it is put to somebody'),
  'follow-up': (opening) => l10n.t('it opens like a further question (“{0}”)', opening),
  reaction: opensLikeRemark,
  'answer-opener': opensLikeAnswer,
  'soft-opener': opensLikeAnswer,
  verdict: opensLikeAnswer,
  'model-talk': speaksOfItself,
  'own-life': speaksOfSelf,
  background: leadsToQuestion,
  'after-background': belongsAbove,
  frame: () => l10n.t('it speaks about the conversation'),
  long: isLong,
  short: isShort,
  'shorter-than-next': isShorter,
  'longer-than-next': isLong,
  'longer-than-last': isLonger,
  dip: isShorter,
  curt: isShort,
  list: isBlock,
  table: isBlock,
  code: isBlock,
  quote: isBlock,
  heading: isHeading,
  'heading-like': isHeading,
  'list-intro': introduces,
  'block-intro': introduces,
  'under-heading': () => l10n.t('it stands under a heading'),
  announced: belongsAbove,
  'after-question': belowQuestion,
  'two-part': belongsAbove,
  'after-material': belongsAbove,
  'own-material': belongsAbove,
  material: belongsAbove,
  'curt-reply': isReply,
  'asks-back': () => l10n.t('a short reply follows it'),
  'answered-curtly': () => l10n.t('a short reply follows it'),
  echo: echoes,
  block: isBlock,
  paragraph: () => l10n.t('it is a paragraph'),
  'up-to-3-words': isShort,
  'up-to-8-words': isShort,
  'up-to-15-words': isShort,
  'up-to-25-words': isShort,
  'up-to-45-words': () => l10n.t('it is of middling length'),
  'longer-by': isLonger,
  'shorter-by': () => l10n.t('it is shorter than what stands above'),
  'longer-than-next-by': isLong,
  'shorter-than-next-by': () => l10n.t('it is shorter than what stands below'),
  'takes-up': () => l10n.t('it takes up words of what stands above'),
  'taken-up': () => l10n.t('what stands below takes up its words'),
  'below-block': belowBlock,
  'short-below-block': belowBlock,
  'above-block': introduces,
  first: () => l10n.t('it stands first'),
  last: () => l10n.t('it stands last'),
  'one-sentence': () => l10n.t('it is one sentence'),
  sentences: () => l10n.t('it is several sentences'),
  exclaims: () => l10n.t('it ends in an exclamation mark'),
  'open-ended': () => l10n.t('it ends without a mark'),
  figures: () => l10n.t('it gives figures'),
  'in-brackets': () => l10n.t('it has words in brackets'),
  'bold-lead': boldLed,
  'bold-series': boldLed,
  'marked-up': () => l10n.t('it has emphasis or code'),
  'first-person': () => l10n.t('it speaks in the first person'),
  'second-person': () => l10n.t('it addresses somebody'),
  'goes-on': (opening) => l10n.t('it opens like a further point (“{0}”)', opening),
  'points-back': pointsBack,
  'short-points-back': pointsBack,
  'below-question': belowQuestion,
  'below-statement': belowFewWords,
  'above-question': leadsToQuestion,
  'below-small-letter': belowFewWords,
  quotes: () => l10n.t('it quotes'),
  emoji: () => l10n.t('it has emoji'),
  'block-below-question': belowQuestion,
  'block-below-remark': belowFewWords,
  'block-below-colon': belongsAbove,
  'code-below-prompt': belowFewWords,
  'quote-below-prompt': belowFewWords,
  'heading-below-prompt': belowFewWords,
  'heading-below-block': belowBlock,
  'block-above-explanation': () => l10n.t('what stands below explains it'),
  'block-above-prompt': () => l10n.t('a few words or a question stand below it'),
  'asks-below-remark': belongsAbove,
  'remark-above-question': leadsToQuestion,
  'long-below-prompt': isLonger,
  'equals-before': () => l10n.t('it is as long as what stands above'),
  'house-voice': () => l10n.t('it speaks for a firm'),
  'letter-or-story': noConversation,
  'in-italics': isNote,
  'italics-above': isNote,
  'italics-below': isNote,
  'names-model': isNote,
  preface: isNote,
  'last-word': isNote,
  'first-above-prompt': opensConversation,
  'first-above-longer': opensConversation,
  'below-preface': () => l10n.t('a preface stands above'),
  'title-line': isHeading,
  'pasted-and-answered': isPasted,
  brought: isPasted,
  ordered: asksForText,
  'announced-at-length': belongsAbove,
  'answers-pasted': aboutPasted,
  'more-below-pasted': aboutPasted,
  'below-announced-block': belowBlock,
  'above-pasted': announcesPasted,
  brings: announcesPasted,
  'remark-between-answers': leadsToQuestion,
  'question-between-answers': belongsAbove,
  'like-two-above': likeTwoAway,
  'like-two-below': likeTwoAway,
  concedes: () => l10n.t('it concedes a point'),
  praises: () => l10n.t('it praises or wishes well'),
  concludes: (opening) => l10n.t('it draws a conclusion (“{0}”)', opening),
  advises: () => l10n.t('it gives advice'),
  'reports-back': () => l10n.t('it reports what came of the answer'),
  appraises: () => l10n.t('it judges the answer'),
  'moves-on': () => l10n.t('it moves on to something else'),
  'question-above-self': () => l10n.t('somebody replies to it below'),
  'reply-to-question': isReply,
  repeats: () => l10n.t('it repeats what stands above'),
};

/** The weightiest reasons for and against a turn's opening, as a sentence each; `text` is what opens there. */
export function reasonsInWords(role: Role, reasons: readonly Reason[], text: string): string[] {
  const opening = /^[^\p{L}\p{N}]{0,20}([\p{L}\p{N}'’-]{1,20})/u.exec(text)?.[1] ?? '';
  const strongest = (sign: number) => reasons.find(({ weight }) => weight * sign > 0);
  const favour = strongest(1);
  const against = strongest(-1);
  const sentences: string[] = [];
  if (favour) sentences.push(inFavour(role, words[favour.feature](opening)));
  if (against) sentences.push(l10n.t('But {0}.', words[against.feature](opening)));
  return sentences;
}

function inFavour(role: Role, reason: string): string {
  return role === 'editor' ? l10n.t('For the editor: {0}.', reason) : l10n.t('For the model: {0}.', reason);
}
