/** What only the writer can decide when a post is sent, as dialogs. */
import * as vscode from 'vscode';
import type { Choice, Questions } from './sendPost.ts';
import type { RemotePost } from './wordpress/posts.ts';

/** The questions for a site; `edit` gives the address where a post is edited there. */
export function questionsFor(siteName: string, edit: (post: RemotePost) => vscode.Uri): Questions {
  const { l10n } = vscode;
  const update = l10n.t('Update That Post');
  const create = l10n.t('Create a New Draft');
  const choose = async (message: string, detail: string): Promise<Choice> => {
    const answer = await vscode.window.showWarningMessage(message, { modal: true, detail }, update, create);
    return answer === update ? 'update' : answer === create ? 'new' : undefined;
  };
  return {
    isSame: (remote, file) =>
      choose(
        l10n.t('Is this the post that {0} has as “{1}”?', siteName, remote.title),
        l10n.t('It was published from {0}. A copy of a post should become a new one.', file || l10n.t('another file')),
      ),
    hasTitle: (remote) =>
      choose(
        l10n.t('{0} already has a post “{1}” ({2}).', siteName, remote.title, statusWords(remote)),
        l10n.t('This text does not say that it was published. Is it that post?'),
      ),
    mayOverwrite: (remote) => mayOverwrite(siteName, remote, edit(remote)),
    mayCreateAnew: async (remote) => {
      const message = remote
        ? l10n.t('{0} has this post in the trash.', siteName)
        : l10n.t('{0} no longer has this post.', siteName);
      const detail = remote
        ? l10n.t('To update it, take it out of the trash there first.')
        : l10n.t('It was deleted there, or your user may not see it.');
      return (await vscode.window.showWarningMessage(message, { modal: true, detail }, create)) === create;
    },
  };
}

async function mayOverwrite(siteName: string, remote: RemotePost, edit: vscode.Uri): Promise<boolean> {
  const { l10n } = vscode;
  const [overwrite, look] = [l10n.t('Overwrite'), l10n.t('Look at It First')];
  const message = l10n.t(
    '“{0}” may have been changed on {1} since you last published it from here.',
    remote.title,
    siteName,
  );
  const detail = l10n.t(
    'It was last changed on {0}. What is there would be replaced by your text; WordPress keeps the old one among its revisions.',
    dateWords(remote.modified),
  );
  const answer = await vscode.window.showWarningMessage(message, { modal: true, detail }, overwrite, look);
  if (answer === look) await vscode.env.openExternal(edit);
  return answer === overwrite;
}

/** WordPress tells times in UTC without saying so. */
function dateWords(modified: string): string {
  const date = new Date(`${modified}Z`);
  return Number.isNaN(date.getTime()) ? modified : date.toLocaleString(vscode.env.language);
}

/** In which state WordPress has a post. */
export function statusWords({ status }: Pick<RemotePost, 'status'>): string {
  const { l10n } = vscode;
  const words: Readonly<Record<string, string>> = {
    draft: l10n.t('a draft'),
    publish: l10n.t('published'),
    future: l10n.t('scheduled'),
    pending: l10n.t('pending review'),
    private: l10n.t('private'),
  };
  return words[status] ?? status;
}
