import * as l10n from '@vscode/l10n';
import type { Label, LabelStyle, Transcript, Turn } from '../../transcript/model.ts';
import { spanOf, spanText } from '../../transcript/model.ts';
import { modelName } from '../../transcript/speakers/modelName.ts';
import { labelText } from '../../transcript/turns/labelText.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isInStyle } from './inStyle.ts';
import { boldQuestionEdits, labelEdits } from './labelEdits.ts';

export default defineRule({
  id: 'label-style',
  group: 'structure',
  summary: () => l10n.t('All turns are labelled in the blog’s own style.'),
  docs: {
    why: () =>
      l10n.t(
        'A post that mixes `Q:`, `### Editor` and `**Editor:**` looks pasted together, and blog engines show each in its own way. Colloquy reads them all; the fix writes the style set as `labelStyle`.',
      ),
    bad: 'Editor: Where is it?\n\nBard: In West Africa.\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkTranscript(transcript, { configuration }) {
    const { language } = transcript;
    const style = configuration.labelStyle;
    for (const [at, turn] of transcript.turns.entries()) {
      if (turn.label && !isInStyle(turn.label, style, language)) {
        const title = l10n.t('Write the label in the blog’s style');
        yield {
          span: turn.label.span,
          message: message(turn.label, style),
          fixes: fixOf(
            title,
            labelEdits(turn, turn.label, style, transcript),
            holdsMore(turn.label) ? 'suggestion' : 'safe',
          ),
        };
      } else if (!turn.label && style !== 'bold-question' && turn.role === 'editor') {
        yield {
          span: spanOf(turn.body[0]!.block),
          message: l10n.t('This question has no label. The blog’s style labels every turn.'),
          fixes: fixOf(
            l10n.t('Label this question and its answer'),
            boldQuestionEdits(
              turn,
              answerAt(at + 1, transcript),
              {
                editor: transcript.speakers.onlyListed('editor') ?? configuration.editorName,
                model: transcript.speakers.onlyListed('model') ?? modelName(transcript),
              },
              style,
              transcript,
            ),
          ),
        };
      }
    }
  },
});

function fixOf(title: string, edits: Fix['edits'] | undefined, level: Fix['level'] = 'safe'): Fix[] {
  return edits ? [{ title, level, edits }] : [];
}

function answerAt(at: number, { turns }: Transcript): Turn | undefined {
  const next = turns[at];
  return next?.role === 'model' ? next : undefined;
}

function message(label: Label, style: LabelStyle): string {
  if (label.glued) return l10n.t('This label stands inside a paragraph. Put an empty line before it.');
  if (style === 'bold-question') return l10n.t('This blog sets questions in bold, without labels.');
  return l10n.t('In this blog’s style the label is written {0}.', labelText(label.name, style));
}

/** A link or a footnote in the label would be lost. */
function holdsMore({ span }: Label): boolean {
  return /\]\(|\[\^|\]\[|<a\b/i.test(spanText(span));
}
