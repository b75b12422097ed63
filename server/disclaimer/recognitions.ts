import type { Recognition } from './recognition.ts';
import type { StatementId } from './statements.ts';

const human = '@editor|@we';

/** How each of the six statements is recognised. */
export const recognitions: Readonly<Record<StatementId, Recognition>> = {
  'ai-model': {
    anyOf: [
      { all: ['@with @ai', '@talk'], none: ['@with @about @ai', '@ai+@expert'] },
      { all: ['@talk', '@ai', 'between|zwischen|entre'], none: ['@ai+@expert'] },
      { all: ['@ai+@talk'] },
      { all: ['@ask @ai'], topic: '@content' },
      { all: ['@by @ai', '@made'], topic: '@content', none: ['@link', '@picture', '@ai+@expert', '@add @by @ai'] },
      { all: ['@ai+@made', '@content'], none: ['@link', '@picture'] },
      { all: ['@made @ai', '@content'], none: ['@link', '@picture', '@made @about @ai'] },
      { all: ['@partner', '@ai', '@is'] },
    ],
  },
  inaccuracy: {
    anyOf: [
      {
        all: ['@error', '@may|@has|@exclude'],
        topic: '@content|@ai|@talk',
        none: ['@other', '@wikipedia', '@link', '@editor'],
      },
      {
        all: ['@error', 'possible|moglich|possibles|posibles|crept|eingeschlich*|@exclude'],
        none: ['@other', '@wikipedia', '@link', '@editor'],
      },
      { all: ['@err'], topic: '@content|@ai|@talk', none: ['@other', '@wikipedia', '@link', '@editor'] },
      {
        all: ['@right'],
        topic: '@content|@ai|@talk',
        none: ['@other', '@wikipedia', '@link', '@editor'],
        negated: true,
      },
    ],
  },
  'proof-of-concept': {
    anyOf: [
      { all: ['@poc'], none: ['@past', '@ai+@is'] },
      { all: ['@experiment', '@blog'], none: ['@past', '@ai+@is', 'about|on|uber|sur|sobre @experiment'] },
      { all: ['@it @experiment'], topic: '@blog', none: ['@past', '@ai'] },
    ],
  },
  'knowledge-cutoff': {
    anyOf: [
      { all: ['@end @date', '@knowledge'], topic: '@ai', none: ['@editor'] },
      {
        all: ['@end @date', 'know|knows|aware|kennt|weiss|connait|sait|conoce|sabe'],
        topic: '@ai',
        none: ['@editor', '@we'],
      },
      { all: ['@train @date', 'last|latest|zuletzt|derniere|ultima'], none: ['@editor'] },
      { all: ['@cutoff'], topic: '@ai', none: ['@editor'] },
      { all: ['@cutoff', '@date'], none: ['@editor'] },
      { all: ['@end @date', '@train'], topic: '@ai', none: ['@editor'] },
      { all: ['@after @date', '@know'], topic: '@ai', none: ['@editor'], negated: true },
      { all: ['@after @date', '@train'], topic: '@ai', none: ['@editor'], negated: true },
      { all: ['@end @date', 'information|informations|informationen|informacion @ai'], none: ['@editor'] },
      { all: ['@after @date', '@ignorant'], topic: '@ai', none: ['@editor'] },
    ],
  },
  'human-links': {
    anyOf: [
      { all: [`@by ${human}`, '@add'], topic: '@link', none: ['@picture'] },
      { all: [`${human} @add`], topic: '@link', none: ['@picture'] },
      { all: [`@add ${human}`, '@link'], none: ['@picture', '@by @ai'] },
      { all: [`@come ${human}`], topic: '@link', none: ['@picture'] },
      { all: ['@byhand', '@add'], topic: '@link', none: ['@picture', '@ai'] },
      { all: ['@weadd'], topic: '@link', none: ['@picture', '@not'] },
      { all: ['@by @ai @add'], topic: '@link', none: ['@picture'], negated: true },
      { all: ['@add @by @ai'], topic: '@link', none: ['@picture'], negated: true },
      { all: ['@ai @add'], topic: '@link', none: ['@picture'], negated: true },
      { all: ['@add @ai'], topic: '@link', none: ['@picture'], negated: true },
    ],
  },
  'wikipedia-only': {
    anyOf: [
      { all: ['@only @wikipedia'], topic: '@link', none: ['@partly', '@besides'] },
      { all: ['@wikipedia+@only'], topic: '@link', none: ['@partly', '@besides'] },
      { all: ['@wikipedia', '@all', '@lead'], topic: '@link', none: ['@partly', '@besides'] },
      { all: ['@wikipedia+@is @only', '@link'] },
      { all: ['@different @than @wikipedia'], topic: '@link', none: ['@besides'], negated: true },
      { all: ['@link+@than @wikipedia'], none: ['@besides'], negated: true },
    ],
  },
};
