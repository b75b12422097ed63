/** A page of Wikipedia that is no article, by the reason that an editor is told. */
export type NotAnArticle =
  | 'special'
  | 'talk'
  | 'user'
  | 'file'
  | 'category'
  | 'revision'
  | 'search'
  | 'front-page'
  | 'short-link'
  | 'edit'
  | 'other-namespace';

/** What keeps the address of an article from being the canonical one; the first that holds is named. */
export type FormReason = 'redirector' | 'http' | 'mobile' | 'www' | 'index-php' | 'variant' | 'tracking' | 'encoding';

/** How a host is made to be taken for wikipedia.org. */
export type LookalikeReason =
  | 'backslash'
  | 'userinfo'
  | 'trailing-dot'
  | 'port'
  | 'prefix'
  | 'confusable'
  | 'punycode'
  | 'top-level-domain';

/** An article in its canonical address. `title` is decoded and has underscores; `fragment` is as written, without `#`. */
interface ArticleLink {
  kind: 'article';
  language: string;
  title: string;
  fragment?: string;
}

/** An article in another dress; `canonical` is an address that classifies as an article and is safe inside `](…)`. */
interface FormLink {
  kind: 'form';
  canonical: string;
  why: FormReason;
}

/** A page of Wikipedia that readers should not be sent to; language and title where the address tells them. */
interface NotAnArticleLink {
  kind: 'not-an-article';
  what: NotAnArticle;
  language?: string;
  title?: string;
}

/** A host that the configuration allows, with the reason that it gives. */
interface AllowedLink {
  kind: 'allowed';
  host: string;
  reason?: string;
}

/** What a link leads to, as `classifyLink` judges it. Hosts are ASCII, lower case, without port. */
export type LinkClass =
  | ArticleLink
  | FormLink
  | NotAnArticleLink
  | { kind: 'elsewhere'; host: string }
  | AllowedLink
  | { kind: 'lookalike'; host: string; why: LookalikeReason }
  | { kind: 'unsafe'; scheme: string }
  | { kind: 'local' }
  | { kind: 'malformed' };
