import { rules } from '../../server/rules/index.ts';
import type { Rule } from '../../server/rules/rule.ts';

const START = '<!-- rules: generated -->';
const END = '<!-- /rules -->';
const TITLE: Readonly<Record<Rule['group'], string>> = {
  structure: 'Structure',
  disclaimer: 'Disclaimer',
  links: 'Links',
  residue: 'Left over from chat pages',
  prose: 'Prose',
  consistency: 'What the disclaimer says of models',
};
const FIX = { safe: 'fixed for you', suggestion: 'suggested' };

/**
 * The README with a fresh table of rules between its two marks.
 * @throws Error when the marks are missing.
 */
export function readmeTable(readme: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md needs ${START} and ${END}`);
  const groups = Object.entries(TITLE).map(([group, title]) =>
    [`### ${title}`, '', ...tableOf(rules.filter((rule) => rule.group === group))].join('\n'),
  );
  return `${readme.slice(0, from + START.length)}\n\n${groups.join('\n\n')}\n\n${readme.slice(to)}`;
}

function tableOf(group: readonly Rule[]): string[] {
  const rows = group.map(
    ({ id, summary, severity, fix }) =>
      `| [\`${id}\`](docs/rules/${id}.md) | ${summary()} | ${severity} | ${fix ? FIX[fix] : ''} |`,
  );
  return ['| Rule | What it asks for | Severity | Fix |', '| --- | --- | --- | --- |', ...rows];
}
