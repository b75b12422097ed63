/** The commands that publish. */
import type { ExtensionContext } from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { forgetSite } from './forgetSite.ts';
import { publishToWordPress } from './publishToWordPress.ts';
import { Sites } from './sites.ts';
import { SentPosts } from './wordpress/sentPosts.ts';

/** The commands by name. */
export function publishCommands(
  context: ExtensionContext,
  server: LanguageServer,
): Record<string, () => Promise<void>> {
  const sites = new Sites(context);
  const sent = new SentPosts(context.globalState);
  return {
    publishToWordPress: () => publishToWordPress(server, sites, sent),
    forgetWordPressSite: () => forgetSite(sites),
  };
}
