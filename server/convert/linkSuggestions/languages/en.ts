import { type NameLanguage, words } from './nameLanguage.ts';

/** English. Descriptions as the English Wikipedia's short descriptions have them (from memory of its guideline, 2026-11). */
export const english: NameLanguage = {
  joints: words('of the and for in on to at de la du des d von van der al del'),
  articles: words('the a an this that these those its his her their our your my'),
  genitives: words('of for d'),
  hasCapitalNouns: false,
  smallEnd: 0,
  common: words(`
    a about above according across actually additionally after again against ago albeit all almost along already also although
    altogether always am amid among an and another any anybody anyone anything apart are around as aside at away back be because
    been before behind being below beneath beside besides between beyond both briefly but by can certainly clearly compared
    consequently considering could currently daily dear despite did do does doing done don't down due during each earlier
    early either else equally especially essentially even eventually ever every everybody everyone everything exactly except
    few finally first firstly five following for former formerly four from further furthermore generally given gone good
    great had has have having he hello hence her here hers hey hi him his historically how however i i'd i'll i'm i've if
    importantly in including increased increasingly indeed initially instead interestingly into is it it's its itself just
    key last lastly later latter least less let let's like likely long long-term mainly many may maybe me meanwhile might
    mid-term mine more moreover morning most mostly much must my myself namely naturally near nearly necessarily neither
    never nevertheless new next nine no nobody none nonetheless nor normally not note nothing notably now obviously of off
    often ok okay old on once one ones only onto or originally other others otherwise ought our out outside over overall own
    particularly past per perhaps please plus possibly potentially presently previously primarily probably quite rather
    really recently regarding regardless respectively roughly said same say second secondly see seven several shall she
    short short-term should similarly since six so some somebody someone something sometimes soon sorry specifically still
    subsequently such sure ten thank thanks that that's the their theirs them then there there's thereby therefore these
    they third thirdly this those though three through throughout thus to today together tomorrow tonight too toward towards
    traditionally two typically ultimately under unfortunately unless unlike until up upon us usually various very via was we
    welcome well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why
    will with within without would yes yesterday yet you you're your yours yourself
    monday tuesday wednesday thursday friday saturday sunday
    mr mrs ms dr prof sir madam am pm ad bc bce ce etc eg ie vs faq ps nb tl;dr
  `),
  unwanted:
    /^(?:topics referred to|wikimedia|disambiguation|(?:male |female |masculine |feminine |unisex )?(?:given |personal |family |sur)name|surname|name list|list of|index of|calendar (?:year|date)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) month|month |day of|days? |date$|year|decade|century|greeting|english (?:word|pronoun|article|interjection|greeting)|word |letter |pronoun|interjection|grammatical|.*\bletter of the\b)/i,
  works:
    /\b(?:song|single|album|EP|film|movie|episode|novel|short story|poem|play|musical|video game|board game|comics?|manga|television series|TV series|sitcom|soundtrack|painting|magazine)\b/i,
  named:
    /[\p{L}\d,)–-] \(?(?:\p{Lu}|\d{3,4}\b)|^(?:American|British|English|Scottish|Irish|French|German|Italian|Spanish|Russian|Soviet|Chinese|Japanese|Indian|European|African|Asian|Canadian|Australian|UN|EU|US) |^(?:Continent|Capital|Country|City|Town|River|Sea|Ocean|Planet|Region of|Social network|Multinational|Intergovernmental|International organi[sz]ation)\b/u,
};
