/** The formats in which conversations are exported as JSON; the first that knows a value reads its file. */
import { chatGpt } from './chatGpt.ts';
import { claude } from './claude.ts';
import type { ExportFormat } from './exportFormat.ts';
import { gemini } from './gemini.ts';
import { messages } from './messages.ts';
import { shareGpt } from './shareGpt.ts';

export const exportFormats: readonly ExportFormat[] = [chatGpt, claude, gemini, shareGpt, messages];
