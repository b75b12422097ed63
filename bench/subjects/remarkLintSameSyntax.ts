/** remark-lint's recommended rules with the syntax that Colloquy reads: GFM and front matter. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { openByChecking, type Subject } from './subject.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkPresetLintRecommended)
  .freeze();

async function check(text: string): Promise<number> {
  const file = new VFile(text);
  await processor.run(processor.parse(file), file);
  return file.messages.length;
}

export default {
  name: 'the same with remark-gfm + remark-frontmatter',
  check,
  open: openByChecking(check),
} satisfies Subject;
