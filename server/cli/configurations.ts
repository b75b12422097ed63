/** Which configuration holds for a file. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from '../config/configuration.ts';
import { ConfigurationLoader } from '../config/configurationLoader.ts';
import type { ConfigurationProblem } from '../config/configurationProblem.ts';
import { mergeConfiguration } from '../config/mergeConfiguration.ts';
import { readConfiguration } from '../config/readConfiguration.ts';
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

/** What is wrong with a configuration file. */
interface Judgement {
  readonly warnings: readonly string[];
  readonly failure: FileError | undefined;
}

interface Found extends Judgement {
  readonly configuration: Configuration;
}

/** The named configuration for all inputs, else the nearest one up each input's tree. Throws `FileError`. */
export async function configurationsFrom(file: string | undefined): Promise<Configurations> {
  return file === undefined ? nearest() : named(file);
}

async function named(file: string): Promise<Configurations> {
  const text = await readText(inputOf(file));
  const { input, problems } = readConfiguration(text, knownRules);
  const { warnings, failure } = judge(file, text, problems);
  for (const warning of warnings) complain(warning);
  if (failure) throw failure;
  const configuration = mergeConfiguration({}, input);
  return { of: async () => configuration };
}

function nearest(): Configurations {
  const byFolder = new Map<string, Promise<Found>>();
  return {
    async of({ path }, warn) {
      const folder = path === undefined ? process.cwd() : dirname(resolve(path));
      const finding = byFolder.get(folder) ?? nearestTo(folder);
      byFolder.set(folder, finding);
      const { configuration, warnings, failure } = await finding;
      for (const warning of warnings) warn(warning);
      if (failure) throw failure;
      return configuration;
    },
  };
}

async function nearestTo(folder: string): Promise<Found> {
  let judgement: Judgement = { warnings: [], failure: undefined };
  const loader = new ConfigurationLoader({
    files: nodeFiles({ read: async () => undefined }),
    knownRules,
    settings: async () => undefined,
    folders: () => [],
    report: (uri, text, problems) => {
      judgement = judge(fileURLToPath(uri), text ?? '', problems);
    },
  });
  const configuration = await loader.of(pathToFileURL(join(folder, 'post')).href);
  return { configuration, ...judgement };
}

/** The first error makes the file useless. */
function judge(file: string, text: string, problems: readonly ConfigurationProblem[]): Judgement {
  const document = TextDocument.create(file, 'jsonc', 0, text);
  const describe = ({ start, message }: ConfigurationProblem) => {
    const { line, character } = document.positionAt(start);
    return `${file}:${line + 1}:${character + 1}: ${message}`;
  };
  const error = problems.find(({ severity }) => severity === 'error');
  return {
    warnings: problems.filter(({ severity }) => severity === 'warning').map(describe),
    failure: error && new FileError(l10n.t('The configuration is invalid. {0}', describe(error))),
  };
}
