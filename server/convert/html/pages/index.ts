/** The pages that are known. */

import { chatgpt } from './chatgpt.ts';
import type { ChatPage } from './chatPage.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { gemini } from './gemini.ts';
import { perplexity } from './perplexity.ts';

/** All of them; no element is a turn of two. */
export const pages: readonly ChatPage[] = [chatgpt, claude, gemini, copilot, perplexity];
