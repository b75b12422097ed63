/** What the server says of its features in its answer to `initialize`. It stands alone, since the features load behind that answer. */
import {
  type ClientCapabilities,
  CodeActionKind,
  PositionEncodingKind,
  SemanticTokenTypes,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/** The semantic tokens' legend: standard types, which every theme and editor colours, and nearly all of them differently. */
const tokenTypes = [SemanticTokenTypes.keyword, SemanticTokenTypes.type];

/** The name under which clients show the server's problems. */
export const source = 'colloquy';

/** The kind of the action that fixes all that is safe to fix. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.colloquy`;

/** For a client with these capabilities. */
export function capabilitiesFor({ textDocument }: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
    completionProvider: { triggerCharacters: ['*', '<', '-', '[', '('], resolveProvider: true },
    ...(textDocument?.diagnostic && {
      diagnosticProvider: { identifier: source, interFileDependencies: false, workspaceDiagnostics: false },
    }),
    documentFormattingProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentSymbolProvider: { label: 'Colloquy' },
    foldingRangeProvider: true,
    hoverProvider: true,
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: { tokenTypes, tokenModifiers: [] }, full: true, range: true },
  };
}
