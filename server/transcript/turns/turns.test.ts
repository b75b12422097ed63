import { describe, expect, test } from 'vitest';
import { spanText } from '../model.ts';
import { parseTranscript } from '../parse.ts';
import type { ParseOptions } from '../parseOptions.ts';

const turns = (text: string, options?: ParseOptions) =>
  parseTranscript(text, options).turns.map(
    ({ role, dress, label, body }) =>
      `${role} ${dress} ${label ? spanText(label.nameSpan) : '-'}: ${body.map(spanText).join('').trim()}`,
  );
const TALK = '**Editor:** Where?\n\n**Bard:** Here.\n\n';
const BOLD = ['editor bold-label Editor: Where?', 'model bold-label Bard: Here.'];

describe('dresses', () => {
  test.each([
    ['bold', TALK, BOLD],
    ['colon outside', '**Editor**: Where?\n\n**Bard** : Here.\n', BOLD],
    ['underscores and italics', '__Editor:__ Where?\n\n*Bard:* Here.\n', BOLD],
    ['no space after', '**Editor:**Where?\n\n**Bard:**Here.\n', BOLD],
    ['own line', '**Editor:**\n\nWhere?\n\n**Bard:**\nHere.\n', BOLD],
    ['CRLF', TALK.replaceAll('\n', '\r\n'), BOLD],
    ['BOM', `\uFEFF${TALK}`, BOLD],
    ['NBSP around', '**Editor\u00a0:**\u00a0Where?\n\n**Bard:**\u00a0Here.\n', BOLD],
    ['plain', 'Editor: Where?\n\nBard: Here.\n', ['editor plain Editor: Where?', 'model plain Bard: Here.']],
    ['letters', 'Q: Where?\n\nA: Here.\n', ['editor plain Q: Where?', 'model plain A: Here.']],
    [
      'headings',
      '### Editor\n\nWhere?\n\nBard\n---\n\nHere.\n',
      ['editor heading Editor: Where?', 'model heading Bard: Here.'],
    ],
    [
      'emoji headings',
      '## 👤 User\n\nWhere?\n\n## 🤖 Claude\n\nHere.\n',
      ['editor heading User: Where?', 'model heading Claude: Here.'],
    ],
    ['said', 'You said:\n\nWhere?\n\nChatGPT said:\nHere.\n', ['editor said You: Where?', 'model said ChatGPT: Here.']],
    [
      'said, German',
      'Du hast gesagt:\nWo?\n\nChatGPT hat gesagt:\nHier.\n',
      ['editor said Du: Wo?', 'model said ChatGPT: Hier.'],
    ],
    [
      'said, French',
      'Vous avez dit :\nOù ?\n\nGemini a dit :\nIci.\n',
      ['editor said Vous: Où ?', 'model said Gemini: Ici.'],
    ],
    [
      'said, Spanish',
      'Tú dijiste:\n¿Dónde?\n\nCopilot dijo:\nAquí.\n',
      ['editor said Tú: ¿Dónde?', 'model said Copilot: Aquí.'],
    ],
    [
      'said, Portuguese',
      'Você disse\nOnde?\n\nO Gemini disse\nAqui.\n',
      ['editor said Você: Onde?', 'model said Gemini: Aqui.'],
    ],
    [
      'said, on one side alone where the page has plain labels on the other',
      'Şunu dedin:\nNerede?\n\nChatGPT:\nBurada.\n',
      ['editor said Şunu dedin: Nerede?', 'model plain ChatGPT: Burada.'],
    ],
    [
      'names alone on their lines',
      'You\nWhere?\nChatGPT\nHere.\n\nYou\nWhy?\n\nChatGPT\n\nSo.\n',
      [
        'editor name-line You: Where?',
        'model name-line ChatGPT: Here.',
        'editor name-line You: Why?',
        'model name-line ChatGPT: So.',
      ],
    ],
    [
      'a screenplay',
      'INT. OFFICE - NIGHT\n\nINTERVIEWER\nWhere?\n\nBARD (V.O.)\n(beat)\nHere.\n',
      ['editor name-line INTERVIEWER: Where?', 'model name-line BARD: (beat)\nHere.'],
    ],
    [
      'bold names alone on their lines',
      '**You**\n\nWhere?\n\n**Claude**\n\nHere.\n',
      ['editor name-line You: Where?', 'model name-line Claude: Here.'],
    ],
    [
      'said, words following',
      'You said: Where?\n\nClaude responded: Here.\n',
      ['editor plain You: Where?', 'model plain Claude: Here.'],
    ],
    [
      'said as headings',
      '##### You said:\n\nWhere?\n\n###### ChatGPT said:\n\nHere.\n',
      ['editor heading You: Where?', 'model heading ChatGPT: Here.'],
    ],
    [
      'bold questions',
      '**Where?**\n\nHere.\n\nThere.\n\n**Since when?**\n\nJune.\n',
      [
        'editor bold-question -: **Where?**',
        'model bold-question -: Here.\n\nThere.',
        'editor bold-question -: **Since when?**',
        'model bold-question -: June.',
      ],
    ],
    [
      'glued',
      'Editor: Where?\nBard: Here.\nEditor: Why?\nBard: So.\n',
      ['editor plain Editor: Where?', 'model plain Bard: Here.', 'editor plain Editor: Why?', 'model plain Bard: So.'],
    ],
    ['glued bold', '**Editor:** Where?\n**Bard:** Here.\n', BOLD],
    ['mixed', '**Editor:** Where?\n\nBard: Here.\n', ['editor bold-label Editor: Where?', 'model plain Bard: Here.']],
    ['two models', `${TALK}**Claude:** No.\n`, [...BOLD, 'model bold-label Claude: No.']],
  ])('%s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });

  test('a glued label says so', () => {
    const { turns } = parseTranscript('**Editor:** a\n**Bard:** b\n');
    expect(turns.map(({ label }) => label?.glued)).toEqual([false, true]);
  });
});

describe('what stays text', () => {
  test.each([
    ['lead-ins', '**Increased risk:** More.\n\n**Pros:** a\n\n**Cons:** b'],
    ['words for topics', '**Answer:** 42\n\n**Model:** T\n\nQuestion: what?'],
    ['headings that name a topic', '### Gemini\n\nA model.\n\n### Prompt\n\nA text.'],
    ['code', '```\nEditor: x\n```\n\n    Bard: y'],
    ['quotes, lists, tables', '> **Editor:** x\n\n- **Bard:** y\n\n| Q: | A: |\n| - | - |'],
    ['times, years, addresses', 'At 10:30 he came. 1990: war. https://en.wikipedia.org'],
    ['a note of the answer', '**Note:** So it is.\n\nAnd more'],
    ['bold questions inside an answer', '**Why now?**\n\nBecause'],
    ['glued lower-case words', 'Thus says\nyou: me'],
    ['“you said” in prose', 'You said: it is far'],
    ['“you said” on a line before what it quotes', 'You said:\n\n> It is far'],
    ['names alone on their lines', 'You\n\nClaude\n\nYou\n\nClaude'],
  ])('%s', (_, words) => {
    expect(turns(`${TALK}${words}\n`)).toEqual([BOLD[0], `${BOLD[1]}\n\n${words}`]);
  });

  test.each([
    '**Pros:** a\n\n**Cons:** b\n\n**Pros:** c\n\n**Cons:** d\n',
    '### Gemini\n\nA model.\n\n### History\n\nLong.\n',
    'Note: a.\n\nQ: b?\n',
    'He turned.\n\nYou\n\nsaid nothing.\n',
    'The chapters:\n\nAI\n\nHuman\n\nYou\n\nModel\n',
    'You\nMe\nAI\n',
    'JOHN\nWhere?\n\nMARY\nHere.\n\nJOHN\nWhy?\n\nMARY\nSo.\n',
    'Question\n\nWhere?\n\nAnswer\n\nHere.\n',
    'JOHN: Where?\n\nMARY: Here. And you?\n\nJOHN: Why?\n\nMARY: Who asks?\n',
    'JOHN: Where?\n\nMARY: Here.\n\nPETER: So?\n\nJOHN: Why?\n\nMARY: So.\n\nPETER: No.\n',
    'You said that it is far.\n\nClaude said that it is near.\n',
    'Hai detto: basta.\n\nE poi?\n',
    '**A bold line**\n\nText.\n',
    'Just text? Yes.\n',
    '',
  ])('%j has no turns', (text) => {
    expect(turns(text)).toEqual([]);
  });

  test('a heading of the disclaimer opens no turn', () => {
    expect(turns(`${TALK}**Editor's note:** Text by an AI.\n`)).toEqual(BOLD);
  });

  test('one lead-in of a model’s name does not undo bold questions', () => {
    const text = '**Where?**\n\nHere.\n\n**Who?**\n\n**ChatGPT:** is one.\n\n**Why?**\n\nSo.\n';
    expect(turns(text).map((turn) => turn.slice(0, 6))).toEqual([
      'editor',
      'model ',
      'editor',
      'model ',
      'editor',
      'model ',
    ]);
  });
});

describe('names of nobody known', () => {
  const shape = (text: string) => parseTranscript(text).turns.map(({ role, speaker }) => [role, speaker?.id]);

  test('a near miss is a turn without a speaker', () => {
    expect(shape(`${TALK}**Editor:** And?\n\n**Brad:** So.\n`)[3]).toEqual(['model', undefined]);
    expect(shape('**Edtior:** a?\n\n**Bard:** b\n')).toEqual([
      ['editor', undefined],
      ['model', 'bard'],
    ]);
    expect(shape('**Editor:** a?\n\n**Claud:** b\n')).toEqual([
      ['editor', 'editor:editor'],
      ['model', undefined],
    ]);
  });

  test('one unknown name that alternates with a known one has the other role', () => {
    expect(shape('**Jane:** a?\n\n**Bard:** b\n\n**Jane:** c?\n\n**Bard:** d\n')[2]).toEqual(['editor', undefined]);
  });

  test('of two unknown names the one that asks is the editor', () => {
    const text = '**Jane:** a?\n\n**HAL:** b\n\n**Jane:** c?\n\n**HAL:** d\n';
    expect(shape(text).map(([role]) => role)).toEqual(['editor', 'model', 'editor', 'model']);
  });
});
