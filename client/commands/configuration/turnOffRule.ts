import * as vscode from 'vscode';
import { turnRuleOff } from './configurationEdits.ts';
import { changeConfigurationFile, configurationFile } from './configurationFile.ts';

/**
 * Turns a rule off in the configuration file of the document's blog.
 * @param address of the document; without it, the one in front.
 */
export async function turnOffRule(rule: string, address?: string): Promise<void> {
  const isDone = await changeConfigurationFile(address, (text) => turnRuleOff(text, rule));
  if (!isDone) throw new Error(vscode.l10n.t('Open the folder of your blog first.'));
  vscode.window.setStatusBarMessage(vscode.l10n.t('“{0}” is off now, in {1}.', rule, configurationFile), 6000);
}
