/** remark-parse with the recommended rules of remark-lint, and with more syntax if asked. */
import remarkParse from 'remark-parse';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { openByChecking, type Subject } from './subject.ts';

/** The subject of that name; `syntax` is read besides CommonMark. */
export function remarkSubject(name: string, ...syntax: Plugin[]): Subject {
  const processor = unified().use(remarkParse).use(syntax).use(remarkPresetLintRecommended).freeze();
  const check = async (text: string) => {
    const file = new VFile(text);
    await processor.run(processor.parse(file), file);
    return file.messages.length;
  };
  return { name, check, open: openByChecking(check) };
}
