import { expect, it } from 'vitest';
import { defaultConfiguration } from '../../config/configuration.ts';
import { LivePost } from '../posts/livePost.ts';
import { ToldReadiness } from './toldReadiness.ts';

const turn = '**Editor:** Where?\n\n**Bard:** See [this](https://example.com/).\n\n';

function opened(text: string) {
  const post = new LivePost(text, defaultConfiguration);
  const told = new ToldReadiness();
  const tell = () => {
    post.settle();
    return told.update(post.readiness, post.checker.problems);
  };
  return { post, told, tell };
}

it('lists problems with the same words once, with their number and the line of the first', () => {
  const { told, tell } = opened(`# Six\n\n${turn.repeat(6)}`);
  const entries = tell()?.groups?.flatMap((group) => group.entries) ?? [];
  expect(entries.filter(({ message }) => message.includes('example.com'))).toMatchObject([{ line: 4, times: 6 }]);
  expect(new Set(entries.map(({ message }) => message)).size).toBe(entries.length);
  expect(entries.map(({ message }, at) => told.listed[at]?.message === message)).not.toContain(false);
});

it('tells lines anew when they have moved, and nothing when nothing has', () => {
  const { post, tell } = opened(`# Six\n\n${turn}`);
  tell();
  expect(tell()).toBeUndefined();
  post.live.edit(0, 0, '\n\n');
  const entries = tell()?.groups?.flatMap((group) => group.entries);
  expect(entries?.find(({ message }) => message.includes('example.com'))?.line).toBe(6);
});

it('names a statement that the disclaimer does not make once, in the checklist, and leads to it', () => {
  const note = '> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies.\n';
  const { told, tell } = opened(`# One\n\n**Editor:** Where?\n\n**Bard:** Here.\n\n${note}`);
  const { groups, statements } = tell() ?? {};
  const missing = statements?.filter(({ state }) => state === 'missing') ?? [];
  expect(missing.length).toBeGreaterThan(0);
  for (const { label, entry } of missing) {
    expect(told.listed[entry ?? -1]?.message).toContain(label);
    expect(JSON.stringify(groups)).not.toContain(label);
  }
});

it('says of statements about links that a post without links needs none, and that one with links does', () => {
  const links = (text: string) =>
    opened(text)
      .tell()
      ?.statements?.filter(({ label }) => label.includes('links'))
      .map(({ state }) => state);
  expect(links('# One\n\n**Editor:** Where?\n\n**Bard:** Here.\n')).toEqual(['needless', 'needless']);
  expect(links(`# One\n\n${turn}`)).toEqual(['missing', 'missing']);
});

it('says whether anything can be fixed safely', () => {
  expect(opened('# One\n\n**Editor:** Where?\n\n**Bard:** Here.\n').tell()?.isFixable).toBe(false);
  const http = turn.replace('https://example.com/', 'http://en.wikipedia.org/wiki/Africa');
  expect(opened(`# One\n\n${http}`).tell()?.isFixable).toBe(true);
});
