import { defaultConfiguration } from '../../server/config/configuration.ts';
import { applyChanges, changesOf } from '../../server/rules/applyFixes.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import { comparePosts, summariesOf } from '../../server/rules/comparePosts.ts';
import { rules } from '../../server/rules/index.ts';
import type { Problem, Rule } from '../../server/rules/rule.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';

/** The pages of the rules, by path. */
export function rulePages(): [string, string][] {
  return rules.map((rule) => [`docs/rules/${rule.id}.md`, pageOf(rule)]);
}

function pageOf(rule: Rule): string {
  const { id, summary, severity, docs } = rule;
  const repaired = repairedExample(rule);
  return `# ${id}

${summary()}

Severity: ${severity}. ${fixSentence(rule)}${languageSentence(rule)}

## Why

${docs.why()}

## Reported

${example(docs.bad)}

${docs.beside === undefined ? '' : `## Beside another post such as\n\n${example(docs.beside)}\n\n`}${repaired ? `## After the fix\n\n${example(repaired)}\n\n` : ''}## Fine

${example(docs.good)}

## Settings

\`colloquy.rules.${id}\` in VS Code, or in \`colloquy.config.json\`:

\`\`\`json
{ "rules": { "${id}": "off" } }
\`\`\`

${optionsOf(rule)}Instead of \`off\` it takes \`error\`, \`warning\`, \`info\` and \`hint\`. To silence it at one place, put
\`<!-- colloquy-disable-next-line ${id} -->\` on the line before; for a whole file, \`<!-- colloquy-disable ${id} -->\`.
`;
}

function optionsOf({ id, options }: Rule): string {
  if (!options) return '';
  const example = Object.fromEntries(Object.entries(options).map(([name, each]) => [name, each.default]));
  const rows = Object.entries(options).map(
    ([name, each]) => `| \`${name}\` | ${each.about()} | \`${JSON.stringify(each.default)}\` |`,
  );
  return `With its options, in \`colloquy.config.json\` alone:

\`\`\`json
${JSON.stringify({ rules: { [id]: { severity: 'hint', ...example } } }, null, 2)}
\`\`\`

| Option | What it says | By default |
| --- | --- | --- |
${rows.join('\n')}

`;
}

function fixSentence({ fix }: Rule): string {
  if (fix === 'safe') return 'It has a safe fix, which *Fix All* applies.';
  return fix ? 'It suggests a fix, one at a time.' : 'It has no fix: only you can know what is meant.';
}

function languageSentence({ languages }: Rule): string {
  if (!languages) return '';
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const list = new Intl.ListFormat('en').format(languages.map((tag) => names.of(tag) ?? tag));
  return ` It knows ${list} and is silent on posts in other languages.`;
}

function example(text: string): string {
  return `~~~~markdown\n${text.trimEnd()}\n~~~~`;
}

/** The bad example after the rule's first fix of its first problem. */
function repairedExample({ id, docs }: Rule): string | undefined {
  const [bad, beside] = [docs.bad, docs.beside ?? ''].map((text) => {
    const transcript = parseTranscript(text);
    return { name: 'other.transcript.md', transcript, summaries: summariesOf(transcript, defaultConfiguration) };
  });
  const compared = comparePosts([beside!, bad!]).get(bad!) ?? [];
  const problems: readonly Problem[] = [...checkTranscript(bad!.transcript, defaultConfiguration), ...compared];
  const fix = problems.find((each) => each.rule === id)?.fixes[0];
  return fix && applyChanges(docs.bad, changesOf(fix));
}
