import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../transcript/parse.ts';
import { renderParts } from './renderParts.ts';

describe('a text without labels', () => {
  it('is shown with the turns that are guessed, and says so', () => {
    const text = [
      'The end of the mission',
      'Good morning! Have you heard about the end of the mission in the north?',
      'Good morning! Yes, I have heard about the end of the mission in the north. It was ended because the government asked for it, and because its soldiers were in danger.',
      'Why did the government ask for that?',
      'There are several reasons why the government asked for that. It said that the mission was not effective, and that it was no longer needed.',
      'Thank you for your time.',
      "You're welcome. I'm glad I could be of assistance.",
    ].join('\n\n');
    const parts = renderParts(parseTranscript(text), []);
    expect(parts.map(({ kind, role, provisional }) => [kind, role, provisional])).toEqual([
      ['title', undefined, true],
      ...Array(3)
        .fill([
          ['turn', 'editor', true],
          ['turn', 'model', true],
        ])
        .flat(),
    ]);
    expect(parts[0]?.html).toBe('<h1 data-part-line="0">The end of the mission</h1>');
    expect(parts[1]?.speaker).toBe('Editor');
  });

  it('is a preface where nobody converses', () => {
    const parts = renderParts(parseTranscript('The sea was calm.\n\nNobody spoke.'), []);
    expect(parts.map(({ kind, provisional }) => [kind, provisional])).toEqual([['preface', undefined]]);
  });
});
