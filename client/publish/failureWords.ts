/** One plain sentence for each failure. */
import { l10n } from 'vscode';
import type { Failure } from './wordpress/failure.ts';

/** What is wrong, and what to do about it. */
export function failureWords(failure: Failure): string {
  const { name } = failure;
  switch (failure.kind) {
    case 'no-address':
      return l10n.t('“{0}” is no address of a site. It should be like https://blog.example.', name);
    case 'insecure':
      return l10n.t('{0} would get your password unprotected. Use an address that begins with https://.', name);
    case 'no-wordpress':
      return l10n.t('No WordPress answers at {0}. Use the address under which the blog is read.', name);
    case 'no-passwords':
      return l10n.t(
        '{0} takes no application passwords. Ask whoever runs the site to turn them on; WordPress has them since 5.6, over https.',
        name,
      );
    case 'rest-off':
      return l10n.t(
        '{0} has closed its REST API, often by a security plugin. Ask whoever runs the site to open it for those who log in.',
        name,
      );
    case 'unreachable':
      return l10n.t('{0} cannot be reached. Check the address and your connection.', name);
    case 'slow':
      return l10n.t('{0} did not answer within {1} seconds. Try again in a while.', name, failure.seconds);
    case 'broken-off':
      return l10n.t(
        'The connection to {0} broke off. Try again; a post that has arrived already is found by its title.',
        name,
      );
    case 'certificate':
      return l10n.t('{0} cannot prove who it is ({1}), so nothing was sent to it.', name, failure.detail);
    case 'moved':
      return l10n.t(
        '{0} sends visitors on to {1}; your password was not sent there. If that is your blog, forget this site and enter that address.',
        name,
        failure.detail,
      );
    case 'page':
      return l10n.t(
        '{0} answered with a page instead of data. A login, a security plugin or maintenance may stand in between.',
        name,
      );
    case 'rejected':
      return l10n.t('{0} does not accept the user name or the application password.', name);
    case 'forbidden':
      return l10n.t('{0} does not allow this to your user: {1}', name, failure.detail);
    case 'busy':
      return l10n.t('{0} is busy or under maintenance. Try again in a while.', name);
    case 'server':
      return l10n.t(
        '{0} had an error of its own ({1}). Try again, or ask whoever runs the site.',
        name,
        failure.status,
      );
    case 'missing':
      return l10n.t('{0} no longer has this post.', name);
    case 'refused':
      return l10n.t('{0} refused the post: {1}', name, failure.detail);
  }
}
