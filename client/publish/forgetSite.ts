/** *Forget WordPress Site…* */
import * as vscode from 'vscode';
import type { Sites } from './sites.ts';

/** Forgets a site and its password, and tells where the password itself is ended. */
export async function forgetSite(sites: Sites): Promise<void> {
  const { l10n, window } = vscode;
  const known = sites.list();
  if (known.length === 0) {
    window.showInformationMessage(l10n.t('No WordPress site is known here.'));
    return;
  }
  const items = known.map((site) => ({ label: site.name, description: site.address, detail: site.user, site }));
  const options = { title: l10n.t('Forget WordPress Site'), placeHolder: l10n.t('Which one?') };
  const chosen = await window.showQuickPick(items, options);
  if (!chosen) return;
  const { address, name, admin } = chosen.site;
  await sites.forget(address);
  const revoke = l10n.t('Revoke It There');
  const message = l10n.t(
    '{0} and its application password are forgotten here. On the site the password stays valid.',
    name,
  );
  if ((await window.showInformationMessage(message, revoke)) === revoke)
    await vscode.env.openExternal(vscode.Uri.parse(`${admin}profile.php#application-passwords-section`, true));
}
