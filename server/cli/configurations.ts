/** Which configuration holds for a file. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from '../config/configuration.ts';
import { ConfigurationLoader } from '../config/configurationLoader.ts';
import { mergeConfiguration } from '../config/mergeConfiguration.ts';
import { type ConfigurationProblem, readConfiguration } from '../config/readConfiguration.ts';
import { nodeFiles } from '../files.node.ts';
import { rules } from '../rules/index.ts';
import { FileError } from './errors.ts';
import { type Input, inputOf } from './inputs.ts';
import { readText } from './readText.ts';
import { complain } from './terminal.ts';

/** The configuration of each input. */
export interface Configurations {
  /** Throws `FileError` when the configuration file that holds for the input is invalid. */
  of(input: Input): Promise<Configuration>;
}

const knownRules = new Set(rules.map(({ id }) => id));

/** The named configuration for all inputs, else the nearest one up each input's tree. Throws `FileError`. */
export async function configurationsFrom(file: string | undefined): Promise<Configurations> {
  return file === undefined ? nearest() : named(file);
}

async function named(file: string): Promise<Configurations> {
  const text = await readText(inputOf(file));
  const { input, problems } = readConfiguration(text, knownRules);
  const error = judge(file, text, problems, new Set());
  if (error) throw error;
  const configuration = mergeConfiguration({}, input);
  return { of: async () => configuration };
}

function nearest(): Configurations {
  const told = new Set<string>();
  const byFolder = new Map<string, Promise<Configuration>>();
  return {
    of({ path }) {
      const folder = path === undefined ? process.cwd() : dirname(resolve(path));
      const loading = byFolder.get(folder) ?? nearestTo(folder, told);
      byFolder.set(folder, loading);
      return loading;
    },
  };
}

async function nearestTo(folder: string, told: Set<string>): Promise<Configuration> {
  let failure: FileError | undefined;
  const loader = new ConfigurationLoader({
    files: nodeFiles({ read: async () => undefined }),
    knownRules,
    settings: async () => undefined,
    folders: () => [],
    report: (uri, text, problems) => {
      failure = judge(fileURLToPath(uri), text ?? '', problems, told);
    },
  });
  const configuration = await loader.of(pathToFileURL(join(folder, 'post')).href);
  if (failure) throw failure;
  return configuration;
}

/** Tells of warnings that were not told yet; the first error makes the file useless. */
function judge(
  file: string,
  text: string,
  problems: readonly ConfigurationProblem[],
  told: Set<string>,
): FileError | undefined {
  const document = TextDocument.create(file, 'jsonc', 0, text);
  const describe = ({ start, message }: ConfigurationProblem) => {
    const { line, character } = document.positionAt(start);
    return `${file}:${line + 1}:${character + 1}: ${message}`;
  };
  for (const warning of problems.filter(({ severity }) => severity === 'warning').map(describe)) {
    if (!told.has(warning)) complain(warning);
    told.add(warning);
  }
  const error = problems.find(({ severity }) => severity === 'error');
  return error && new FileError(l10n.t('The configuration is invalid. {0}', describe(error)));
}
