import { expect, test } from 'vitest';
import bareUrl from '../../../test/rules/bare-url.ts';
import { configure, suggestedFor, withoutMarks } from '../../../test/rules/fixture.ts';
import imageSource from '../../../test/rules/image-source.ts';
import linkInLabel from '../../../test/rules/link-in-label.ts';
import repeatedLink from '../../../test/rules/repeated-link.ts';
import vagueLinkText from '../../../test/rules/vague-link-text.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { checkTranscript } from '../check.ts';
import { rules } from '../index.ts';

const kin = new Set(rules.filter(({ group }) => group === 'links').map(({ id }) => id));
const fixtures = [bareUrl, vagueLinkText, linkInLabel, repeatedLink, imageSource];
const cases = fixtures.flatMap(({ rule, cases }) => cases.map((each) => [rule, each.name, each] as const));

/** The problems of links, with how many each rule tells. */
function linkProblems(text: string, configuration: ReturnType<typeof configure>) {
  const problems = checkTranscript(parseTranscript(text, parseOptions(configuration)), configuration);
  const ofLinks = problems.filter(({ rule }) => kin.has(rule));
  return { ofLinks, count: (id: string) => ofLinks.filter(({ rule }) => rule === id).length };
}

test.each(cases)('%s: what is suggested makes no other problem of a link (%s)', (rule, _, each) => {
  const { text } = withoutMarks(each.text);
  const configuration = configure(each.configuration);
  const before = linkProblems(text, configuration);
  for (const problem of before.ofLinks.filter((found) => found.rule === rule)) {
    const suggested = suggestedFor(problem, text);
    if (suggested === undefined) continue;
    const after = linkProblems(suggested, configuration);
    expect([...kin].filter((id) => after.count(id) > before.count(id))).toEqual([]);
  }
});
