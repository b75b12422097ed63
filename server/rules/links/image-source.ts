import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { someOf } from '../../transcript/facts/facts.ts';
import type { Block, Link } from '../../transcript/model.ts';
import { type ImageTrouble, imageTrouble } from '../../wikipedia/image.ts';
import { type Action, defineRule, type Finding, type Fix } from '../rule.ts';
import { targetSpan } from './linkEdits.ts';

export default defineRule({
  id: 'image-source',
  group: 'links',
  summary: () => l10n.t('Images come from the blog itself or from Wikimedia Commons.'),
  docs: {
    why: () =>
      l10n.t(
        'An image of another site tells that site who reads your post, may change or vanish, and is often not yours to show. Pasted chats bring images along that only your own browser can load. Relative addresses, the blog’s own hosts (`ownHosts`), allowed ones (`allowedHosts`) and upload.wikimedia.org are fine.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** Here: ![A map](https://cdn.example.com/map.png)\n',
    good: '**Editor:** Where?\n\n**Bard:** Here: ![A map](https://upload.wikimedia.org/wikipedia/commons/1/1a/Mali.png)\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  *checkBlock(block, { configuration }) {
    for (const link of block.links)
      if (link.form === 'image' && link.identifier === undefined)
        yield* findingsOf(block, link, link.target, configuration);
  },
  facts: ({ links }) =>
    someOf(links.flatMap(({ form, identifier }, at) => (form === 'image' && identifier ? [at] : []))),
  *checkTranscript({ definitions }, { configuration }, facts) {
    for (const [block, found] of facts) {
      for (const at of found) {
        const link = block.links[at];
        const target = definitions.get(link?.identifier ?? '')?.url;
        if (link && target !== undefined) yield* findingsOf(block, link, target, configuration);
      }
    }
  },
});

function* findingsOf(block: Block, link: Link, target: string, configuration: Configuration): Iterable<Finding> {
  const trouble = imageTrouble(target, configuration);
  if (!trouble) return;
  yield {
    span: targetSpan(block, link),
    message: message(trouble),
    fixes: link.targetRange ? fixesFor(block, link, trouble) : [],
    actions: actionsFor(trouble),
    data: { ...trouble },
  };
}

function message(trouble: ImageTrouble): string {
  switch (trouble.kind) {
    case 'elsewhere':
      return l10n.t(
        'This image loads from {0}: readers’ browsers tell that site. Use an image of your own or of Wikimedia Commons.',
        trouble.host,
      );
    case 'page':
      return l10n.t('This is the page about an image, so that nothing is shown. Use the address of the image itself.');
    case 'http':
      return l10n.t('This image lacks https://. Browsers do not load it in a secure page.');
    case 'embedded':
      return l10n.t('This image is written into the post itself. Save it as a file and use that.');
    case 'unreachable':
      return l10n.t(
        'Readers cannot load this image: “{0}” is of your own computer. Save it beside the post.',
        trouble.scheme,
      );
    case 'missing':
      return l10n.t('This image has no address. Add one or remove the image.');
  }
}

function fixesFor(block: Block, link: Link, trouble: ImageTrouble): Fix[] {
  if (trouble.kind !== 'page' && trouble.kind !== 'http') return [];
  return [
    {
      title: l10n.t('Use {0}', trouble.better),
      level: 'suggestion',
      edits: [{ span: targetSpan(block, link), newText: trouble.better }],
    },
  ];
}

function actionsFor(trouble: ImageTrouble): Action[] {
  if (trouble.kind !== 'elsewhere') return [];
  const { host } = trouble;
  return [{ title: l10n.t('Allow links and images from {0}', host), command: 'allow-host', host }];
}
