import { type NameLanguage, words } from './nameLanguage.ts';

/** German, in which every noun has a capital. Descriptions as Wikidata has them in German (from memory of its guideline, 2026-11). */
export const german: NameLanguage = {
  joints: words('der die das des dem den und für von vom zu zur zum im in am an auf ohne mit de la du des d'),
  articles: words(`
    der die das des dem den ein eine einer eines einem einen kein keine keiner keinem keinen dieser diese dieses diesem diesen
    jener jene jenes mein meine dein deine sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere euer eure
    jede jeder jedes jedem jeden alle aller allen viele vieler wenige einige einiger mehr weniger welche welcher zwei drei
    vier fünf manche mancher solche solcher beim vom zum zur im am ans ins
  `),
  genitives: words('der des von für'),
  hasCapitalNouns: true,
  smallEnd: 0,
  common: words(`
    aber ab alle allem allen allerdings als also am an andere anders auch auf aufgrund aus außerdem beim bei beide bereits
    besonders bevor bis bisher bitte bloß da dabei dadurch dafür dagegen daher dahinter damals damit danach daneben dank danke
    dann daran darauf daraus darin darüber darum darunter das dass davon davor dazu dein dem den denn dennoch der derzeit des
    deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort du durch eben ebenso eher ein eine einem
    einen einer eines einerseits einige einigen einiger einmal endlich entsprechend entweder er erst erstens es etwa etwas euch
    euer falls fast ferner früher für ganz gegen genau gerade gern gewiss grundsätzlich gut guten gute hallo hat hatte heute hier
    hierbei hierfür hierzu hingegen hinter hinzu ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer immerhin in indem indes
    infolge inzwischen insbesondere insgesamt ist ja je jede jedem jeden jeder jedes jedoch jemand jetzt kann kaum kein keine
    keinen keiner könnte künftig kurz kurzfristig langfristig laut lediglich leider letztlich man manche manchmal mehr mehrere
    mein meine meist meistens mir mit mittelfristig mittlerweile möglicherweise nach nachdem nachher nämlich natürlich neben nein
    nicht nichts nie niemand noch nun nur ob oben obwohl oder offenbar oft oftmals ohne schließlich schon sehr seit seitdem sein
    seine seinem seinen seiner seither selbst seltener sicher sie ihnen haben hatten sind so sobald sogar solche somit sondern sonst soweit sowie
    sowohl später statt stattdessen tatsächlich teilweise trotz trotzdem über überall übrigens um und uns unser unter
    ursprünglich viel viele vielen vielleicht vom von vor vorher während wann war warum was weder wegen weil weiter weitere
    weiterhin welche wenig weniger wenn wer werden wie wieder wir wird wo wobei wohl wozu zu zudem zuerst zufolge zugleich
    zuletzt zum zumindest zunächst zur zurzeit zusätzlich zuvor zwar zweitens zwischen
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag herr frau dr prof bzw usw ca mfg
    anfang mitte ende prozent euro dollar liter kilometer meter meilen tonnen gramm kilogramm uhr jahr jahre jahren jahrhundert
    million millionen milliarde milliarden frühling sommer herbst winter morgen abend tag tage woche monat monate
  `),
  unwanted:
    /^(?:wikimedia|begriffsklärung|(?:männlicher |weiblicher )?(?:vor|familien|nach)name|name$|liste |(?:erster|zweiter|dritter|\p{L}+ter) monat|monat|tag |wochentag|jahr|jahrzehnt|jahrhundert|grußformel|wort|buchstabe|pronomen|zahlwort|natürliche zahl)/iu,
  works:
    /(?:lied|song|single|album|film|episode|roman|erzählung|gedicht|theaterstück|musical|computerspiel|videospiel|brettspiel|comic|manga|fernsehserie|serie|gemälde|zeitschrift)\b/iu,
  named:
    /\((?:\*|\d{3,4}|†)|^(?:Staat|Stadt|Hauptstadt|Bundesland|Land|Kontinent|Republik|Königreich|Gemeinde|Großstadt|Kleinstadt|Landkreis|Provinz|Region|Insel|Fluss|Strom|See|Meer|Ozean|Gebirge|Berg|Planet)\b|(?:politiker|politikerin|unternehmen|konzern|partei|organisation|behörde|hochschule|universität|verein|stiftung|mission|vertrag|abkommen|krieg|schlacht|ministerium|bank|gericht|bündnis|union|zeitung|chatbot|sprachmodell|netzwerk)\b/u,
};
