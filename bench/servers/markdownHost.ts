/** What vscode-markdown-languageserver asks of its client: VS Code's Markdown parser, files, settings. */
import MarkdownIt from 'markdown-it';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';

const markdown = new MarkdownIt({ html: true });

const validate = {
  enabled: true,
  referenceLinks: { enabled: 'warning' },
  fragmentLinks: { enabled: 'warning' },
  fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
  unusedLinkDefinitions: { enabled: 'hint' },
  duplicateLinkDefinitions: { enabled: 'warning' },
  ignoredLinks: [],
};

/** Settings as VS Code sends them, with validation on. */
export const markdownSettings = {
  markdown: {
    validate,
    occurrencesHighlight: { enabled: false },
    suggest: { paths: { enabled: false } },
    server: { log: 'off' },
  },
};

/** Answers the server's own requests; `textOf` knows the texts that are open. */
export function answerMarkdownServer(connection: ProtocolConnection, textOf: (uri: string) => string): void {
  connection.onRequest('markdown/parse', ({ uri }: { uri: string }) => markdown.parse(textOf(uri), {}));
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
  connection.onRequest('markdown/fs/stat', () => null);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  connection.onRequest('markdown/fs/readFile', () => []);
  connection.onRequest('markdown/fs/watcher/create', () => null);
  connection.onRequest('markdown/fs/watcher/delete', () => null);
}
