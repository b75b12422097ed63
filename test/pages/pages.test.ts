/** Chat pages, as somebody copies from them or saves them. The markup is theirs; see server/convert/html/pages/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../server/config/configuration.ts';
import type { Conversation } from '../../server/convert/conversation/conversation.ts';
import { pageConversation, turnsOnPage } from '../../server/convert/html/pageConversation.ts';
import { readHtml } from '../../server/convert/html/readHtml.ts';
import { sharePageConversation } from '../../server/convert/html/sharePage.ts';

const council = '[Security Council](https://en.wikipedia.org/wiki/United_Nations_Security_Council)';

function conversationIn(html: string): Conversation | undefined {
  const root = readHtml(html);
  const reading = root && turnsOnPage(root);
  return reading && pageConversation(root, reading, defaultConfiguration);
}

const written = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const read = (file: string) => conversationIn(written(file));
const shared = (html: string) => sharePageConversation(html, defaultConfiguration);

const cases: Readonly<Record<string, { model: string; question: string; answer: string }>> = {
  'chatgpt.html': {
    model: 'gpt-5-3',
    question: 'Why did the mission in Mali end?\n\nShort, please.',
    answer: `The ${council} ended it at Mali’s **request**.

- June 2023: the vote
- December 2023: the last day

\`\`\`python
print(
    "Mali")
\`\`\``,
  },
  'claude.html': {
    model: 'Claude',
    question: 'Why did the mission in Mali end?\\\nShort, please.',
    answer: `The ${council} ended it.\n\n\`\`\`bash\necho Mali\n\`\`\``,
  },
  'gemini.html': {
    model: 'Gemini',
    question: 'Why did the mission in Mali end?\n\nShort, please.',
    answer: `The ${council} ended it; with $n_1 = 15$ votes.\n\n\`\`\`python\nprint("Mali")\n\`\`\``,
  },
  'copilot.html': {
    model: 'Copilot',
    question: 'Why did the mission in Mali end?',
    answer: `The ${council} ended it:\n\n\`\`\`\nResolution 2690\n\`\`\``,
  },
  'perplexity.html': {
    model: 'Perplexity',
    question: 'Why did the mission in Mali end?',
    answer: `The ${council} ended it.`,
  },
};

test.each(Object.entries(cases))('what is copied from %s', (file, { model, question, answer }) => {
  const conversation = read(file);
  expect(conversation?.model).toBe(model);
  expect(conversation?.turns.map(({ role, text }) => [role, text])).toEqual([
    ['editor', question],
    ['model', answer],
  ]);
  expect(conversation?.warnings).toEqual([]);
});

test('the model is called by its product’s name, the editor as the blog calls him', () => {
  expect(read('chatgpt.html')?.turns.map(({ speaker }) => speaker)).toEqual(['Editor', 'ChatGPT']);
});

describe('a shared page of ChatGPT’s', () => {
  const turns = [
    ['editor', 'Why did the mission in Mali end?'],
    ['model', `The ${council} ended it.`],
    ['editor', 'Thank you! </script> "quoted"'],
    ['model', 'You are **welcome**.'],
  ];

  test('holds its conversation as data: the branch that is shown, without what is hidden', () => {
    const conversation = shared(written('chatgpt-share.html'));
    expect(conversation?.turns.map(({ role, text }) => [role, text])).toEqual(turns);
    expect(conversation).toMatchObject({
      title: 'The end of MINUSMA',
      model: 'gpt-5-3',
      date: '2023-11-14T22:13:20.500Z',
    });
  });

  test('held it as plain JSON before', () => {
    const message = (role: string, text: string) => ({
      author: { role },
      content: { content_type: 'text', parts: [text] },
    });
    const mapping = {
      u: { message: message('user', 'Why?') },
      a: { parent: 'u', message: message('assistant', 'So.') },
    };
    const data = JSON.stringify({ props: { pageProps: { serverResponse: { data: { mapping, current_node: 'a' } } } } });
    const html = `<html><script id="__NEXT_DATA__" type="application/json">${data}</script></html>`;
    expect(shared(html)?.turns.map(({ text }) => text)).toEqual(['Why?', 'So.']);
  });

  test.each([
    ['cut off', written('chatgpt-share.html').slice(0, 3000)],
    ['a stream of nothing', '<script>x.streamController.enqueue("[]")</script>'],
    ['no JSON', '<script>x.streamController.enqueue("{{");</script>'],
    ['many openings', 'streamController.enqueue("'.repeat(10_000)],
    ['places that are not there', `streamController.enqueue(${JSON.stringify('[{"_1":99,"_99":1,"x":"y"},"a"]')})`],
    ['a value that is part of itself', `streamController.enqueue(${JSON.stringify('[{"_1":0},"mapping"]')})`],
    [
      '100,000 levels',
      `streamController.enqueue(${JSON.stringify(JSON.stringify(Array.from({ length: 100_000 }, (_, at) => [at + 1])))})`,
    ],
    ['broken data of before', '<script id="__NEXT_DATA__">{"mapping":</script>'],
  ])('%s: no conversation, no failure', (_, html) => {
    expect(shared(html)).toBeUndefined();
  });
});

test('a saved page has its title, resolves addresses, and says what holds no text', () => {
  const conversation = shared(written('gemini-share.html'));
  expect(conversation?.title).toBe('The end of MINUSMA');
  expect(conversation?.turns.map(({ text }) => text)).toEqual([
    'Why did it end?',
    'Mali asked for it. See [this page](https://gemini.google.com/share/abc).',
    'Thanks!',
    'You are welcome.\n\nA map of Mali.',
  ]);
  expect(conversation?.warnings).toEqual(['What holds no text was left out: pictures or files perhaps.']);
});

describe('no conversation', () => {
  test.each([
    ['one side alone', '<div data-message-author-role="user">Hello</div>'],
    ['prose', '<p>You said: hello</p>'],
    ['nothing', ''],
    ['a page that is too deep', `${'<div data-message-author-role="user">'.repeat(1000)}`],
  ])('%s', (_, html) => {
    expect(conversationIn(html)).toBeUndefined();
  });
});
