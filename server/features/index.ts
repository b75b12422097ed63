/** The features, in no particular order. */
import { checkPosts } from './checkPosts.ts';
import { codeActions } from './codeActions.ts';
import { compareWithSource } from './compareWithSource.ts';
import { completion } from './completion.ts';
import { diagnostics } from './diagnostics.ts';
import { documentLinks } from './documentLinks.ts';
import { documentSymbols } from './documentSymbols.ts';
import { edit } from './edit.ts';
import { foldingRanges } from './foldingRanges.ts';
import { formatting } from './formatting.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { importConversations } from './importConversations.ts';
import { keepSource } from './keepSource.ts';
import { labelStyles } from './labelStyles.ts';
import { newConfiguration } from './newConfiguration.ts';
import { paste } from './paste.ts';
import { rename } from './rename.ts';
import { render } from './render.ts';
import { selectionRanges } from './selectionRanges.ts';
import { semanticTokens } from './semanticTokens.ts';
import type { Feature } from './session/session.ts';
import { turns } from './turns.ts';

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
  compareWithSource,
  keepSource,
];
