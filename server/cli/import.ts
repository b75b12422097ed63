/** `colloquy import`. */
import { existsSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { conversationOf } from '../convert/conversation/pastedText.ts';
import type { Arguments, Command } from './command.ts';
import { configurationsFrom } from './configurations.ts';
import { FileError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { inputOf } from './inputs.ts';
import { onlyOperand } from './parseArguments.ts';
import { readText } from './readText.ts';
import { complain } from './terminal.ts';
import { writeOutput } from './writeText.ts';

/** A pasted text holds one conversation. */
const ONLY_ID = '1';

/** Makes a transcript of what was copied out of a chat. */
export const importConversation: Command = {
  name: 'import',
  operands: 'FILE',
  about: () => l10n.t('Make a transcript of a conversation that was pasted as text, with or without labels.'),
  options: {
    from: { value: 'FORMAT', choices: ['auto', 'text'], about: () => l10n.t('What the file is') },
    list: { about: () => l10n.t('List the conversations in the file') },
    select: { value: 'ID', about: () => l10n.t('Import this one of them') },
    json: { about: () => l10n.t('Write turns as JSON instead of a transcript') },
    output: { short: 'o', value: 'OUT', about: () => l10n.t('Write to this file instead of standard output') },
    force: { about: () => l10n.t('Replace that file when it exists') },
  },
  run,
};

async function run(args: Arguments): Promise<ExitCode> {
  const { flags, values } = args;
  const input = inputOf(onlyOperand(args));
  const output = values.get('output');
  if (output && existsSync(output) && !flags.has('force'))
    throw new FileError(l10n.t('{0} exists. Name another file, or add --force to replace it.', output));
  const text = await readText(input);
  if (values.get('from') !== 'text' && isData(text))
    throw new FileError(l10n.t('{0} is not a text conversation but JSON, which cannot be imported.', input.name));
  const id = values.get('select') ?? ONLY_ID;
  if (id !== ONLY_ID) throw new FileError(l10n.t('There is no conversation {0} in {1}.', id, input.name));
  const configurations = await configurationsFrom(undefined);
  const { transcript, conversation } = conversationOf(text, await configurations.of(input, complain));
  for (const warning of conversation.warnings) complain(`${input.name}: ${warning}`);
  if (conversation.turns.length === 0) return exitCode.problems;
  const { title, turns } = conversation;
  const listed = [{ id: ONLY_ID, title, turns: turns.length }];
  const data = flags.has('list') ? listed : conversation;
  const line = `${ONLY_ID}  ${title ?? l10n.t('Untitled')} (${l10n.t('{0} turns', turns.length)})\n`;
  const plain = flags.has('list') ? line : transcript;
  await writeOutput(output, flags.has('json') ? `${JSON.stringify(data, null, 2)}\n` : plain);
  return exitCode.clean;
}

/** One JSON value, or one a line. */
function isData(text: string): boolean {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  return isJson(trimmed) || isJson(/^[^\n\r]*/.exec(trimmed)?.[0] ?? '');
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
