import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unread-passage',
  group: 'structure',
  summary: () => l10n.t('A passage is simple enough to be read.'),
  docs: {
    why: () =>
      l10n.t(
        'Some passages would keep the Markdown parser busy for seconds: thousands of brackets or stars in one paragraph, hundreds of nested quotes, lists and tables of more than 4,000 lines. Colloquy takes them as plain text, so that you can go on writing; links inside are not checked. Empty lines that cut the passage into smaller ones help.',
      ),
    bad: `**Editor:** Where?\n\n**Bard:** You said:\n\n${'> '.repeat(101)}Where?\n`,
    good: '**Editor:** Where?\n\n**Bard:** You said:\n\n> > Where?\n',
  },
  severity: 'info',
  *checkBlock(block) {
    if (!block.content.isPlain) return;
    const start = block.text.search(/\S|$/);
    const line = /^[^\n\r]{0,80}/.exec(block.text.slice(start))?.[0].length ?? 0;
    yield {
      span: { block, start, end: start + line },
      message: l10n.t(
        'This passage is too complex to be read as Markdown; its links are not checked. Cut it into smaller ones.',
      ),
    };
  },
});
