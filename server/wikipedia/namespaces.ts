import type { NotAnArticle } from './linkClass.ts';

type Names = Partial<Record<'special' | 'talk' | 'user' | 'file' | 'category' | 'other-namespace', string>>;

/**
 * Names and aliases of the namespaces that hold no articles, lower case, with spaces, `|` between them.
 * `en` holds in every language: MediaWiki takes the canonical names everywhere. Spanish lists (`Anexo:`) are articles.
 * Sources: the wikis' own siteinfo as kept in mediawiki/services/parsoid `baseconfig/2` (June 2021; ar, ca, cs, de, en,
 * es, fa, fi, fr, nl, sr, tr, zh) and siteinfo of 2022 (it, ja, pt, ru, sv), MediaWiki `languages/messages/Messages*.php`
 * and operations/mediawiki-config `core-Namespaces.php` (late 2023) for aliases and pl. The names change rarely.
 */
const NAMESPACES: Readonly<Record<string, Names>> = {
  en: {
    special: 'special',
    talk: 'talk|user talk|wikipedia talk|project talk|file talk|mediawiki talk|template talk|help talk|category talk|portal talk|draft talk|timedtext talk|module talk|wt|image talk',
    user: 'user',
    file: 'media|file|image',
    category: 'category',
    'other-namespace': 'wikipedia|project|mediawiki|template|help|portal|draft|timedtext|module|wp',
  },
  ar: {
    special: 'خاص',
    talk: 'نقاش|نقاش المستخدم|نقاش ويكيبيديا|نقاش الملف|نقاش ميدياويكي|نقاش القالب|نقاش المساعدة|نقاش التصنيف|نقاش البوابة|نقاش الوحدة|نقاش المستخدمة|نو|نقاش الصورة',
    user: 'مستخدم|مستخدمة',
    file: 'ميديا|ملف|وسائط|صورة',
    category: 'تصنيف',
    'other-namespace': 'ويكيبيديا|ميدياويكي|قالب|مساعدة|بوابة|وحدة|وب',
  },
  ca: {
    special: 'especial',
    talk: 'discussió|usuari discussió|viquipèdia discussió|fitxer discussió|mediawiki discussió|plantilla discussió|ajuda discussió|categoria discussió|portal discussió|viquiprojecte discussió|mòdul discussió|discussion utilisator|discutida utilisator|usuària discussió|discussion imatge|discutida imatge|imatge discussió|discussion mediaòiqui|discutida mediaòiqui|discutida modèl|discutida ajuda|discutida categoria',
    user: 'usuari|usuària|utilisator',
    file: 'fitxer|imatge',
    category: 'categoria',
    'other-namespace': 'viquipèdia|plantilla|ajuda|viquiprojecte|mòdul|mediaòiqui',
  },
  cs: {
    special: 'speciální',
    talk: 'diskuse|diskuse s wikipedistou|diskuse k wikipedii|diskuse k souboru|diskuse k mediawiki|diskuse k šabloně|diskuse k nápovědě|diskuse ke kategorii|diskuse k portálu|diskuse k rejstříku|diskuse k modulu|komentár|diskuse s uživatelem|diskuse s wikipedistkou|diskusia s redaktorom|komentár k redaktorovi|uživatel diskuse|uživatelka diskuse|wikipedista diskuse|wikipedistka diskuse|komentár k wikipédii|wikipedie diskuse|diskusia k obrázku|komentár k obrázku|soubor diskuse|komentár k mediawiki|mediawiki diskuse|šablona diskuse|nápověda diskuse|kategorie diskuse|portál diskuse|rejstřík diskuse',
    user: 'wikipedista|redaktor|uživatel|wikipedistka',
    file: 'média|soubor|obrázok',
    category: 'kategorie',
    'other-namespace': 'wikipedie|šablona|nápověda|portál|rejstřík|modul',
  },
  de: {
    special: 'spezial',
    talk: 'diskussion|benutzer diskussion|wikipedia diskussion|datei diskussion|mediawiki diskussion|vorlage diskussion|hilfe diskussion|kategorie diskussion|portal diskussion|modul diskussion|bd|benutzerin diskussion|wd|bild diskussion|hd|pd',
    user: 'benutzer|benutzerin',
    file: 'medium|datei|bild',
    category: 'kategorie',
    'other-namespace': 'vorlage|hilfe|modul|h|p',
  },
  es: {
    special: 'especial',
    talk: 'discusión|usuario discusión|wikipedia discusión|archivo discusión|mediawiki discusión|plantilla discusión|ayuda discusión|categoría discusión|portal discusión|wikiproyecto discusión|anexo discusión|módulo discusión|usuaria discusión|imagen discusión',
    user: 'usuario|usuaria',
    file: 'medio|archivo|imagen',
    category: 'categoría|cat',
    'other-namespace': 'plantilla|ayuda|wikiproyecto|módulo|pr',
  },
  fa: {
    special: 'ویژه',
    talk: 'بحث|بحث کاربر|بحث ویکی‌پدیا|بحث پرونده|بحث مدیاویکی|بحث الگو|بحث راهنما|بحث رده|بحث درگاه|بحث کتاب|بحث پیش‌نویس|بحث پودمان|بحث كاربر|بک|بحث ويکي پديا|بحث ويکي‌پديا|بحث ویکی پدیا|بوپ|بحث تصویر|book talk|بحث كتاب|بحث پيش نويس|بحث پيشنويس|بحث پيش‌نويس|بحث پیش نویس|بحث پیشنویس',
    user: 'کاربر|كاربر',
    file: 'مدیا|پرونده|رسانه|رسانه‌ای|تصویر',
    category: 'رده',
    'other-namespace':
      'ویکی‌پدیا|مدیاویکی|الگو|راهنما|درگاه|کتاب|پیش‌نویس|پودمان|ويكي پديا|ويکي‌پديا|وپ|ویکی پدیا|book|كتاب|پيش نويس|پيشنويس|پيش‌نويس|پیش نویس|پیشنویس|پود',
  },
  fi: {
    special: 'toiminnot',
    talk: 'keskustelu|keskustelu käyttäjästä|keskustelu wikipediasta|keskustelu tiedostosta|keskustelu järjestelmäviestistä|keskustelu mallineesta|keskustelu ohjeesta|keskustelu luokasta|keskustelu teemasivusta|keskustelu metasivusta|keskustelu kirjasta|keskustelu wikiprojektista|keskustelu moduulista|keskustelu kuvasta',
    user: 'käyttäjä',
    file: 'tiedosto|kuva',
    category: 'luokka',
    'other-namespace': 'järjestelmäviesti|malline|ohje|teemasivu|metasivu|kirja|wikiprojekti|moduuli',
  },
  fr: {
    special: 'spécial',
    talk: 'discussion|discussion utilisateur|discussion wikipédia|discussion fichier|discussion mediawiki|discussion modèle|discussion aide|discussion catégorie|discussion portail|discussion projet|discussion référence|discussion module|discuter|discussion utilisatrice|dw|discussion wikipedia|discussion image',
    user: 'utilisateur|utilisatrice',
    file: 'média|fichier',
    category: 'catégorie',
    'other-namespace': 'wikipédia|modèle|aide|portail|projet|référence',
  },
  it: {
    special: 'speciale',
    talk: 'discussione|discussioni utente|discussioni wikipedia|discussioni file|discussioni immagine|discussioni mediawiki|discussioni template|discussioni aiuto|discussioni categoria|discussioni portale|discussioni progetto|discussioni modulo',
    user: 'utente',
    file: 'immagine',
    category: 'categoria',
    'other-namespace': 'aiuto|portale|progetto|modulo',
  },
  ja: {
    special: '特別',
    talk: 'ノート|トーク|利用者‐会話|利用者・トーク|wikipedia‐ノート|wikipedia・トーク|ファイル‐ノート|ファイル・トーク|画像‐ノート|mediawiki‐ノート|mediawiki・トーク|template‐ノート|テンプレート・トーク|help‐ノート|ヘルプ・トーク|category‐ノート|カテゴリ・トーク|portal‐ノート|ポータル‐ノート|portal・トーク|プロジェクト‐ノート|プロジェクト・トーク|モジュール‐ノート|モジュール・トーク',
    user: '利用者',
    file: 'メディア|ファイル|画像',
    category: 'カテゴリ',
    'other-namespace': 'テンプレート|ヘルプ|プロジェクト|モジュール',
  },
  nl: {
    special: 'speciaal',
    talk: 'overleg|overleg gebruiker|overleg wikipedia|overleg bestand|overleg mediawiki|overleg sjabloon|overleg help|overleg categorie|overleg portaal|overleg module|overleg afbeelding',
    user: 'gebruiker',
    file: 'bestand|afbeelding',
    category: 'categorie',
    'other-namespace': 'sjabloon|portaal|h|p',
  },
  pl: {
    special: 'specjalna',
    talk: 'dyskusja|dyskusja wikipedysty|dyskusja wikipedystki|dyskusja użytkownika|dyskusja użytkowniczki|dyskusja wikipedii|dyskusja pliku|dyskusja grafiki|dyskusja mediawiki|dyskusja szablonu|dyskusja pomocy|dyskusja kategorii',
    user: 'wikipedysta|wikipedystka|użytkownik|użytkowniczka',
    file: 'plik|grafika',
    category: 'kategoria',
    'other-namespace': 'szablon|pomoc',
  },
  pt: {
    special: 'especial',
    talk: 'discussão|usuário(a) discussão|usuário discussão|usuária discussão|utilizador discussão|wikipédia discussão|wikipedia discussão|ficheiro discussão|arquivo discussão|imagem discussão|mediawiki discussão|predefinição discussão|ajuda discussão|categoria discussão|portal discussão|discussão portal|livro discussão|módulo discussão',
    user: 'usuário(a)|usuário|usuária|utilizador',
    file: 'multimédia|ficheiro|arquivo|imagem',
    category: 'categoria',
    'other-namespace': 'wikipédia|predefinição|ajuda|livro|módulo',
  },
  ru: {
    special: 'служебная',
    talk: 'обсуждение|обсуждение участника|обсуждение участницы|оу|ut|обсуждение википедии|обсуждение файла|обсуждение изображения|обсуждение mediawiki|обсуждение шаблона|обсуждение справки|обсуждение категории|обсуждение портала|обсуждение инкубатора|обсуждение проекта|опро|обсуждение арбитража|обсуждение модуля',
    user: 'участник|участница|у|u',
    file: 'медиа|файл|изображение',
    category: 'категория|к',
    'other-namespace': 'википедия|вп|шаблон|ш|t|справка|портал|инкубатор|и|проект|про|арбитраж|ак|arbcom|модуль',
  },
  sr: {
    special: 'посебно|posebno',
    talk: 'разговор|разговор са корисником|разговор о википедији|разговор о датотеци|разговор о медијавикију|разговор о шаблону|разговор о помоћи|разговор о категорији|разговор о порталу|разговор о нацрту|разговор о модулу|razgovor|razgovor sa korisnikom|razgovor o википедија|razgovor o datoteci|razgovor o slici|разговор о слици|razgovor o medijavikiju|razgovor o šablonu|razgovor o pomoći|razgovor o kategoriji|razgovor o modulu',
    user: 'корисник|korisnik',
    file: 'медиј|датотека|medij|medija|медија|datoteka|slika|слика',
    category: 'категорија|kategorija',
    'other-namespace': 'википедија|медијавики|шаблон|помоћ|портал|нацрт|модул|vikipedija|medijaviki|šablon|pomoć|modul',
  },
  sv: {
    talk: 'diskussion|användardiskussion|wikipediadiskussion|fildiskussion|bilddiskussion|mediawiki-diskussion|mediawiki diskussion|malldiskussion|hjälpdiskussion|hjälp diskussion|kategoridiskussion|portaldiskussion|moduldiskussion',
    user: 'användare',
    file: 'fil|bild',
    category: 'kategori',
    'other-namespace': 'mall|hjälp|modul',
  },
  tr: {
    special: 'özel',
    talk: 'tartışma|kullanıcı mesaj|vikipedi tartışma|dosya tartışma|mediawiki tartışma|şablon tartışma|yardım tartışma|kategori tartışma|portal tartışma|vikiproje tartışma|modül tartışma|t|resim tartışma|medyaviki tartışma',
    user: 'kullanıcı|k',
    file: 'ortam|dosya|medya|resim',
    category: 'kategori|kat',
    'other-namespace': 'vikipedi|şablon|yardım|vikiproje|modül|vp|medyaviki|ş|y|p|vpr',
  },
  zh: {
    special: '特殊',
    talk: 'wikiproject talk|对话|對話|討論|讨论|ut|使用者討論|用戶對話|用戶討論|用户对话|用户讨论|維基百科對話|維基百科討論|维基百科对话|维基百科讨论|ft|图像对话|图像讨论|圖像對話|圖像討論|文件对话|文件對話|文件討論|文件讨论|档案对话|档案讨论|檔案對話|檔案討論|mediawiki討論|mediawiki讨论|样板对话|样板讨论|模板对话|模板對話|模板討論|模板讨论|樣板對話|樣板討論|使用說明討論|帮助对话|帮助讨论|幫助對話|幫助討論|分类对话|分类讨论|分類對話|分類討論|主題討論|主题讨论|pjt|wpjt|专题对话|专题讨论|專題對話|專題討論|維基專題對話|維基專題討論|维基专题对话|维基专题讨论|草稿討論|草稿讨论|模块讨论|模組討論|模组讨论',
    user: 'u|使用者|用戶|用户',
    file: '媒体|媒体文件|媒體|f|图像|圖像|文件|档案|檔案',
    category: 'cat|分类|分類',
    'other-namespace':
      'wikiproject|維基百科|维基百科|t|样板|模板|樣板|h|使用說明|帮助|幫助|p|主題|主题|pj|wpj|专题|專題|維基專題|维基专题|草稿|模块|模組|模组',
  },
};

const byLanguage = new Map<string, ReadonlyMap<string, NotAnArticle>>();

function namesOf(language: string): ReadonlyMap<string, NotAnArticle> {
  let names = byLanguage.get(language);
  if (!names) {
    const kinds = Object.entries(Object.hasOwn(NAMESPACES, language) ? NAMESPACES[language]! : {});
    names = new Map(kinds.flatMap(([kind, list]) => list.split('|').map((name) => [name, kind as NotAnArticle])));
    byLanguage.set(language, names);
  }
  return names;
}

/**
 * The namespace that a decoded title (underscores or spaces) opens with, if it holds no articles. Letter case does not
 * count; a colon after any other word belongs to the title (`Star Trek: Picard`).
 */
export function namespaceOf(title: string, language: string): NotAnArticle | undefined {
  const colon = title.indexOf(':');
  if (colon < 1 || colon > 60) return undefined;
  const name = title.slice(0, colon).replace(/[_ ]+/g, ' ').trim().toLowerCase();
  return namesOf(language).get(name) ?? namesOf('en').get(name);
}
