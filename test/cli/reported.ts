/** Reports of posts in which every rule finds something, of the rules' own fixtures. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { problemsOf, type ReportedFile } from '../../server/cli/check/report.ts';
import { postOf } from '../../server/cli/post.ts';
import { configure, type Fixture, withoutMarks } from '../rules/fixture.ts';

const folder = new URL('../rules/', import.meta.url);
const files = readdirSync(folder).filter((file) => /^[a-z]+(?:-[a-z]+)+\.ts$/.test(file));

/** Two posts a rule, each with all its problems; rules that compare posts say nothing of a single one. */
export async function reportsOfFixtures(): Promise<ReportedFile[]> {
  const modules: { default: Fixture }[] = await Promise.all(
    files.map((file) => import(new URL(file, folder).pathname)),
  );
  return modules.flatMap(({ default: { rule, cases } }) =>
    cases
      .filter(({ text }) => text.includes('⟦'))
      .slice(0, 2)
      .map(({ text, configuration, source, wikipedia }, at) => ({
        file: `posts of ${basename(rule)}/${at}, 100%.md`,
        problems: problemsOf(
          postOf(
            withoutMarks(text).text,
            configure(configuration),
            source,
            wikipedia && new Map(Object.entries(wikipedia)),
          ),
        ),
      })),
  );
}
