/** How a post is to be shown, by the settings that hold for it. */
import * as vscode from 'vscode';
import { type Look, looks, type PanelView, papers } from './messages.ts';
import { oneOf } from './settingValues.ts';

/** The settings of the preview. */
export const section = 'colloquy.preview';

/** Look and paper of a post. */
export function viewOf(post: vscode.Uri): Pick<PanelView, 'look' | 'paper'> {
  const paper = oneOf(vscode.workspace.getConfiguration(section, post).get('paper'), papers);
  return { look: lookOf(post), paper };
}

/** The look of a post, here and wherever it goes. */
export function lookOf(post: vscode.Uri): Look {
  return oneOf(vscode.workspace.getConfiguration(section, post).get('look'), looks);
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
