/** The lightbulb: fixes, commands and silence for each problem, and fix-all. */
import * as l10n from '@vscode/l10n';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import { clientCommands } from '../protocol.ts';
import { changesOf } from '../rules/applyFixes.ts';
import type { Action, Problem } from '../rules/rule.ts';
import { absolute } from '../transcript/model.ts';
import { fixAllKind, source } from './capabilities.ts';
import { changesBetween } from './changesBetween.ts';
import { linkActions } from './linking/linkActions.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { toOffsets, toRange } from './ranges.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';
import { silenceFile, silenceLine } from './silence.ts';
import { restoringChanges } from './source/restoringChanges.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { turnActions } from './turnActions.ts';
import { workspaceEdit } from './workspaceEdit.ts';

/** Quick fixes, rewriting a turn's label, linking words, and `source.fixAll.colloquy`. */
export function codeActions(session: Session): void {
  session.connection.onCodeAction(
    handler(session, [], (snapshot, params) => [
      ...(wants(params, CodeActionKind.QuickFix) ? quickFixes(session, snapshot, params) : []),
      ...(isAskedFor(params, CodeActionKind.RefactorRewrite)
        ? [
            ...turnActions(session, snapshot, toOffsets(snapshot, params.range).start),
            ...linkActions(session, snapshot, params.range),
          ]
        : []),
      ...(isAskedFor(params, fixAllKind) ? fixEverything(session, snapshot) : []),
    ]),
  );
}

/** Whether the client asks for actions of this kind or of one above it. */
function wants({ context: { only } }: CodeActionParams, kind: string): boolean {
  return !only || only.some((asked) => kind === asked || asked === '' || kind.startsWith(`${asked}.`));
}

/** The lightbulb that comes by itself is for problems: other actions would light it everywhere, and are not worth their price. */
function isAskedFor(params: CodeActionParams, kind: string): boolean {
  const { only, triggerKind } = params.context;
  return wants(params, kind) && (only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic);
}

function fixEverything(session: Session, snapshot: Snapshot): CodeAction[] {
  const changes = changesBetween(snapshot.text, snapshot.fixed);
  if (changes.length === 0) return [];
  const edit = workspaceEdit(session, snapshot, changes);
  return [{ title: l10n.t('Fix all that can be fixed safely'), kind: fixAllKind, edit }];
}

function quickFixes(session: Session, snapshot: Snapshot, params: CodeActionParams): CodeAction[] {
  const problems = problemsAt(session, snapshot, params);
  const byBlock = new Map(problems.map((problem) => [`${problem.rule} ${problem.span.block.start}`, problem]));
  const byRule = new Map(problems.map((problem) => [problem.rule, problem]));
  return [
    ...problems.flatMap((problem) => actionsFor(session, snapshot, problem)),
    ...[...byBlock.values()].flatMap((problem) => silenceHere(session, snapshot, problem)),
    ...[...byRule.values()].flatMap((problem) => silenceAll(session, snapshot, problem)),
  ];
}

/** The problems that the range touches; only those that the client names, when it names any of ours. */
function problemsAt({ posts }: Session, snapshot: Snapshot, { range, context }: CodeActionParams): Problem[] {
  const { start, end } = toOffsets(snapshot, range);
  const named = context.diagnostics.filter((each) => each.source === source);
  return posts.allProblemsOf(snapshot).filter((problem) => {
    const place = absolute(problem.span);
    if (place.end < start || end < place.start) return false;
    return named.length === 0 || named.some((each) => isSame(each, toDiagnostic(problem)));
  });
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message && JSON.stringify(a.range) === JSON.stringify(b.range);
}

function actionsFor(session: Session, snapshot: Snapshot, problem: Problem): CodeAction[] {
  const diagnostics = [toDiagnostic(problem)];
  const kind = CodeActionKind.QuickFix;
  const fixes = problem.fixes.map((fix): CodeAction => {
    const edit = workspaceEdit(session, snapshot, changesOf(fix));
    return { title: fix.title, kind, diagnostics, edit, ...(fix.level === 'safe' && { isPreferred: true }) };
  });
  const restoring = restoringChanges(snapshot, problem);
  if (restoring.length > 0) {
    const edit = workspaceEdit(session, snapshot, restoring);
    fixes.push({ title: l10n.t('Restore the model’s words here'), kind, diagnostics, edit });
  }
  if (!session.runsCommands) return fixes;
  const commands = (problem.actions ?? []).map((action): CodeAction => {
    return { title: action.title, kind, diagnostics, command: commandOf(action, snapshot, problem) };
  });
  return [...fixes, ...commands];
}

function commandOf(action: Action, snapshot: Snapshot, problem: Problem) {
  const { title } = action;
  const { uri } = snapshot;
  switch (action.command) {
    case 'allow-host':
      return { title, command: clientCommands.allowHost, arguments: [action.host, uri] };
    case 'link-in-post-language': {
      const { start } = toRange(snapshot, absolute(problem.span));
      return { title, command: clientCommands.linkInPostLanguage, arguments: [uri, start] };
    }
    case 'link-to-wikipedia': {
      const { start } = toRange(snapshot, absolute(problem.span));
      return { title, command: clientCommands.linkToWikipedia, arguments: [uri, { start, end: start }] };
    }
    case 'compare-with-source':
      return { title, command: clientCommands.compareWithSource, arguments: [uri] };
  }
}

function silenceHere(session: Session, snapshot: Snapshot, problem: Problem): CodeAction[] {
  const change = silenceLine(snapshot.transcript, problem);
  if (!change) return [];
  const edit = workspaceEdit(session, snapshot, [change]);
  return [{ ...silence(l10n.t('Silence “{0}” here', problem.rule), problem), edit }];
}

/** Silence for the post and, where the client can change its configuration, for the blog. */
function silenceAll(session: Session, snapshot: Snapshot, problem: Problem): CodeAction[] {
  const { rule } = problem;
  const edit = workspaceEdit(session, snapshot, [silenceFile(snapshot.transcript, rule)]);
  const inPost = { ...silence(l10n.t('Silence “{0}” in this post', rule), problem), edit };
  if (!session.runsCommands || !session.isInFolder(snapshot.uri)) return [inPost];
  const title = l10n.t('Turn off “{0}” in this blog', rule);
  const command = { title, command: clientCommands.turnOffRule, arguments: [rule, snapshot.uri] };
  return [inPost, { ...silence(title, problem), command }];
}

function silence(title: string, problem: Problem): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(problem)] };
}
