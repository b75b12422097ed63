import * as vscode from 'vscode';

/** Files that are transcripts wherever they lie. */
export const transcriptFiles = '**/*.{transcript,transcript.md}';

/**
 * The transcripts of the workspace, or of one of its folders. Folders that the settings exclude from view, and what
 * packages bring along, hold no posts.
 */
export function transcriptsIn(
  folder?: vscode.Uri,
  most?: number,
  token?: vscode.CancellationToken,
): Thenable<vscode.Uri[]> {
  const pattern = folder ? new vscode.RelativePattern(folder, transcriptFiles) : transcriptFiles;
  return vscode.workspace.findFiles(pattern, '**/node_modules/**', most, token);
}
