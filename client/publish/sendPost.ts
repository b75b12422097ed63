/** Sends a post to WordPress: the same one again where it was sent before, a draft where it was not. */
import { WordPressError } from './wordpress/failure.ts';
import type { Posts, RemotePost, SentPost } from './wordpress/posts.ts';
import { isSameTitle } from './wordpress/sameTitle.ts';
import type { SentPosts } from './wordpress/sentPosts.ts';

/** A post on its way out. */
export interface Outgoing {
  readonly title: string;
  readonly content: string;
  readonly excerpt: string | null;
  readonly slug: string | null;
  /** The name of its file; null where it has none. */
  readonly file: string | null;
  /** Its number on the site and the file that it was published from, where it was. */
  readonly published: { readonly id: number; readonly file: string | null } | null;
}

/** What is done with a post that WordPress has. */
export type Choice = 'update' | 'new' | undefined;

/** What only the writer can decide; undefined and false stop everything. */
export interface Questions {
  /** A post that was published from another file: is this the same one, or a copy? */
  isSame(remote: RemotePost, file: string): PromiseLike<Choice>;
  /** The site has a post of this title, of which the text knows nothing. */
  hasTitle(remote: RemotePost): PromiseLike<Choice>;
  /** Somebody changed the post on the site. */
  mayOverwrite(remote: RemotePost): PromiseLike<boolean>;
  /** The post is in the trash, or gone for good (undefined). */
  mayCreateAnew(remote: RemotePost | undefined): PromiseLike<boolean>;
}

/** Where to, and what is known of it. */
export interface Destination {
  /** The address of the site. */
  readonly site: string;
  readonly posts: Posts;
  readonly sent: SentPosts;
  readonly ask: Questions;
}

/** What was done. */
export interface Delivery {
  readonly post: RemotePost;
  readonly isNew: boolean;
}

/**
 * Sends it; gives undefined where the writer thought better of it.
 * @throws WordPressError where it failed; the signal's reason where it was cancelled.
 */
export async function sendPost(to: Destination, post: Outgoing, signal: AbortSignal): Promise<Delivery | undefined> {
  const target = await targetOf(to, post, signal);
  if (target === undefined) return undefined;
  if (target !== 'new' && !(await mayReplace(to, target, post))) return undefined;
  const words = wordsOf(post);
  const done =
    target === 'new'
      ? await to.posts.create({ ...words, ...(post.slug !== null && { slug: post.slug }), status: 'draft' }, signal)
      : await to.posts.update(target.id, words, signal);
  await to.sent.note(to.site, done);
  return { post: done, isNew: target === 'new' };
}

/** The status stays as it is, and so does the address, which others may link to. */
function wordsOf({ title, content, excerpt }: Outgoing): SentPost {
  return { title, content, ...(excerpt !== null && { excerpt }) };
}

/** The post to change, or `new`. */
async function targetOf(to: Destination, post: Outgoing, signal: AbortSignal): Promise<RemotePost | 'new' | undefined> {
  const { published } = post;
  if (!published) return ofSameTitle(to, post, signal);
  const remote = await existing(to, published.id, signal);
  if (!remote || remote.status === 'trash') return (await to.ask.mayCreateAnew(remote)) ? 'new' : undefined;
  const from = copiedFrom(published.file, post, remote);
  const choice = from === undefined ? 'update' : await to.ask.isSame(remote, from);
  return choice === 'update' ? remote : choice;
}

/** A copy of a post brings its number along; it has another file name, or sooner or later another title. */
function copiedFrom(file: string | null, post: Outgoing, remote: RemotePost): string | undefined {
  const isRenamed = file !== null && post.file !== null && file !== post.file;
  return isRenamed || !isSameTitle(post.title, remote.title) ? (file ?? post.file ?? '') : undefined;
}

/** An answer may have been lost, or the note in the text: then the draft is there already. */
async function ofSameTitle(
  to: Destination,
  { title }: Outgoing,
  signal: AbortSignal,
): Promise<RemotePost | 'new' | undefined> {
  const found = (await to.posts.withTitle(title, signal)).find((each) => isSameTitle(each.title, title));
  if (!found) return 'new';
  const choice = await to.ask.hasTitle(found);
  return choice === 'update' ? found : choice;
}

async function existing({ posts }: Destination, id: number, signal: AbortSignal): Promise<RemotePost | undefined> {
  try {
    return await posts.get(id, signal);
  } catch (error) {
    if (error instanceof WordPressError && error.failure.kind === 'missing') return undefined;
    throw error;
  }
}

async function mayReplace({ site, sent, ask }: Destination, remote: RemotePost, post: Outgoing) {
  const { title, content, excerpt } = post;
  const isSameExcerpt = excerpt === null || remote.excerpt.trim() === excerpt.trim();
  const isThere = isSameExcerpt && remote.content.trim() === content.trim() && isSameTitle(remote.title, title);
  return isThere || (await sent.isAsSent(site, remote)) || ask.mayOverwrite(remote);
}
