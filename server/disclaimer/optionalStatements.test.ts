import { describe, expect, it } from 'vitest';
import { composeDisclaimer } from './compose.ts';
import { editedStatement, optionalStatements } from './optionalStatements.ts';
import { recogniseStatements } from './recognise.ts';
import { defaultStatements } from './statements.ts';

const isMade = (note: string) => recogniseStatements(note, optionalStatements).length > 0;

describe('recognises that answers were edited', () => {
  it.each([
    ...Object.values(editedStatement.text),
    'The answers have been shortened and lightly edited.',
    'Answers were edited for length and clarity.',
    'This conversation has been condensed for brevity.',
    'We abridged some of the replies.',
    'The responses of the AI may contain errors. They were edited for clarity by the human editor.',
    'The transcript was copy-edited.',
    'The text was cut for length.',
    'Die Antworten sind gekürzt und redaktionell überarbeitet.',
    'Das Gespräch wurde redigiert.',
    'Wir haben die Antworten leicht gestrafft.',
    'Les réponses ont été raccourcies et remaniées.',
    'Nous avons retouché les réponses pour plus de clarté.',
    'La conversation a été abrégée.',
    'Las respuestas fueron editadas por extensión y claridad.',
    'Hemos acortado las respuestas del modelo.',
    'La conversación ha sido condensada y corregida.',
  ])('%s', (note) => expect(isMade(note)).toBe(true));
});

describe('does not in', () => {
  it.each([
    'The answers were not edited.',
    'The answers are unedited.',
    'The answers were added without being edited.',
    'The links were added by the human editor.',
    'The links in the answers were edited by us.',
    'The answers may contain inaccuracies. This blog is edited by Anna.',
    'The human editor asked, the model answered.',
    'Were the answers edited?',
    'Die Antworten wurden nicht gekürzt.',
    'Die Links hat die Redaktion gesetzt.',
    'Die Antworten sind weder gekürzt noch bearbeitet.',
    'Les réponses n’ont pas été raccourcies.',
    'Les liens ont été ajoutés par l’éditeur humain.',
    'Las respuestas no se han editado.',
    'Los enlaces fueron añadidos por el editor humano.',
    ...['en', 'de', 'fr', 'es'].map((language) =>
      composeDisclaimer({ language, statements: defaultStatements, hasLinks: true }),
    ),
  ])('%s', (note) => expect(isMade(note)).toBe(false));
});

it('is not taken for one of the others', () => {
  for (const sentence of Object.values(editedStatement.text)) expect(recogniseStatements(sentence)).toEqual([]);
});
