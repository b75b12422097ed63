/** The commands that publish. */
import type { ExtensionContext, Uri } from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { forgetSite } from './forgetSite.ts';
import { publishToWordPress } from './publishToWordPress.ts';
import { Sites } from './sites.ts';
import { SentPosts } from './wordpress/sentPosts.ts';

/** The commands by name. */
export function publishCommands(
  context: ExtensionContext,
  server: LanguageServer,
  withPost: (run: (post: Uri) => Promise<void>) => (named?: unknown) => Promise<void>,
): Record<string, (named?: unknown) => Promise<void>> {
  const sites = new Sites(context);
  const sent = new SentPosts(context.globalState);
  return {
    publishToWordPress: withPost((post) => publishToWordPress(server, sites, sent, post)),
    forgetWordPressSite: () => forgetSite(sites),
  };
}
