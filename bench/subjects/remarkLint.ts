/** remark-parse with the recommended rules of remark-lint. */
import remarkParse from 'remark-parse';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { openByChecking, type Subject } from './subject.ts';

const processor = unified().use(remarkParse).use(remarkPresetLintRecommended).freeze();

async function check(text: string): Promise<number> {
  const file = new VFile(text);
  await processor.run(processor.parse(file), file);
  return file.messages.length;
}

export default {
  name: 'remark-parse + remark-preset-lint-recommended',
  check,
  open: openByChecking(check),
} satisfies Subject;
