/** One version of an open document under one configuration; what is costly is computed once, when first asked for. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from '../config/configuration.ts';
import { parseOptions } from '../config/parseOptions.ts';
import { checkTranscript } from '../rules/check.ts';
import { fixAll } from '../rules/fixAll.ts';
import type { Problem } from '../rules/rule.ts';
import type { Transcript } from '../transcript/model.ts';
import { parseTranscript } from '../transcript/parse.ts';

/** A document that never changes. */
export class Snapshot {
  readonly document: TextDocument;
  readonly text: string;
  readonly configuration: Configuration;
  #transcript: Transcript | undefined;
  #problems: readonly Problem[] | undefined;
  #fixed: string | undefined;

  /** Copies the document, which the client's changes go on to change. */
  constructor(document: TextDocument, configuration: Configuration) {
    this.text = document.getText();
    this.document = TextDocument.create(document.uri, document.languageId, document.version, this.text);
    this.configuration = configuration;
  }

  get uri(): string {
    return this.document.uri;
  }

  get version(): number {
    return this.document.version;
  }

  get transcript(): Transcript {
    this.#transcript ??= parseTranscript(this.text, parseOptions(this.configuration));
    return this.#transcript;
  }

  get problems(): readonly Problem[] {
    this.#problems ??= checkTranscript(this.transcript, this.configuration);
    return this.#problems;
  }

  /** The text after fix-all. */
  get fixed(): string {
    const fixable = this.problems.some(({ fixes }) => fixes.some(({ level }) => level === 'safe'));
    this.#fixed ??= fixable ? fixAll(this.text, this.configuration) : this.text;
    return this.#fixed;
  }
}
