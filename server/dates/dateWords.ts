/** How languages write dates around a year: alternatives of patterns. */
export interface DateWords {
  /** What may follow the number of a day. */
  readonly ordinal: string;
  /** What may stand between day, month and year; empty for nothing. */
  readonly joint: string;
  /** What parts the numbers of day and month, in a language that writes them so without doubt. */
  readonly separator: string | undefined;
  /** Words after which a number is a year. */
  readonly theYear: string;
  /** Words after which a number is a year if it ends there, or if one of `after` follows. */
  readonly before: string;
  readonly after: string;
}

/** By primary tag. */
export const dateWords: Readonly<Record<string, DateWords>> = {
  en: {
    ordinal: 'st|nd|rd|th',
    joint: 'of',
    separator: undefined,
    theYear: 'the year',
    before: 'in|since|during|until|till|by|before|after|early|late|mid|end of|beginning of',
    after:
      'and|or|the|a|an|to|when|after|before|by|with|for|that|which|but|as|at|on|from|was|were|had|it|he|she|they|we',
  },
  de: {
    ordinal: '\\.',
    joint: '',
    separator: '\\.',
    theYear: 'im jahre?|des jahres|jahr',
    before: 'seit|bis|ende|anfang|mitte|nach|vor|in|von|ab',
    after: 'und|oder|wurden?|hat|haben|war|waren|als|mit|von|in|an|auf|der|die|das|den|dem|ein|eine',
  },
  fr: {
    ordinal: 'er',
    joint: '',
    separator: '/',
    theYear: "l['’]année|l['’]an",
    before: "en|depuis|fin|début|mi|avant|après|jusqu['’]en|dès",
    after: 'et|ou|le|la|les|à|au|aux|avec|par|pour|qui|que|après|un|une|il|elle|ils|elles|a|ont|est|sont',
  },
  es: {
    ordinal: 'º|\\.º|ro',
    joint: 'de|del',
    separator: '/',
    theYear: 'el año|del año',
    before: 'en|desde|hasta|antes de|después de|finales de|fines de|principios de',
    after: 'y|o|el|la|los|las|a|al|con|por|para|que|un|una|se|fue|ha|han|cuando',
  },
};
