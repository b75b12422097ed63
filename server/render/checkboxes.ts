/** The boxes of task lists for those who hear them. */
import * as l10n from '@vscode/l10n';
import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

/** Names each box, which has no label of its own. */
export function labelCheckboxes(children: readonly ElementContent[]): void {
  visit({ type: 'root', children: [...children] }, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'input') properties['ariaLabel'] = properties['checked'] ? l10n.t('Done') : l10n.t('To do');
  });
}
