/**
 * Words that stand twice in a row in good prose: grammar allows it (“had had”, „die die“), or speech does (“very very”).
 * Gathered by hand from grammars and from what public-domain books hold, 2026-11. Doubles that are capitalised twice are names.
 */
const inAnyLanguage =
  'ah aha aye bah bora beep bla blah bling bon boo bye cha chop chou choo ding drip eh go ha hah he hi ho hoo hop hum huh hush knock la las ' +
  'mm na no oh ok okay ooh oui pom pooh puh quack ra sh shh tam tap tic tick toc tom tra tralala tsk tum tut uh um wah woof wow yeah yo zing';

const byLanguage: Readonly<Record<string, string>> = {
  en:
    'chin chow cous dik gado hula mahi tuk yum ylang ' +
    'again all are aye be better big bigger bit can come dead dear deep did do does done down even ever far fast few fine girl good great had ' +
    'hard has have hear her here high him home hot how in is it just know less like little live long many may mean more most much my near never ' +
    'new nice night now off old on once one only other out over please poor pretty quick quite rather real really right round run same say she ' +
    'sit slow so some soon still sweet than that there this tiny too true try two up us very walk was way well were what who why wide will win ' +
    'work yes you young',
  de:
    'denen hopp man wem ' +
    'als alles am an auf aus bald bei bis da damit dann das dem den der des die diese dies doch dort durch ein eine einem einen einer eines er ' +
    'es fort früher für ganz gar gegen gern gut haben halb her hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ist ja jetzt lang ' +
    'lange leise los mal mehr mit nach naja nein nicht nie nun nur ob ohne schnell schon sehr seid sein seine seinem seinen seiner sich sie sind so ' +
    'still tief über um und uns unsere unter viel viele vom von vor war waren warte was weg weil weit weiter welche wenn wer werden wie wir wo ' +
    'wurden zu zum zur zwischen',
  fr:
    'allez allons assez avions beaucoup bien bon bonne chut cours de deux doucement doux dur elle elles en encore est été être eux faire fait ' +
    'fort grand il ils jamais jour loin longtemps lui mais même moi mon non nous oui pas passe petit petite peu plus presque qui rien si son tant ' +
    'ton toujours tous tout toute très trop un une viens vite vous vrai',
  es:
    'adiós ahora así ay bajo basta bien bueno cara casi claro como cuando él ella entre era es esta está este esto fue fuera hasta hoy igual ' +
    'luego más mejor mucha muchas mucho muchos muy nada nunca para paso poco poquito pronto que quien rápido se sea sí siempre sobre son su tal ' +
    'tan tanto toda todo todos tú usted vamos venga vino ya yo',
};

/** The languages whose doubles are known, as primary tags. */
export const doubleLanguages: readonly string[] = Object.keys(byLanguage);

/** Words, in small letters, that may stand twice in a row in a language. */
export function legitimateDoubles(language: string): ReadonlySet<string> {
  return new Set(`${inAnyLanguage} ${byLanguage[language] ?? ''}`.split(' '));
}
