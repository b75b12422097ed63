import { type NameLanguage, words } from './nameLanguage.ts';

/** French. Descriptions as Wikidata has them in French (from memory of its guideline, 2026-11). */
export const french: NameLanguage = {
  joints: words('de du des d l la le les et en à au aux pour sur sous von van der del di'),
  articles: words(
    'le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  ),
  genitives: words('de du des d'),
  hasCapitalNouns: false,
  smallEnd: 2,
  common: words(`
    a absolument actuellement afin ailleurs ainsi alors après assez au aucun aucune aujourd'hui auparavant aussi autant autre
    autres aux avant avec bien bienvenue bonjour bonsoir bref c car ce ceci cela celle celles celui cependant certain certaine
    certaines certains certes ces cet cette ceux chacun chaque cher chez ci comme comment contre court d d'abord d'accord dans de
    debout dedans déjà demain depuis dernier dernière des dès désormais deux donc dont du durant désolé effectivement elle elles
    en encore enfin ensuite entre environ est et étant été eux évidemment finalement grâce hier hors ici il ils initialement j
    jamais je jusqu jusque l la laquelle le lequel les leur leurs long lors lorsqu lorsque lui m ma madame mais malgré maintenant
    me même mes mieux moi moins mon monsieur n naturellement ne néanmoins ni non nos notamment notre nous on or ou où oui outre
    par parce parfois parmi pas pendant peu peut-être plus plusieurs plutôt pour pourquoi pourtant premier première
    premièrement presque puis puisqu puisque qu quand quant que quel quelle quelles quelqu quelque quelques quels qui quoi
    quoique récemment s sa salut sans sauf se selon sera ses seul seule seulement si sinon soit son sont sous souvent suite
    suivant sur surtout t ta tandis tant tantôt tel telle tels tes toi ton toujours tous tout toute toutefois toutes très trois
    trop tu un une vers via voici voilà vos votre vous vraiment y merci deuxièmement troisièmement
    lundi mardi mercredi jeudi vendredi samedi dimanche m. mme mlle dr pr ex etc cf
  `),
  unwanted:
    /^(?:page d.homonymie|wikimedia|prénom|nom de famille|patronyme|liste |\p{L}+ mois|mois|jour|année|décennie|siècle|date$|salutation|mot |lettre |pronom|nombre)/iu,
  works:
    /\b(?:chanson|single|album|film|épisode|roman|nouvelle|poème|pièce de théâtre|comédie musicale|jeu vidéo|jeu de société|bande dessinée|manga|série|tableau|magazine)\b/iu,
  named:
    /[\p{L}\d,)–-] \(?(?:\p{Lu}|\d{3,4}\b)|[dl]['’]\p{Lu}|^(?:continent|pays|capitale|ville|fleuve|mer|océan|planète|organisation)\b|\b(?:français|américain|britannique|allemand|italien|espagnol|russe|chinois|européen|africain)e?s?\b/u,
};
