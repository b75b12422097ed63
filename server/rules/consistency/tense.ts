/** Whether a sentence tells what happened, or what is to come. */

interface Tense {
  /** Words without which no passage with a date is in this language: other ones need not be looked at closely. */
  readonly common: RegExp;
  /** Words of what happened. */
  readonly past: RegExp;
  /** Words of plans and forecasts. */
  readonly future: RegExp;
  /** Words right before a date up to which something goes on. */
  readonly upTo: RegExp;
}

const word = (pattern: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, flags);
const before = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})\\s*$`, 'iu');

const tenses: Readonly<Record<string, Tense>> = {
  en: {
    common: / (?:the|of|and|to|in|on|at|by|since|was|were) /,
    past: word(
      'was|were|had|did|became|began|took|won|said|told|gave|came|went|left|saw|made|held|met|led|rose|fell|fought|lost|sent|broke|brought|built|grew|struck|shot|(?!(?:need|indeed|speed|exceed|proceed|succeed|hundred|based|related|so-called)\\b)[a-z]{3,}ed',
      'u',
    ),
    future: word(
      "will|won[’']t|shall|would|could|might|should|going to|expect(?:ed|s|ation|ations)?|planned|plans to|planning|scheduled|forecasts?|projected|projections?|predict(?:s|ed|ion|ions)?|anticipated|upcoming|slated|set to|deadline|due to (?:be|start|begin|end|open|take)|if|(?<!\\d\\s)may(?!\\s+\\d)",
    ),
    upTo: before('(?:by|until|till|before|through)(?:\\s+(?:the|end of|late|early|mid|at least))*'),
  },
  de: {
    common: / (?:der|die|das|und|am|im|seit|in) /,
    past: word(
      'wurden?|waren?|hatten?|kam|kamen|begann|begannen|gab|gaben|fand|fanden|trat|traten|starb|starben|beschloss|beschlossen|stimmten?|sagten?|erklärten?|forderten?|verhängten?|kündigten?|endeten?|eroberten?|führten?|gewann|verlor|nahm|zogen?|ging|ließ|\\p{Ll}{3,}ierten?|(?:hat|haben|ist|sind)\\s[^.!?]{0,120}?(?:\\p{Ll}{0,20}ge\\p{Ll}{2,20}(?:t|en)|\\p{Ll}{1,20}iert)',
      'u',
    ),
    future: word(
      'wird|würden?|soll|sollen|sollten?|geplant\\p{L}*|plant|planen|voraussichtlich\\p{L}*|erwarte[tn]|dürften?|könnten?|falls|wenn|künftig\\p{L}*|vorgesehen|Prognosen?',
    ),
    upTo: before('(?:bis|ab|vor)(?:\\s+(?:zum|zur|dem|Ende|Anfang|Mitte))*'),
  },
  fr: {
    common: / (?:le|la|les|et|du|des|en|depuis) /,
    past: word(
      '(?:a|ont|est|sont|avait|avaient)\\s(?:\\p{L}+\\s){0,2}?\\p{L}+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues)|était|étaient|fut|furent|avait|avaient',
    ),
    future: word(
      '\\p{L}+er(?:a|ont|ait|aient)|\\p{L}+ir(?:a|ont|ait|aient)|aura|auront|prévu\\p{L}*|prévoi\\p{L}+|devrai\\p{L}+|pourrai\\p{L}+|si',
    ),
    upTo: before("(?:d[’']ici|jusqu[’'](?:en|au|à)|avant|à partir de?)(?:\\s*(?:à|le|la|fin|début|mi))*"),
  },
  es: {
    common: / (?:el|la|los|las|de|en|del|desde) /,
    past: word(
      '\\p{Ll}{2,}(?:ó|aron|ieron|jeron)|fue|fueron|era|eran|había|habían|tenía|tenían|(?:ha|han)\\s\\p{Ll}+(?:ado|ido|cho|sto|to)',
      'u',
    ),
    future: word('\\p{Ll}+(?:rá|rán|ría|rían)|previst\\p{L}+|prevé|prevén|se espera|planea\\p{L}*|si', 'u'),
    upTo: before('(?:hasta|para|antes de|a partir de)(?:\\s+(?:el|finales|fines|principios|de))*'),
  },
};

/** The languages whose tenses are known, as primary tags. */
export const tenseLanguages: readonly string[] = Object.keys(tenses);

/** The languages that a passage with a date may be in; cheap. */
export function languagesOf(passage: string): string[] {
  return tenseLanguages.filter((language) => tenses[language]?.common.test(passage));
}

/** Whether a sentence tells what happened, and nothing of what is to come. */
export function tellsPast(sentence: string, language: string): boolean {
  const tense = tenses[language];
  return (tense?.past.test(sentence) ?? false) && !tense?.future.test(sentence);
}

/** Whether the words before a date make it the end of something: `until`, `by the end of`. */
export function leadsUpTo(before: string, language: string): boolean {
  return tenses[language]?.upTo.test(before) ?? false;
}
