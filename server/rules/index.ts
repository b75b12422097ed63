/** The rules, in the order in which they run and in which the docs list them. */
import type { KnownRules } from '../config/knownRules.ts';
import alteredAnswer from './consistency/altered-answer.ts';
import cutoffExceeded from './consistency/cutoff-exceeded.ts';
import disclaimerCutoff from './consistency/disclaimer-cutoff.ts';
import disclaimerModel from './consistency/disclaimer-model.ts';
import disclaimerDrift from './disclaimer/disclaimer-drift.ts';
import duplicateDisclaimer from './disclaimer/duplicate-disclaimer.ts';
import incompleteDisclaimer from './disclaimer/incomplete-disclaimer.ts';
import misplacedDisclaimer from './disclaimer/misplaced-disclaimer.ts';
import missingDisclaimer from './disclaimer/missing-disclaimer.ts';
import bareUrl from './links/bare-url.ts';
import brokenReference from './links/broken-reference.ts';
import disambiguationLink from './links/disambiguation-link.ts';
import emptyLink from './links/empty-link.ts';
import imageSource from './links/image-source.ts';
import linkInLabel from './links/link-in-label.ts';
import linkLanguage from './links/link-language.ts';
import lookalikeLink from './links/lookalike-link.ts';
import missingArticle from './links/missing-article.ts';
import missingSection from './links/missing-section.ts';
import nonWikipediaLink from './links/non-wikipedia-link.ts';
import notAnArticle from './links/not-an-article.ts';
import redirectLink from './links/redirect-link.ts';
import repeatedLink from './links/repeated-link.ts';
import unsafeLink from './links/unsafe-link.ts';
import vagueLinkText from './links/vague-link-text.ts';
import wikipediaForm from './links/wikipedia-form.ts';
import doubleSpace from './prose/double-space.ts';
import emptyEmphasis from './prose/empty-emphasis.ts';
import mixedQuotes from './prose/mixed-quotes.ts';
import modelName from './prose/model-name.ts';
import monthCase from './prose/month-case.ts';
import repeatedWord from './prose/repeated-word.ts';
import shoutingHeading from './prose/shouting-heading.ts';
import unfinishedParagraph from './prose/unfinished-paragraph.ts';
import chatResidue from './residue/chat-residue.ts';
import citationResidue from './residue/citation-residue.ts';
import invisibleCharacter from './residue/invisible-character.ts';
import orphanedCitation from './residue/orphaned-citation.ts';
import type { Rule } from './rule.ts';
import bulletGlyph from './structure/bullet-glyph.ts';
import duplicateTitle from './structure/duplicate-title.ts';
import emptyTurn from './structure/empty-turn.ts';
import headingLevel from './structure/heading-level.ts';
import inconsistentSpeaker from './structure/inconsistent-speaker.ts';
import invalidFrontMatter from './structure/invalid-front-matter.ts';
import labelStyle from './structure/label-style.ts';
import missingTitle from './structure/missing-title.ts';
import multipleTitles from './structure/multiple-titles.ts';
import turnOrder from './structure/turn-order.ts';
import unansweredQuestion from './structure/unanswered-question.ts';
import unknownSpeaker from './structure/unknown-speaker.ts';
import unlabelledTurns from './structure/unlabelled-turns.ts';
import unreadPassage from './structure/unread-passage.ts';
import unsureTurn from './structure/unsure-turn.ts';
import unusedSuppression from './structure/unused-suppression.ts';

/** All rules. */
export const rules: readonly Rule[] = [
  invalidFrontMatter,
  missingTitle,
  multipleTitles,
  duplicateTitle,
  unlabelledTurns,
  unsureTurn,
  labelStyle,
  unknownSpeaker,
  inconsistentSpeaker,
  emptyTurn,
  turnOrder,
  unansweredQuestion,
  headingLevel,
  bulletGlyph,
  unreadPassage,
  unusedSuppression,
  missingDisclaimer,
  incompleteDisclaimer,
  misplacedDisclaimer,
  duplicateDisclaimer,
  disclaimerDrift,
  nonWikipediaLink,
  lookalikeLink,
  unsafeLink,
  wikipediaForm,
  notAnArticle,
  brokenReference,
  emptyLink,
  bareUrl,
  vagueLinkText,
  linkInLabel,
  repeatedLink,
  linkLanguage,
  imageSource,
  missingArticle,
  disambiguationLink,
  redirectLink,
  missingSection,
  chatResidue,
  citationResidue,
  orphanedCitation,
  invisibleCharacter,
  repeatedWord,
  unfinishedParagraph,
  monthCase,
  doubleSpace,
  mixedQuotes,
  modelName,
  emptyEmphasis,
  shoutingHeading,
  disclaimerModel,
  disclaimerCutoff,
  cutoffExceeded,
  alteredAnswer,
];

/** The rules that say something only of what Wikipedia was asked about. */
export const wikipediaRules: ReadonlySet<string> = new Set(
  rules.flatMap(({ id, needsWikipedia }) => (needsWikipedia ? [id] : [])),
);

/** The options of all rules with their defaults, by id: what a configuration can name. */
export const knownRules: KnownRules = new Map(
  rules.map(({ id, options = {} }) => [
    id,
    new Map(Object.entries(options).map(([name, each]) => [name, each.default])),
  ]),
);
