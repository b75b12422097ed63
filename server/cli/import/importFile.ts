/** Imports a conversation from a file, or lists those that it holds. */
import { existsSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { postOf } from '../../convert/conversation/postOf.ts';
import { ExportError } from '../../convert/exports/exportError.ts';
import type { Selectable } from '../../convert/exports/exportFormat.ts';
import type { ImportFormat } from '../../convert/exports/importFormats.ts';
import { listed } from '../../convert/exports/listed.ts';
import type { ListedConversation } from '../../convert/exports/listedConversation.ts';
import { conversationsIn, type ExportFile } from '../../convert/exports/readExport.ts';
import { sourceFileOf } from '../../source/sourceFile.ts';
import type { Arguments } from '../command.ts';
import { configurationsFrom } from '../configurations.ts';
import { FileError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { inputOf } from '../inputs.ts';
import { onlyOperand } from '../parseArguments.ts';
import { jsonList } from '../reporters/jsonList.ts';
import { besideOutput, nameOf, writeWithSource } from '../sourceBeside.ts';
import { complain, print } from '../terminal.ts';
import { writeOutput } from '../writeText.ts';
import { conversationLine, listHeader } from './importList.ts';
import { readChunks } from './readChunks.ts';

/** Runs `colloquy import`. Throws `FileError` and `UsageError`. */
export async function importFile(args: Arguments): Promise<ExitCode> {
  const { flags, values } = args;
  const input = inputOf(onlyOperand(args));
  const output = values.get('output');
  if (output && existsSync(output) && !flags.has('force'))
    throw new FileError(l10n.t('{0} exists. Name another file, or add --force to replace it.', output));
  const beside = flags.has('keep-source') ? besideOutput(args) : undefined;
  const configuration = await (await configurationsFrom(undefined)).of(input, complain);
  const format = (values.get('from') ?? 'auto') as ImportFormat;
  const file: ExportFile = { name: input.name, chunks: readChunks(input), format, configuration };
  try {
    if (flags.has('list')) return await list(file, flags.has('json'), output);
    return await importFrom(file, args, beside === undefined ? undefined : { output: beside, from: nameOf(input) });
  } catch (error) {
    throw error instanceof ExportError ? new FileError(error.message) : error;
  }
}

/** Each is shown as soon as it is read: a large file takes some seconds. */
async function list(file: ExportFile, asJson: boolean, output: string | undefined): Promise<ExitCode> {
  const found: ListedConversation[] = [];
  const isShown = !asJson && (output === undefined || output === '-');
  let hasHeader = !isShown || !process.stdout.isTTY;
  for await (const conversation of conversationsIn(file, complain)) {
    if (conversation.turns === 0) continue;
    const entry = listed(conversation);
    // Scripts get the same lines as ever.
    if (!hasHeader) print(listHeader());
    hasHeader = true;
    if (isShown) print(conversationLine(entry));
    else found.push(entry);
  }
  if (asJson)
    await writeOutput(
      output,
      `${[
        ...jsonList(
          found.map(({ opening: _, ...entry }) => entry),
          '',
        ),
      ].join('')}\n`,
    );
  else if (!isShown) await writeOutput(output, found.map(conversationLine).join(''));
  return exitCode.clean;
}

async function importFrom(
  file: ExportFile,
  { flags, values }: Arguments,
  beside: { readonly output: string; readonly from: string | null } | undefined,
): Promise<ExitCode> {
  const selected = await select(file, values.get('select'));
  const conversation = selected.conversation();
  for (const warning of conversation.warnings) complain(`${file.name}: ${warning}`);
  if (conversation.turns.length === 0) {
    if (conversation.warnings.length === 0)
      complain(l10n.t('{0}: nobody says anything in this conversation.', file.name));
    return exitCode.unusable;
  }
  const text = flags.has('json')
    ? `${JSON.stringify(conversation, null, 2)}\n`
    : (selected.post ?? postOf(conversation, file.configuration));
  const output = values.get('output');
  if (beside) await writeWithSource(beside.output, text, { ...conversation, importedFrom: beside.from });
  else await writeOutput(output, text);
  if (output !== undefined && output !== '-') tellWritten(output, conversation.turns.length, beside !== undefined);
  return exitCode.clean;
}

/** On standard error, for the text may be what a script waits for. */
function tellWritten(output: string, turns: number, hasSource: boolean): void {
  complain(turns === 1 ? l10n.t('{0} written (1 turn).', output) : l10n.t('{0} written ({1} turns).', output, turns));
  if (hasSource)
    complain(
      l10n.t(
        '{0} holds the conversation as it was. A folder that is published as it is publishes this file too.',
        sourceFileOf(output),
      ),
    );
}

/** The conversation with the id, or the only one. Throws `FileError`. */
async function select(file: ExportFile, id: string | undefined): Promise<Selectable> {
  let first: Selectable | undefined;
  let count = 0;
  for await (const conversation of conversationsIn(file, complain)) {
    if (conversation.id === id) return conversation;
    first ??= conversation;
    count++;
  }
  if (id !== undefined || !first)
    throw new FileError(l10n.t('There is no conversation {0} in {1}. List them with --list.', id ?? '', file.name));
  if (count > 1)
    throw new FileError(
      l10n.t('{0} holds {1} conversations. List them with --list, and choose one with --select ID.', file.name, count),
    );
  return first;
}
