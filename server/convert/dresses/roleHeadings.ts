/**
 * Obsidian's plugin ChatGPT MD: `### role::user` and `### role::assistant` between rules across the page.
 * bramses/chatgpt-md src/Constants.ts and src/Services/EditorService.ts, 2026-11-24.
 */
import * as l10n from '@vscode/l10n';
import type { TextChange } from '../../rules/applyFixes.ts';
import { modelNames } from '../../transcript/speakers/catalogue.ts';
import { fold } from '../../transcript/speakers/speakers.ts';
import { linesOf, skipBlank, type TextLine } from './textLines.ts';
import { removal, type WholeDress } from './wholeDress.ts';

const ROLE = /^(#{1,6} )role::(user|assistant|system|developer)(?:<span[^<>]*> ?\(([^<>()]{1,60})\)<\/span>)?[ \t]*$/;
const RULE = /^<hr class="__chatgpt_plugin">[ \t]*$/;

/** The dress. */
export const roleHeadings: WholeDress = {
  id: 'role-headings',
  undress(text) {
    const lines = linesOf(text);
    if (!lines.some(({ text: line, isCode }) => !isCode && ROLE.test(line))) return undefined;
    const changes: TextChange[] = [];
    const warnings: string[] = [];
    let isInstruction = false;
    for (const [at, line] of lines.entries()) {
      const isRole = !line.isCode && ROLE.test(line.text);
      const name = isRole ? nameOf(line) : undefined;
      if (isRole) isInstruction = name === undefined;
      if (isRole && isInstruction) warnings[0] = l10n.t('Left out the instructions that the model was given.');
      if (isInstruction) changes.push(removal(line.start, line.next));
      else if (name) changes.push({ start: line.start, end: line.end, newText: `### ${name}` });
      else if (!line.isCode && RULE.test(line.text)) changes.push(removal(line.start, skipBlank(lines, at + 1)));
    }
    return { changes, warnings };
  },
};

/** Undefined for instructions, which nobody says. */
function nameOf({ text }: TextLine): string | undefined {
  const [, , role, model = ''] = ROLE.exec(text) ?? [];
  if (role === 'user') return 'User';
  return role === 'assistant' ? (modelNames.find((name) => fold(name) === fold(model)) ?? 'Assistant') : undefined;
}
