/** How a post is to be shown, by the settings that hold for it. */
import * as vscode from 'vscode';
import type { Look, PanelView } from './messages.ts';

/** The settings of the preview. */
export const section = 'colloquy.preview';

/** Look and paper of a post. */
export function viewOf(post: vscode.Uri): Pick<PanelView, 'look' | 'paper'> {
  const settings = vscode.workspace.getConfiguration(section, post);
  return { look: settings.get('look', 'interview'), paper: settings.get('paper', 'theme') };
}

/** Keeps the look that was chosen in the panel: where one is set already, else for all posts. */
export async function keepLook(post: vscode.Uri, look: Look): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section, post);
  const set = settings.inspect('look');
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  const target =
    set?.workspaceFolderValue !== undefined ? WorkspaceFolder : set?.workspaceValue !== undefined ? Workspace : Global;
  await settings.update('look', look, target);
}
