import { type NameLanguage, words } from './nameLanguage.ts';

/** Spanish. Descriptions as Wikidata has them in Spanish (from memory of its guideline, 2026-11). */
export const spanish: NameLanguage = {
  joints: words('de del la las el los y e en para por a al d von van der di'),
  articles: words(
    'el la los las un una unos unas del al este esta estos estas ese esa esos esas aquel aquella mi mis tu tus su sus nuestro nuestra nuestros nuestras',
  ),
  genitives: words('de del'),
  hasCapitalNouns: false,
  smallEnd: 2,
  common: words(`
    a acaso además adiós ahora al algo alguien algún alguna algunas alguno algunos allí ambas ambos ante antes aparte apenas aquel
    aquella aquellas aquello aquellos aquí así asimismo aun aún aunque bajo bastante bien bienvenido buena buenas bueno buenos cada
    casi cerca cierta cierto claro como cómo con concretamente contra cual cuál cuales cuáles cualquier cuando cuándo cuanto cuánto
    cuya cuyo dado de debido dentro desde después dónde donde dos durante e efectivamente ejemplo el él ella ellas ello ellos en
    encima entonces entre era es esa esas ese eso esos esta está estas este esto estos excepto finalmente fue fuera gracias gran
    ha había hace hacia han hasta hay hola hoy igualmente incluso inicialmente jamás junto la las le les lo los luego mañana más
    me mediante medio mejor menos mi mientras mis mucha muchas mucho muchos muy nada nadie naturalmente ni ningún ninguna ninguno
    no nos nosotros nuestra nuestro nueva nuevo nunca o obviamente otra otras otro otros para peor pero poca pocas poco pocos por
    porque posteriormente primera primero principalmente probablemente pues que qué quien quién quienes quizá quizás recientemente
    respecto se según segunda segundo señor señora ser si sí sido siempre sin sino sobre sola solamente solo sólo son su sus
    supuesto tal también tampoco tan tanto te tercera tercero ti toda todas todavía todo todos tras tres tu tú u un una unas uno
    unos usted ustedes varias varios veces vosotros y ya yo
    lunes martes miércoles jueves viernes sábado domingo sr sra dr dra etc
  `),
  unwanted:
    /^(?:página de desambiguación|wikimedia|nombre (?:de pila|propio|masculino|femenino)|apellido|lista |anexo|\p{L}+ mes|mes |día|año|década|siglo|fecha$|saludo|palabra|letra |pronombre|número)/iu,
  works:
    /\b(?:canción|sencillo|álbum|película|episodio|novela|cuento|poema|obra de teatro|musical|videojuego|juego de mesa|historieta|manga|serie|pintura|revista)\b/iu,
  named:
    /[\p{L}\d,)–-] \(?(?:\p{Lu}|\d{3,4}\b)|^(?:continente|país|capital|ciudad|río|mar|océano|planeta|organización)\b|\b(?:español|estadounidense|británic[oa]|francés|francesa|alemán|alemana|italian[oa]|rus[oa]|chin[oa]|europe[oa]|african[oa])\b/u,
};
