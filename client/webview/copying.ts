/** Puts the post on the clipboard, which of all of VS Code a panel in focus alone can do with more than text. */
import { messagesVersion, type ToPanel } from '../preview/messages.ts';

/** How long the focus may take to come back from where the command was chosen, in milliseconds. */
const patience = 2000;

/** Copies what the extension sends, and tells whether that went well. */
export function installCopying(tell: (isDone: boolean) => void): void {
  window.addEventListener('message', async ({ data }: MessageEvent<ToPanel>) => {
    if (data.version !== messagesVersion || data.type !== 'copy') return;
    const item = new ClipboardItem({
      'text/html': new Blob([data.html], { type: 'text/html' }),
      'text/plain': new Blob([data.text], { type: 'text/plain' }),
    });
    try {
      await focused();
      await navigator.clipboard.write([item]);
      tell(true);
    } catch {
      tell(false);
    }
  });
}

/** Settled when the panel has the focus; rejected where it does not come. */
function focused(): Promise<void> {
  if (document.hasFocus()) return Promise.resolve();
  window.focus();
  return new Promise((resolve, reject) => {
    if (document.hasFocus()) resolve();
    window.addEventListener('focus', () => resolve(), { once: true });
    setTimeout(reject, patience);
  });
}
