/** The names of the months, by language: as CLDR has them for dates, and the usual short forms without their dot. */
const names: Readonly<Record<string, readonly string[]>> = {
  en: [
    'January Jan',
    'February Feb',
    'March Mar',
    'April Apr',
    'May',
    'June Jun',
    'July Jul',
    'August Aug',
    'September Sept Sep',
    'October Oct',
    'November Nov',
    'December Dec',
  ],
  de: [
    'Januar Jänner Jan',
    'Februar Feber Feb',
    'März Mär',
    'April Apr',
    'Mai',
    'Juni Jun',
    'Juli Jul',
    'August Aug',
    'September Sept Sep',
    'Oktober Okt',
    'November Nov',
    'Dezember Dez',
  ],
  fr: [
    'janvier janv',
    'février févr',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc',
  ],
  es: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sept',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
};

/** The languages whose months are known, as primary tags. */
export const monthLanguages: readonly string[] = Object.keys(names);

/** Months 1 to 12 by name in one language, as that language writes them; empty for a language that is not known. */
export function monthsByName(language: string): ReadonlyMap<string, number> {
  return new Map((names[language] ?? []).flatMap((each, at) => each.split(' ').map((name) => [name, at + 1] as const)));
}

/** How a language joins month and year. */
const JOINTS: Readonly<Record<string, string>> = { es: ' de ' };

/** A month such as `2021-09` as readers of a language read it: `September 2021`, `septiembre de 2021`; in English where the language is not known. */
export function writeMonth(month: string, language: string): string {
  const [year = '', number = ''] = month.split('-');
  const name = (names[language] ?? names['en'])?.[Number(number) - 1]?.split(' ')[0] ?? number;
  return `${name}${JOINTS[language] ?? ' '}${year}`;
}
