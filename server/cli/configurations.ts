/** Which configuration holds for a file. */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from '../config/configuration.ts';
import { ConfigurationLoader, type ConfigurationSources } from '../config/configurationLoader.ts';
import type { ConfigurationProblem } from '../config/configurationProblem.ts';
import type { Files } from '../config/files.ts';
import { nodeFiles } from '../files.node.ts';
import { knownRules } from '../rules/index.ts';
import { FileError } from './errors.ts';
import { type Input, inputOf } from './inputs.ts';
import { readText } from './readText.ts';
import { complain } from './terminal.ts';

/** The configuration of each input. */
export interface Configurations {
  /** Throws `FileError` when the configuration file that holds for the input is invalid; tells of what is doubtful in it. */
  of(input: Input, warn: (warning: string) => void): Promise<Configuration>;
}

/** What is wrong with configuration files. */
interface Judgement {
  readonly warnings: string[];
  failure?: FileError;
}

/** The named configuration for all inputs, else the nearest one up each input's tree. Throws `FileError`. */
export async function configurationsFrom(file: string | undefined): Promise<Configurations> {
  return file === undefined ? nearest() : named(file);
}

async function named(file: string): Promise<Configurations> {
  const input = inputOf(file);
  const text = await readText(input);
  const root = pathToFileURL(resolve(input.path ?? input.file)).href;
  const disk = nodeFiles(nowhere);
  const files: Files = { read: async (uri) => (uri === root ? text : disk.read(uri)) };
  const judgement: Judgement = { warnings: [] };
  const loader = loaderOf(files, judgement, { uri: root, name: file });
  await loader.of(root);
  for (const warning of judgement.warnings) complain(warning);
  if (judgement.failure) throw judgement.failure;
  return { of: (post) => loader.of(uriOf(post)) };
}

function nearest(): Configurations {
  const byFolder = new Map<string, { readonly loader: ConfigurationLoader; readonly judgement: Judgement }>();
  return {
    async of(input, warn) {
      const uri = uriOf(input);
      const folder = uri.slice(0, uri.lastIndexOf('/'));
      const judgement = byFolder.get(folder)?.judgement ?? { warnings: [] };
      const loader = byFolder.get(folder)?.loader ?? loaderOf(nodeFiles(nowhere), judgement);
      byFolder.set(folder, { loader, judgement });
      const configuration = await loader.of(uri);
      for (const warning of judgement.warnings) warn(warning);
      if (judgement.failure) throw judgement.failure;
      return configuration;
    },
  };
}

const nowhere: Files = { read: async () => undefined };

/** Standard input counts as a post in the current folder. */
function uriOf({ path }: Input): string {
  return pathToFileURL(resolve(path ?? 'post')).href;
}

/** Looks for the files of one folder's posts, or takes the one for all; what is wrong with them is added to the judgement. */
function loaderOf(files: Files, judgement: Judgement, root?: { readonly uri: string; readonly name: string }) {
  const report: ConfigurationSources['report'] = (uri, text, problems) => {
    const name = uri === root?.uri ? root.name : fileURLToPath(uri);
    judge(judgement, name, text ?? '', problems);
  };
  const settings = async () => undefined;
  return new ConfigurationLoader({ files, knownRules, settings, folders: () => [], report }, root?.uri);
}

/** The first error makes the configuration useless. */
function judge(judgement: Judgement, file: string, text: string, problems: readonly ConfigurationProblem[]): void {
  const document = TextDocument.create(file, 'jsonc', 0, text);
  for (const { start, message, severity } of problems) {
    const { line, character } = document.positionAt(start);
    const where = `${file}:${line + 1}:${character + 1}: ${message}`;
    if (severity === 'warning') judgement.warnings.push(where);
    else judgement.failure ??= new FileError(l10n.t('The configuration is invalid. {0}', where));
  }
}
