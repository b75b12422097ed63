import * as vscode from 'vscode';

/** The problems of a document, awaited until they satisfy the test; the harness's deadline ends a wait in vain. */
export function diagnosticsOf(
  uri: vscode.Uri,
  test: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!test(found)) return;
      listener.dispose();
      resolve(found);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
