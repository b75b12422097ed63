/** The features, in no particular order. */
import { checkPosts } from './checkPosts.ts';
import { codeActions } from './codeActions.ts';
import { completion } from './completion.ts';
import { diagnostics } from './diagnostics.ts';
import { edit } from './edit.ts';
import { exportPost } from './exportPost.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { importConversations } from './import/importConversations.ts';
import { labelStyles } from './labelStyles.ts';
import { askedArticle } from './linking/askedArticle.ts';
import { linkToWikipedia } from './linking/linkToWikipedia.ts';
import { documentLinks } from './navigation/documentLinks.ts';
import { documentSymbols } from './navigation/documentSymbols.ts';
import { foldingRanges } from './navigation/foldingRanges.ts';
import { highlights } from './navigation/highlights.ts';
import { selectionRanges } from './navigation/selectionRanges.ts';
import { turns } from './navigation/turns.ts';
import { newConfiguration } from './newConfiguration.ts';
import { paste } from './paste.ts';
import { publish } from './publish.ts';
import { rename } from './rename.ts';
import { render } from './render.ts';
import { semanticTokens } from './semanticTokens.ts';
import type { Feature } from './session/session.ts';
import { compareWithSource } from './source/compareWithSource.ts';
import { keepSource } from './source/keepSource.ts';
import { suggestLinks } from './suggestLinks.ts';
import { checkWikipedia } from './wikipedia/checkWikipedia.ts';

/** All features. */
export const features: readonly Feature[] = [
  diagnostics,
  codeActions,
  documentSymbols,
  foldingRanges,
  documentLinks,
  hover,
  completion,
  rename,
  highlights,
  semanticTokens,
  selectionRanges,
  formatting,
  render,
  edit,
  turns,
  labelStyles,
  newConfiguration,
  checkPosts,
  importConversations,
  paste,
  linkToWikipedia,
  askedArticle,
  compareWithSource,
  keepSource,
  exportPost,
  publish,
  suggestLinks,
  checkWikipedia,
];
