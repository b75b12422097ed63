import { describe, expect, test } from 'vitest';
import { spanText } from './model.ts';
import { parseTranscript } from './parse.ts';
import type { ParseOptions } from './parseOptions.ts';

const SAID =
  'These are conversations with AI models and may contain errors. This blog is a proof of concept. The knowledge of the model ends in 2021.';
const TALK = '**Editor:** Where?\n\n**Bard:** Here.\n\n';
const notes = (text: string, options?: ParseOptions) =>
  parseTranscript(text, options).notes.map(({ heading, blocks }) => [heading && spanText(heading), blocks.length]);

describe('a note', () => {
  test.each([
    ['in a quote', `> **IMPORTANT NOTE:** ${SAID}`, ['IMPORTANT NOTE:', 1]],
    ['in a quote of two paragraphs', `> **Disclaimer**\n>\n> ${SAID}`, ['Disclaimer', 1]],
    ['in a paragraph', `**Disclaimer:** ${SAID}`, ['Disclaimer:', 1]],
    ['in German', '**Wichtiger Hinweis:** Dies ist ein Gespräch mit einer KI.', ['Wichtiger Hinweis:', 1]],
    ['in French', '**Note importante :** Cet article est une conversation avec une IA.', ['Note importante :', 1]],
    ['in Spanish', '**Nota importante:** Es una conversación con una IA.', ['Nota importante:', 1]],
    ['below a heading', `## Disclaimer\n\n${SAID}\n\n- ${SAID}`, ['Disclaimer', 3]],
    ['as a list', `**Important note:**\n\n- ${SAID}\n- More.`, ['Important note:', 2]],
    ['without a heading', SAID, [undefined, 1]],
  ])('%s', (_, text, expected) => {
    expect(notes(`${TALK}${text}\n`)).toEqual([expected]);
    expect(notes(`${TALK}${text}\n`.replaceAll('\n', '\r\n'))).toEqual([expected]);
  });

  test('at the top, and a second one', () => {
    expect(notes(`> **Note:** ${SAID}\n\n${TALK}`)).toEqual([['Note:', 1]]);
    expect(notes(`> **Note:** ${SAID}\n\n${TALK}**Disclaimer:** x\n`)).toHaveLength(2);
  });

  test('under a heading that the blog configures', () => {
    const text = `${TALK}**Kleingedrucktes:** Von einer KI.\n`;
    expect(notes(text)).toEqual([]);
    expect(notes(text, { noteHeadings: ['Kleingedrucktes'] })).toEqual([['Kleingedrucktes:', 1]]);
  });

  test('is in no turn, and is the disclaimer when it comes last', () => {
    const { turns, disclaimer, notes } = parseTranscript(`${TALK}> **Note:** ${SAID}\n`);
    expect(disclaimer).toBe(notes[0]);
    expect(turns[1]?.body.map(spanText)).toEqual([' Here.\n\n']);
  });
});

describe('no note', () => {
  test.each([
    ['a lead-in of an answer', `${TALK}**Note:** The capital is Bamako.\n\nIt is big.\n`],
    ['the same at the end of the post', `${TALK}**Note:** The capital is Bamako.\n`],
    ['a note in code', `${TALK}\`\`\`\n**Disclaimer:** ${SAID}\n\`\`\`\n`],
    ['what a turn says', `${TALK}**Editor:** ${SAID}\n\n**Bard:** Yes.\n`],
    ['a word that only begins so', `${TALK}Notes on Mali are rare.\n`],
  ])('%s', (_, text) => {
    expect(notes(text)).toEqual([]);
  });
});
