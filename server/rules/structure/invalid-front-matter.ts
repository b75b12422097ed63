import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'invalid-front-matter',
  group: 'structure',
  summary: () => l10n.t('Front matter is valid YAML.'),
  docs: {
    why: () =>
      l10n.t(
        'Blog engines read title, date and tags from the front matter. When its YAML is broken they drop it, or refuse the post.',
      ),
    bad: '---\ntitle: "Mali\n---\n\n**Editor:** Where?\n\n**Bard:** In Mali.\n',
    good: '---\ntitle: "Mali"\n---\n\n**Editor:** Where?\n\n**Bard:** In Mali.\n',
  },
  severity: 'warning',
  *checkTranscript({ frontMatter }) {
    for (const { message, start, end } of frontMatter?.errors ?? []) {
      yield {
        span: { block: frontMatter!.block, start, end },
        message: l10n.t('The front matter is not valid YAML: {0}', message),
      };
    }
  },
});
