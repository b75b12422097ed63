/** The diagnostics of VS Code's own Markdown service: links that lead nowhere. */
import MarkdownIt from 'markdown-it';
import { CancellationToken, Emitter } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  type ITextDocument,
  type IWorkspace,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import type { Subject } from './subject.ts';

const { warning } = DiagnosticLevel;
const options = {
  validateReferences: warning,
  validateFragmentLinks: warning,
  validateFileLinks: warning,
  validateMarkdownFileLinkFragments: warning,
  validateUnusedLinkDefinitions: warning,
  validateDuplicateLinkDefinitions: warning,
  ignoreLinks: [],
};
const markdown = new MarkdownIt({ html: true });
const uri = 'file:///blog/post.md';

/** A workspace of one document that is open. */
function workspaceOf(document: () => ITextDocument, changed: Emitter<ITextDocument>): IWorkspace {
  return {
    workspaceFolders: [URI.parse('file:///blog')],
    onDidChangeMarkdownDocument: changed.event,
    onDidCreateMarkdownDocument: new Emitter<ITextDocument>().event,
    onDidDeleteMarkdownDocument: new Emitter<URI>().event,
    getAllMarkdownDocuments: async () => [document()],
    hasMarkdownDocument: (resource) => resource.toString() === uri,
    openMarkdownDocument: async (resource) => (resource.toString() === uri ? document() : undefined),
    stat: async () => undefined,
    readDirectory: async () => [],
  };
}

export default {
  name: 'vscode-markdown-languageservice, diagnostics',
  async open(text) {
    let document = TextDocument.create(uri, 'markdown', 1, text);
    const changed = new Emitter<ITextDocument>();
    const service = createLanguageService({
      workspace: workspaceOf(() => document, changed),
      parser: { slugifier: githubSlugifier, tokenize: async (each) => markdown.parse(each.getText(), {}) },
      logger: { level: LogLevel.Off, log: () => {} },
    });
    return {
      async type({ line, character, typed }) {
        const place = { line, character };
        document = TextDocument.update(
          document,
          [{ range: { start: place, end: place }, text: typed }],
          document.version + 1,
        );
        changed.fire(document);
        return (await service.computeDiagnostics(document, options, CancellationToken.None)).length;
      },
    };
  },
} satisfies Subject;
