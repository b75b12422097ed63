/** A new `colloquy.config.json` from what posts have in common. */
import * as l10n from '@vscode/l10n';
import type { BlogHabits, Found, FoundSpeaker } from './blogHabits.ts';

/** The text, JSON with comments that say from how many posts a value was guessed. */
export function configurationText(habits: BlogHabits, schema?: string): string {
  const { language, labelStyle, editorName, speakers, disclaimers } = habits;
  const members = [
    ...(schema ? [member('$schema', schema)] : []),
    ...found('language', language),
    ...found('labelStyle', labelStyle),
    ...found('editorName', editorName),
    ...(speakers.length > 0 ? [`"speakers": ${block('[', speakers.map(speaker), ']')}`] : []),
    ...(disclaimers.size > 0 ? [`"disclaimer": ${block('{', [textsOf(disclaimers)], '}')}`] : []),
  ];
  return `${block('{', members.length > 0 ? members : [nothing(habits)], '}')}\n`;
}

function nothing({ posts }: BlogHabits): string {
  return posts === 0
    ? `// ${l10n.t('There are no transcripts here yet. Type " to see what can be configured.')}`
    : `// ${l10n.t('The posts have too little in common. Type " to see what can be configured.')}`;
}

function found(key: string, value: Found<string> | undefined): string[] {
  return value ? [`${source(value)}\n${member(key, value.value)}`] : [];
}

function speaker(each: Found<FoundSpeaker>): string {
  const { name, role, aliases } = each.value;
  const members = [member('name', name), member('role', role)];
  if (aliases.length > 0) members.push(`"aliases": [${aliases.map((alias) => JSON.stringify(alias)).join(', ')}]`);
  return `${source(each)}\n{ ${members.join(', ')} }`;
}

function textsOf(disclaimers: BlogHabits['disclaimers']): string {
  const texts = [...disclaimers].map(([language, note]) => `${source(note)}\n${member(language, note.value)}`);
  return `"text": ${block('{', texts, '}')}`;
}

function source({ posts, of }: Found<unknown>): string {
  return `// ${l10n.t('So in {0} of {1} posts.', posts, of)}`;
}

function member(key: string, value: string): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function block(open: string, items: readonly string[], close: string): string {
  const lines = items.join(',\n').split('\n');
  return [open, ...lines.map((line) => `  ${line}`), close].join('\n');
}
