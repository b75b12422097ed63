import { rules } from '../../server/rules/index.ts';

const START = '<!-- rules: generated -->';
const END = '<!-- /rules -->';
const FIX = { safe: 'fixed for you', suggestion: 'suggested' };

/**
 * The README with a fresh table of rules between its two marks.
 * @throws Error when the marks are missing.
 */
export function readmeTable(readme: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md needs ${START} and ${END}`);
  const rows = rules.map(
    ({ id, summary, severity, fix }) =>
      `| [\`${id}\`](docs/rules/${id}.md) | ${summary()} | ${severity} | ${fix ? FIX[fix] : ''} |`,
  );
  const table = ['| Rule | What it asks for | Severity | Fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${readme.slice(0, from + START.length)}\n${table}\n${readme.slice(to)}`;
}
