// unified-language-server with the recommended rules of remark-lint.
import remarkParse from 'remark-parse';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  configurationSection: 'remark',
  processorName: 'none',
  defaultProcessor: unified().use(remarkParse).use(remarkStringify),
  plugins: [remarkPresetLintRecommended],
});
