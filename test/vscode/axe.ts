/** axe-core, which tells what in a page keeps people from reading it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe's rules, best practices included, find in a page or frame: a line for each element. */
export async function axeViolations(page: Page | Frame, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate<Result[]>('axe.run().then(({ violations }) => violations)');
  return violations.flatMap(({ id, nodes }) =>
    (without.includes(id) ? [] : nodes).map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
    ),
  );
}
