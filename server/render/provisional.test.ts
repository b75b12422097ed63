import { describe, expect, it } from 'vitest';
import { renderParts } from '../../test/preview/renderParts.ts';
import { defaultConfiguration } from '../config/configuration.ts';
import { parseOptions } from '../config/parseOptions.ts';
import { parseTranscript } from '../transcript/parse.ts';

const text = [
  'The end of the mission',
  'Good morning! Have you heard about the end of the mission in the north?',
  'Good morning! Yes, I have heard about the end of the mission in the north. It was ended because the government asked for it, and because its soldiers were in danger.',
  'Why did the government ask for that?',
  'There are several reasons why the government asked for that. It said that the mission was not effective, and that it was no longer needed.',
  'Thank you for your time.',
  "You're welcome. I'm glad I could be of assistance.",
].join('\n\n');

describe('a text without labels', () => {
  it('is shown with the turns that are guessed, and says so', () => {
    const parts = renderParts(parseTranscript(text), [], defaultConfiguration);
    expect(parts.map(({ kind, role, provisional }) => [kind, role, provisional])).toEqual([
      ['title', undefined, true],
      ...Array(3)
        .fill([
          ['turn', 'editor', true],
          ['turn', 'model', true],
        ])
        .flat(),
    ]);
    expect(parts[0]?.html).toBe('<h1 data-line="0">The end of the mission</h1>');
    expect(parts[1]?.speaker).toBe('Editor');
  });

  it('names its speakers as labels would name them', () => {
    const configuration = {
      ...defaultConfiguration,
      editorName: 'Redaktion',
      speakers: [{ name: 'Aria', role: 'model' as const }],
    };
    const transcript = parseTranscript(text, parseOptions(configuration));
    const speakers = renderParts(transcript, [], configuration).flatMap(({ speaker }) => speaker ?? []);
    expect(new Set(speakers)).toEqual(new Set(['Redaktion', 'Aria']));
  });

  it('loses nothing that stands inside a turn', () => {
    const withHtml = text.replace('\n\nThank you', '\n\n<b>raw</b>\n\nThank you');
    const parts = renderParts(parseTranscript(withHtml), [], defaultConfiguration);
    expect(parts.map(({ html }) => html).join('')).toContain('&#x3C;b>raw');
  });

  it('is a preface where nobody converses', () => {
    const parts = renderParts(parseTranscript('The sea was calm.\n\nNobody spoke.'), [], defaultConfiguration);
    expect(parts.map(({ kind, provisional }) => [kind, provisional])).toEqual([['preface', undefined]]);
  });
});
