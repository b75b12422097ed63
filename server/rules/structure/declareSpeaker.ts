/** Declares a speaker in the front matter. */
import * as l10n from '@vscode/l10n';
import type { Role, Transcript } from '../../transcript/model.ts';
import { bomLength } from '../../transcript/text/frontMatterEnd.ts';
import type { Fix } from '../rule.ts';

/** Adds the name under `speakers`; none where front matter is broken or lists its speakers in a form of its own. */
export function declareSpeaker({ frontMatter, blockList, lineBreak }: Transcript, name: string, role: Role): Fix[] {
  const entry = ['speakers:', `  - name: ${JSON.stringify(name)}`, `    role: ${role}`, ''].join(lineBreak);
  const title = role === 'editor' ? l10n.t('Declare “{0}” as editor', name) : l10n.t('Declare “{0}” as model', name);
  if (!frontMatter) {
    const [block] = blockList.fromStart();
    if (!block) return [];
    const start = block.kind === 'blank' ? bomLength(block.text) : 0;
    const newText = `---${lineBreak}${entry}---${lineBreak}${lineBreak}`;
    return [{ title, level: 'suggestion', edits: [{ span: { block, start, end: start }, newText }] }];
  }
  if (frontMatter.errors.length > 0 || frontMatter.values['speakers'] !== undefined) return [];
  const { block } = frontMatter;
  const start = block.text.search(/(?<=[\n\r])---[ \t]*[\n\r]*\s*$/);
  return start < 0
    ? []
    : [{ title, level: 'suggestion', edits: [{ span: { block, start, end: start }, newText: entry }] }];
}
