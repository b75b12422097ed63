import * as l10n from '@vscode/l10n';
import { type NamedRule, type Suppression, spanText } from '../../transcript/model.ts';
import { suppressionKinds } from '../../transcript/suppressions.ts';
import { nearest } from '../../transcript/text/nearest.ts';
import { defineRule, type Finding, type Fix, type SuppressionReport } from '../rule.ts';
import { withoutComment, withoutName } from './suppressionEdits.ts';

export default defineRule({
  id: 'unused-suppression',
  group: 'structure',
  summary: () => l10n.t('A comment that silences a rule has something to silence.'),
  docs: {
    why: () =>
      l10n.t(
        'A comment that outlived its problem hides the next one, and one that names no rule we know silences nothing at all. Rules that are off, or do not know the language of the post, are not missed. After two hyphens a comment may say why it is there: {0}.',
        '`<!-- colloquy-disable-next-line empty-link -- to be written -->`',
      ),
    bad: '**Editor:** Where?\n\n<!-- colloquy-disable-next-line empty-link -->\n**Bard:** In Mali.\n',
    good: '**Editor:** Where?\n\n<!-- colloquy-disable-next-line empty-link -->\n**Bard:** In [Mali]().\n',
  },
  severity: 'info',
  fix: 'suggestion',
  *checkSuppressions(report) {
    for (const comment of report.transcript.suppressions) yield* findingsFor(comment, report);
  },
});

function* findingsFor(comment: Suppression, report: SuppressionReport): Iterable<Finding> {
  if (comment.kind === 'unknown') {
    yield misspelt(comment, report);
    return;
  }
  const { rules } = comment;
  const unused = rules.filter(({ id }) => report.judged.has(id) && !report.isUsed(comment, id));
  if (rules.length === 0 ? !report.isUsed(comment) : unused.length === rules.length) {
    yield { span: comment.span, message: messageFor(comment), fixes: [removal(comment, report)] };
    return;
  }
  for (const name of rules) {
    const span = { block: comment.span.block, start: name.start, end: name.end };
    if (unused.includes(name))
      yield {
        span,
        message: l10n.t('“{0}” has nothing to silence here. Remove the name.', name.id),
        fixes: [removal(comment, report, name)],
      };
    else if (!report.known.has(name.id)) yield { span, ...unknown(comment, report, name) };
  }
}

/** A slip can be written right; whoever writes `disable-line` has to put the comment on the line before. */
function misspelt(comment: Suppression, report: SuppressionReport): Finding {
  const span = { block: comment.span.block, ...comment.word };
  const written = spanText(span);
  const meant = nearest(written.toLowerCase(), suppressionKinds);
  const message = l10n.t(
    '“colloquy-{0}” does nothing. Is “colloquy-{1}” meant?',
    written,
    meant ?? suppressionKinds[0],
  );
  if (meant === undefined) return { span, message, fixes: [removal(comment, report)] };
  return {
    span,
    message,
    fixes: [{ title: l10n.t('Write “{0}”', meant), level: 'suggestion', edits: [{ span, newText: meant }] }],
  };
}

function messageFor({ kind }: Suppression): string {
  return kind === 'enable'
    ? l10n.t('This comment ends no silence. Remove it.')
    : l10n.t('This comment silences nothing. Remove it.');
}

function unknown(comment: Suppression, report: SuppressionReport, name: NamedRule): Omit<Finding, 'span'> {
  const meant = nearestRule(name.id, report.known);
  const remove = removal(comment, report, name);
  if (meant === undefined)
    return { message: l10n.t('There is no rule “{0}”. Remove the name.', name.id), fixes: [remove] };
  const span = { block: comment.span.block, start: name.start, end: name.end };
  const replace: Fix = {
    title: l10n.t('Write “{0}”', meant),
    level: 'suggestion',
    edits: [{ span, newText: meant }],
  };
  return {
    message: l10n.t('There is no rule “{0}”. Is “{1}” meant?', name.id, meant),
    fixes: [replace, remove],
  };
}

function nearestRule(name: string, known: ReadonlySet<string>): string | undefined {
  const lower = name.toLowerCase();
  return known.has(lower) ? lower : nearest(name, known);
}

/** Removes a name, or the comment where there is no other name. */
function removal(comment: Suppression, { transcript }: SuppressionReport, name?: NamedRule): Fix {
  return name && comment.rules.length > 1
    ? { title: l10n.t('Remove “{0}”', name.id), level: 'suggestion', edits: [withoutName(comment, name)] }
    : { title: l10n.t('Remove the comment'), level: 'suggestion', edits: [withoutComment(transcript, comment)] };
}
