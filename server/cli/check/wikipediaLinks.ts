/** Asks Wikipedia about the links of many posts. */
import type { Configuration } from '../../config/configuration.ts';
import type { WhyNotChecked } from '../../wikipedia/api/notChecked.ts';
import type { WikipediaApi } from '../../wikipedia/api/wikipediaApi.ts';
import { askAboutLinks } from '../../wikipedia/askAboutLinks.ts';
import { type AskedArticle, articleKey, type LinkAnswer, whyUnknown } from '../../wikipedia/linkAnswers.ts';
import { userCacheFolder } from '../../wikipediaClient/cacheFolder.node.ts';
import { openOnNode } from '../../wikipediaClient/world.node.ts';

/** A post’s links, and its configuration as JSON. */
export interface LinkingPost {
  readonly articles: readonly AskedArticle[];
  readonly configuration: string;
}

/** How a run of many posts is told of. */
export interface LinkProgress {
  /** How many articles there are to ask about. */
  begin(articles: number): void;
  advance(): void;
}

/** What was said of the articles of one wiki. */
type Answers = Map<string, LinkAnswer>;

/** Posts of one configuration share their questions, so that titles of many posts travel together. */
export class WikipediaLinks {
  readonly #client = openOnNode(userCacheFolder(process.platform, process.env), () => true);
  readonly #said = new Map<WikipediaApi, Answers>();

  /** Asks in the background, for nobody sees one link sooner than the others. What is answered is kept on the disk at once. */
  async ask(posts: readonly LinkingPost[], progress: LinkProgress): Promise<void> {
    const wanted = new Map<WikipediaApi, AskedArticle[]>();
    for (const { articles, configuration } of posts) {
      const api = this.#apiOf(configuration);
      const known = wanted.get(api) ?? [];
      for (const article of articles) known.push(article);
      wanted.set(api, known);
    }
    const distinct = [...wanted.values()].map((articles) => new Set(articles.map(articleKey)).size);
    progress.begin(distinct.reduce((sum, each) => sum + each, 0));
    await Promise.all([...wanted].map(([api, articles]) => this.#askOne(api, articles, progress)));
    await this.#client.flush();
  }

  async #askOne(api: WikipediaApi, articles: readonly AskedArticle[], progress: LinkProgress): Promise<void> {
    const said: Answers = new Map();
    this.#said.set(api, said);
    const onAnswer = (key: string, answer: LinkAnswer) => {
      if (!said.has(key)) progress.advance();
      said.set(key, answer);
    };
    await askAboutLinks(api, articles, { background: true, onAnswer });
  }

  /** What was said of a post’s links, as plain data. */
  answersFor({ articles, configuration }: LinkingPost): [string, LinkAnswer][] {
    const said = this.#said.get(this.#apiOf(configuration));
    const keys = [...new Set(articles.map(articleKey))];
    return keys.flatMap((key): [string, LinkAnswer][] => {
      const answer = said?.get(key);
      return answer ? [[key, answer]] : [];
    });
  }

  /** Why it is not known of links where they lead. */
  notChecked(posts: readonly LinkingPost[]): WhyNotChecked[] {
    return posts.flatMap((post) => {
      const said = new Map(this.answersFor(post));
      const reasons = post.articles.map((article) => whyUnknown(article, said));
      return reasons.filter((why) => why !== undefined && why !== 'unasked');
    });
  }

  #apiOf(configuration: string): WikipediaApi {
    const { contact = '', apis } = (JSON.parse(configuration) as Configuration).wikipedia;
    return this.#client.with({ contact, apis });
  }
}
