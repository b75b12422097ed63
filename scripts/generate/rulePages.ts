import { defaultConfiguration } from '../../server/config/configuration.ts';
import { applyChanges, changesOf } from '../../server/rules/applyFixes.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import type { Rule } from '../../server/rules/rule.ts';
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

Severity: ${severity}. ${fixSentence(rule)}

## Why

${docs.why()}

## Reported

${example(docs.bad)}

${repaired ? `## After the fix\n\n${example(repaired)}\n\n` : ''}## Fine

${example(docs.good)}

## Settings

\`colloquy.rules.${id}\` in VS Code, or in \`colloquy.config.json\`:

\`\`\`json
{ "rules": { "${id}": "off" } }
\`\`\`

Instead of \`off\` it takes \`error\`, \`warning\`, \`info\` and \`hint\`. To silence it at one place, put
\`<!-- colloquy-disable-next-line ${id} -->\` on the line before; for a whole file, \`<!-- colloquy-disable ${id} -->\`.
`;
}

function fixSentence({ fix }: Rule): string {
  if (fix === 'safe') return 'It has a safe fix, which *Fix All* applies.';
  return fix ? 'It suggests a fix, one at a time.' : 'It has no fix: only you can know what is meant.';
}

function example(text: string): string {
  return `~~~~markdown\n${text.trimEnd()}\n~~~~`;
}

/** The bad example after the rule's first fix of each problem. */
function repairedExample(rule: Rule): string | undefined {
  const transcript = parseTranscript(rule.docs.bad);
  const problem = checkTranscript(transcript, defaultConfiguration).find((each) => each.rule === rule.id);
  const fix = problem?.fixes[0];
  return fix && applyChanges(transcript.text, changesOf(fix));
}
