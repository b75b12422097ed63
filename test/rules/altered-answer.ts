import type { KeptSource } from '../../server/source/keptSource.ts';
import { fixture, NOTE } from './fixture.ts';

const FIRST =
  'The mission ended in June 2023, after the government had asked for it.\n\n* It had lasted ten years.\n* It was among the deadliest.';
const SECOND = 'Yes, it was fast. The Council usually takes more time for such requests.';
const THIRD = 'You are welcome. I hope that this was of help.';

/** A source with these answers and a question before each. */
function sourceOf(...answers: readonly string[]): KeptSource {
  const turns = answers.flatMap((text, at) => [
    { role: 'editor' as const, speaker: 'You', text: `Question ${at + 1}?` },
    { role: 'model' as const, speaker: 'Bard', text },
  ]);
  return { source: { title: null, model: 'Bard', date: null, importedFrom: null, turns }, hash: 'sha256-abc=' };
}

const source = sourceOf(FIRST, SECOND, THIRD);

/** A post with these answers, with marks or without, and a note. */
function post(answers: readonly string[], note = NOTE, label = '**Bard:**'): string {
  const turns = answers.map((text) => {
    const marked = text.startsWith('⟦⟧');
    return `**Editor:** What of it?\n\n${marked ? `⟦${label}⟧` : label} ${marked ? text.slice(2) : text}\n\n`;
  });
  return turns.join('') + note;
}

const edited = NOTE.trimEnd();
const statement = 'The answers were edited for length and clarity.';

export default fixture('altered-answer', [
  { name: 'word by word', text: post([FIRST, SECOND, THIRD]), source },
  { name: 'no source beside the post', text: post([FIRST.replace('ten', 'nine'), SECOND]) },
  {
    name: 'one word changed, and the statement is offered',
    text: post([`⟦⟧${FIRST.replace('ten', 'nine')}`, SECOND, THIRD]),
    source,
    messages: ['model’s: 1 word changed. Say so'],
    suggested: post([FIRST.replace('ten', 'nine'), SECOND, THIRD], `${edited} ${statement}\n`),
  },
  {
    name: 'one word changed, and no disclaimer in which it could be said',
    text: post([`⟦⟧${FIRST.replace('ten', 'nine')}`], ''),
    source,
    messages: ['model’s: 1 word changed. Compare it with the source, or restore the words.'],
  },
  {
    name: 'words added and removed',
    text: post([FIRST, `⟦⟧${SECOND.replace('usually ', '').replace('time', 'time, much more time,')}`, THIRD]),
    source,
    messages: ['model’s: 3 words added, 1 word removed.'],
  },
  {
    name: 'the disclaimer says it',
    text: post([FIRST.replace('ten', 'nine'), SECOND], `${edited} ${statement}\n`),
    source,
  },
  {
    name: 'the disclaimer says it in German',
    text: post([FIRST.replace('ten', 'nine')], `${edited} Die Antworten haben wir gekürzt und überarbeitet.\n`),
    source,
  },
  {
    name: 'the disclaimer denies it',
    text: post([`⟦⟧${FIRST.replace('ten', 'nine')}`], `${edited} The answers were not edited.\n`),
    source,
  },
  {
    name: 'an answer that the source does not have, though the disclaimer speaks of edits',
    text: post([FIRST, SECOND, '⟦⟧Wagner is behind all this, as everybody knows.', THIRD], `${edited} ${statement}\n`),
    source,
    messages: ['does not have this answer'],
  },
  { name: 'answers left out', text: post([FIRST, THIRD]), source },
  { name: 'answers in another order', text: post([THIRD, FIRST, SECOND]), source },
  { name: 'two answers as one', text: post([`${FIRST}\n\n${SECOND}`, THIRD]), source },
  { name: 'one answer as two', text: post([FIRST, 'Yes, it was fast.', SECOND.slice(18), THIRD]), source },
  {
    name: 'links, markup, lists, marks, capitals and spaces',
    text: post([
      'The **mission** ended in [June 2023](https://en.wikipedia.org/wiki/June_2023), after the _government_ had asked for it:\n\n1. it had lasted   ten\n   years\n2. it was among the deadliest!',
      '### Yes, it was fast\n\nThe Council&nbsp;usually takes “more time” for such re\u00ADquests <br>.',
      THIRD,
    ]),
    source,
  },
  {
    name: 'residue of the page',
    text: post([FIRST, SECOND, THIRD]),
    source: sourceOf(
      FIRST.replace('2023', '2023【4†source】'),
      SECOND.replace('fast.', 'fast.[1] citeturn0search0'),
      `${THIRD}\n\nNo file chosen\nChatGPT can make mistakes. Check important info.`,
    ),
  },
  { name: 'a comment that silences a rule', text: post([`${FIRST}\n\n<!-- colloquy-disable bare-url -->`]), source },
  { name: 'code', text: post(['Run:\n\n~~~sh\nls -a\n~~~']), source: sourceOf('Run:\n\n```bash\nls -a\n```') },
  {
    name: 'Chinese, one character changed',
    text: post(['⟦⟧会议于六月结束。']),
    source: sourceOf('会议于七月结束。'),
    messages: ['1 word changed'],
  },
  {
    name: 'labels of another style',
    text: '### Editor\n\nWhat of it?\n\n### ⟦Bard⟧\n\nThe mission ended in May 2023.\n\n'.replace(
      '### ⟦Bard⟧',
      '⟦### Bard⟧',
    ),
    source: sourceOf('The mission ended in June 2023.'),
    configuration: { labelStyle: 'heading' },
  },
  {
    name: 'bold questions',
    text: '**What of it?**\n\n⟦The⟧ mission ended in May 2023.\n\n**And then?**\n\nNothing more came of it.\n',
    source: sourceOf('The mission ended in June 2023.', 'Nothing more came of it.'),
    configuration: { labelStyle: 'bold-question' },
  },
  { name: 'no labels at all', text: 'What of it?\n\nThe mission ended in May 2023.\n', source },
  {
    name: 'another source than the imported one',
    text: `---\n⟦sourceHash: sha256-xyz=⟧\n---\n\n${post([FIRST])}`,
    source,
    messages: ['not the one that was imported'],
  },
  { name: 'the imported source', text: `---\nsourceHash: sha256-abc=\n---\n\n${post([FIRST])}`, source },
  {
    name: 'a source of another kind in front matter',
    text: `---\nsource: https://chat.example/1\n---\n\n${post([FIRST])}`,
    source,
  },
  {
    name: 'a source that cannot be read',
    text: post([FIRST]).replace('**Editor:**', '⟦**Editor:**⟧'),
    source: { why: 'it is no complete JSON' },
    messages: ['cannot be read: it is no complete JSON.'],
  },
]);
