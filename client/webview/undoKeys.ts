/** The keys that undo and redo: the panel has nothing to undo of its own, so that they mean the text. */

/** Calls back when one is pressed. */
export function installUndoKeys(press: (step: 'undo' | 'redo') => void): void {
  const isMac = navigator.platform.startsWith('Mac');
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, shiftKey, altKey }) => {
    if (altKey || !(isMac ? metaKey : ctrlKey)) return;
    const letter = key.toLowerCase();
    if (letter === 'z') press(shiftKey ? 'redo' : 'undo');
    else if (letter === 'y' && !isMac && !shiftKey) press('redo');
  });
}
