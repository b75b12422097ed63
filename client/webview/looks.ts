/** The switch between looks: one stop of the Tab key, arrows inside. */
import { type Look, looks, type PanelWords } from '../preview/messages.ts';

/** Makes the switch. Gives a function that shows which look is on. */
export function installLooks(words: PanelWords, choose: (look: Look) => void): (look: Look) => void {
  const toolbar = document.getElementById('looks') as HTMLElement;
  const buttons = looks.map((look) => createButton(look, words.looks[look], () => choose(look)));
  toolbar.append(...buttons);
  toolbar.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step && at >= 0) buttons.at((at + step) % buttons.length)?.focus();
  });
  return (look) => {
    buttons.forEach((button, at) => {
      button.setAttribute('aria-pressed', String(looks[at] === look));
      button.tabIndex = looks[at] === look ? 0 : -1;
    });
  };
}

function createButton(look: Look, text: string, choose: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['look'] = look;
  button.textContent = text;
  button.addEventListener('click', choose);
  return button;
}
