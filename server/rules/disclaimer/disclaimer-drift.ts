import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { type Note, type Span, spanOf, spanText, type Transcript } from '../../transcript/model.ts';
import { grouped } from '../grouped.ts';
import { defineRule } from '../rule.ts';
import { configuredDisclaimer } from './dueStatements.ts';
import { usualNote } from './usualNote.ts';
import { withNamesOf } from './withNamesOf.ts';
import { type NoteText, readNote, wordingOf } from './wording.ts';
import { firstDifference, type WordedNote, type WordingDifference } from './wordingDifference.ts';

/** What is compared of a post. */
interface PostNote {
  readonly language: string;
  readonly lineBreak: string;
  readonly note: NoteText;
  /** The blog's own text for a post in this language, if it has one. */
  readonly configured?: NoteText;
}

const TURNS = '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n';
const NOTE =
  '> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The knowledge of the model ends in September 2021.\n';

export default defineRule({
  id: 'disclaimer-drift',
  group: 'disclaimer',
  summary: () => l10n.t('The disclaimers of a blog are worded alike.'),
  docs: {
    why: () =>
      l10n.t(
        'A note that is copied from post to post changes on the way, and its slips are copied too. Posts in one language are compared by *Check All Posts* and by `colloquy check` with several files: with the `disclaimer.text` of the configuration, else with the wording that most posts have. Names of models, dates, and whether a note speaks of links may differ.',
      ),
    bad: TURNS + NOTE.replace('might contain inaccuracies', 'may be wrong'),
    good: TURNS + NOTE.replace('September 2021', 'April 2023'),
    beside: TURNS + NOTE,
  },
  severity: 'hint',
  fix: 'suggestion',
  summarise(transcript, { configuration }) {
    const note = transcript.disclaimer;
    if (!note) return undefined;
    const spans = spansOf(note);
    const { language, lineBreak } = transcript;
    const configured = configuredDisclaimer(transcript, configuration);
    const read = (text: string) => readNote(text, modelsOf(transcript, configuration), configuration);
    const value: PostNote = {
      language,
      lineBreak,
      note: read(spans.map(spanText).join('')),
      ...(configured && { configured: read(configured) }),
    };
    return { span: note.heading ?? spanOf(note.blocks[0]!), replaceable: spans, value };
  },
  *comparePosts(posts) {
    const worded = wordings();
    for (const group of grouped(posts, ({ value }) => value.language).values()) {
      const notes = group.map((post) => ({ post, ...worded(post.value.note) }));
      const usual = usualNote(notes);
      for (const own of notes) {
        const { configured, lineBreak } = own.post.value;
        const model = configured ? undefined : usual(own);
        const reference = configured ? worded(configured) : model;
        const difference = reference && firstDifference(own, reference);
        if (!difference) continue;
        const newText = configured ? configured.text : withNamesOf(reference.note, own.note);
        yield {
          post: own.post,
          message: messageOf(difference, model ? model.post.name : l10n.t('the configured text')),
          data: { text: own.note.text, reference: reference.note.text, ...(model && { post: model.post.name }) },
          replacement: {
            title: model ? l10n.t('Use the wording of {0}', model.post.name) : l10n.t('Use the configured disclaimer'),
            newText: newText.replace(/\r\n|\r|\n/g, lineBreak),
          },
        };
      }
    }
  },
});

/** The note from its first to its last character. */
function spansOf({ blocks }: Note): Span[] {
  return blocks.map((block, at) => ({
    block,
    start: at === 0 ? (/^\s*/.exec(block.text)?.[0].length ?? 0) : 0,
    end: at === blocks.length - 1 ? spanOf(block).end : block.text.length,
  }));
}

/** Models that the configuration or the post's front matter name. */
function modelsOf({ speakers: { declared } }: Transcript, { speakers }: Configuration): string[] {
  const configured = speakers.flatMap(({ name, aliases = [], role }) => (role === 'model' ? [name, ...aliases] : []));
  return [...configured, ...declared.flatMap(({ name, role }) => (role === 'model' ? [name] : []))];
}

/** Gives notes their words, to notes that are the same but once. */
function wordings(): (note: NoteText) => WordedNote {
  const known = new Map<string, WordedNote>();
  return (note) => {
    const key = JSON.stringify(note);
    const found = known.get(key) ?? { note, wording: wordingOf(note) };
    known.set(key, found);
    return found;
  };
}

function messageOf({ here, there }: WordingDifference, other: string): string {
  if (!there)
    return l10n.t('The disclaimers of this blog differ: “{0}” is here, not in {1}. Use one wording.', here, other);
  if (!here)
    return l10n.t('The disclaimers of this blog differ: “{0}” of {1} is not here. Use one wording.', there, other);
  return l10n.t('The disclaimers of this blog differ: “{0}” here, “{1}” in {2}. Use one wording.', here, there, other);
}
