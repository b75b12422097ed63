/** Pages of the English stand-in, by title: short texts of our own, in MediaWiki's markup. */
const article = (text: string, description?: string) => (description ? `{{SHORTDESC:${description}}}${text}` : text);
const redirect = (to: string) => `#REDIRECT [[${to}]]`;

/** What the first post of the blog speaks of. */
const subjects: Record<string, string> = {
  'United Nations Multidimensional Integrated Stabilization Mission in Mali': article(
    "The '''United Nations Multidimensional Integrated Stabilization Mission in Mali''' ('''MINUSMA''') was a peacekeeping mission of the [[United Nations]] in [[Mali]]. It began in 2013. It ended in 2023.\n\n== Background ==\nThere was a war in the north.\n\n== Mandate ==\nThe [[United Nations Security Council]] gave it.\n\n== Withdrawal ==\nThe last soldiers left in December 2023.\n\n[[de:MINUSMA]]\n[[fr:Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali]]",
    'UN peacekeeping mission in Mali (2013–2023)',
  ),
  MINUSMA: redirect('United Nations Multidimensional Integrated Stabilization Mission in Mali'),
  Mali: article(
    "'''Mali''' is a landlocked country in [[West Africa]]. Its capital is [[Bamako]].\n\n== History ==\nEmpires came before.\n\n=== Since independence ===\nFrance left in 1960.\n\n== Geography ==\nMuch of it is desert.{{Anchor|Sahara}}\n\n== Politics and law ==\nThere were coups in 2020 and 2021.\n\n[[de:Mali]]\n[[fr:Mali]]",
    'Country in West Africa',
  ),
  'United Nations Security Council': article(
    "The '''United Nations Security Council''' is one of the six organs of the [[United Nations]]. It keeps the peace.\n\n== Members ==\nFive are permanent.\n\n[[de:Sicherheitsrat der Vereinten Nationen]]",
    'One of the six principal organs of the UN',
  ),
  'Security Council': redirect('United Nations Security Council'),
  'UN Security Council': redirect('United Nations Security Council'),
  UNSC: redirect('UN Security Council'),
  'United Nations': article(
    "The '''United Nations''' is an organisation of states. [[de:Vereinte Nationen]]",
    'Intergovernmental organization',
  ),
  UN: redirect('United Nations'),
  'Operation Barkhane': article(
    "'''Operation Barkhane''' was an operation of the French army against insurgents in the [[Sahel]]. It ended in 2022. [[de:Opération Barkhane]]",
    'French military operation in the Sahel (2014–2022)',
  ),
  'Operation Serval': article(
    "'''Operation Serval''' was a French operation in [[Mali]].",
    'French military operation in Mali (2013–2014)',
  ),
  'Wagner Group': article(
    "The '''Wagner Group''' is a Russian private military company. [[de:Gruppe Wagner]]",
    'Russian private military company',
  ),
  'European Union Training Mission in Mali': article(
    "The '''European Union Training Mission in Mali''' ('''EUTM Mali''') trained the army of [[Mali]].",
    'EU military mission in Mali',
  ),
  'EUTM Mali': redirect('European Union Training Mission in Mali'),
  EUTM: "'''EUTM''' may refer to:\n* [[European Union Training Mission in Mali]]\n* [[European Union Training Mission in Somalia]]\n\n{{Disambiguation}}",
  'European Union Training Mission in Somalia': article(
    'It trained the army of Somalia.',
    'EU military mission in Somalia',
  ),
  'G5 Sahel': article("The '''G5 Sahel''' was a group of five states of the [[Sahel]].", 'Group of five states'),
  'African Union': article("The '''African Union''' is a union of states in Africa.", 'Continental union'),
  'European Union': article(
    "The '''European Union''' is a union of states in Europe. [[de:Europäische Union]]",
    'Political and economic union',
  ),
  ECOWAS: redirect('Economic Community of West African States'),
  'Economic Community of West African States': article(
    'It is a union of states in West Africa.',
    'Regional union in West Africa',
  ),
  'Economic Community': article('It is an alliance of economies.'),
  'Islamic State in the Greater Sahara': article('It is an armed group in the [[Sahel]].', 'Armed group'),
  'Al-Qaeda': article('It is a network of armed groups.', 'Militant network'),
  'Tuareg people': article('The Tuareg live in the Sahara.', 'Berber people'),
  Tuareg: redirect('Tuareg people'),
  Bamako: article("'''Bamako''' is the capital of [[Mali]].", 'Capital of Mali'),
  Gao: article("'''Gao''' is a city in [[Mali]].", 'City in Mali'),
  Timbuktu: article("'''Timbuktu''' is a city in [[Mali]].", 'City in Mali'),
  Sahel: article("The '''Sahel''' lies south of the Sahara.", 'Region of Africa'),
  'West Africa': article("'''West Africa''' is the western part of Africa.", 'Region of Africa'),
  Africa: article("'''Africa''' is a continent.", 'Continent'),
  France: article("'''France''' is a country. [[de:Frankreich]]", 'Country in Western Europe'),
  Germany: article("'''Germany''' is a country. [[de:Deutschland]]", 'Country in Central Europe'),
  Russia: article("'''Russia''' is a country.", 'Country in Eurasia'),
  'Russian Armed Forces': article('They are the forces of [[Russia]].', 'Military of Russia'),
  'Bard (chatbot)': redirect('Gemini (chatbot)'),
  'Google Bard': redirect('Bard (chatbot)'),
  'Gemini (chatbot)': article('Gemini is a chatbot by Google.', 'Chatbot by Google'),
};

/** Articles that Wikipedia has and nobody wants to be linked. */
const decoys: Record<string, string> = {
  'Good morning': article("'''Good morning''' is a greeting.", 'Greeting'),
  'Thank you': redirect('Gratitude'),
  Gratitude: article('It is a feeling.', 'Feeling of appreciation'),
  Question: article('It asks for something.', 'Utterance that asks for information'),
  Yes: article('It says that something is so.'),
  'The End': "'''The End''' may refer to:\n* [[The End (song)]], 1967\n\n{{Disambiguation}}",
  'The End (song)': article('It is a song.', '1967 song'),
  Overview: article('It is a look from above.'),
  'It Is Important': article('It is an album.', '2001 album'),
  'In addition': redirect('Addition'),
  Addition: article('It is arithmetic.', 'Arithmetic operation'),
};

/** Pages of every kind. */
const kinds: Record<string, string> = {
  'Template:Disambiguation':
    '<includeonly>__DISAMBIG__<div class="dmbox">This page lists [[Help:Disambiguation|articles]] with the same title.</div></includeonly>',
  'Template:Anchor': '<includeonly><span class="anchor" id="{{{1}}}"></span></includeonly>',
  Mercury:
    "'''Mercury''' most commonly refers to:\n* [[Mercury (planet)]], the closest planet to the Sun\n* [[Mercury (element)]], a metallic chemical element with the symbol ''Hg''\n* [[Mercury (mythology)]], a Roman god\n* Freddie [[Freddie Mercury|Mercury]] (1946–1991), a singer\n* [[Mercury (no such page)]], a red link\n* [https://example.org Mercury], a link outside\n\n== Places ==\n* Several:\n** [[Mercury, Nevada]] – a closed city\n\n== See also ==\n* [[Mercury (planet)]]\n{{Disambiguation}}",
  'Mercury (planet)': article("'''Mercury''' is the first planet from the [[Sun]].", 'First planet from the Sun'),
  'Mercury (element)': article("'''Mercury''' is a chemical element.", 'Chemical element'),
  'Mercury (mythology)': article("'''Mercury''' is a god of the Romans.", 'Roman god'),
  'Freddie Mercury': article("'''Freddie Mercury''' was a singer.", 'British singer (1946–1991)'),
  'Mercury, Nevada': article("'''Mercury''' is a closed city.", 'Closed city in Nevada'),
  Sun: article("The '''Sun''' is a star.", 'Star'),
  'Theory of relativity': article(
    "The '''theory of relativity''' is by [[Albert Einstein]].\n\n== History ==\nIt began in 1905.\n\n== {{anchor|Special}}Special relativity & ''tests'' ==\nIt holds.\n\n=== Überblick ===\nIt has a heading in German.\n\n== History ==\nAgain.",
    'Two theories of physics by Albert Einstein',
  ),
  Relativity: redirect('Theory of relativity#History'),
  'Albert Einstein': article(
    "'''Albert Einstein''' was a physicist. He developed the [[theory of relativity]]. He played the violin. He sailed.",
    'German-born theoretical physicist (1879–1955)',
  ),
  Einstein: redirect('Albert Einstein'),
  'Red door': redirect('No such house'),
  'Round one': redirect('Round two'),
  'Round two': redirect('Round one'),
  Abroad: redirect('de:Ausland'),
  'Émile Zola': article("'''Émile Zola''' was a French novelist. [[de:Émile Zola]]", 'French novelist (1840–1902)'),
  'São Paulo': article("'''São Paulo''' is a city in Brazil.", 'City in Brazil'),
  Łódź: article("'''Łódź''' is a city in Poland.", 'City in Poland'),
  東京: redirect('Tokyo'),
  Tokyo: article("'''Tokyo''' is the capital of Japan.", 'Capital of Japan'),
  'AC/DC': article("'''AC/DC''' are a band.", 'Australian rock band'),
  "What's Up, Doc?": article("'''What's Up, Doc?''' is a film.", '1972 film'),
  'C++': article("'''C++''' is a programming language.", 'Programming language'),
  IPhone: article("{{DISPLAYTITLE:iPhone}}The '''iPhone''' is a telephone.", 'Line of smartphones'),
};

/** Titles and texts. */
export const english = { ...subjects, ...decoys, ...kinds };
