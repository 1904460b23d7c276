import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeActionParams,
} from 'vscode-languageserver';
import { articleAt, restructure, type Restructuring, say } from '../../core';
import { toWorkspaceEdit } from '../convert';
import { serverMessages } from '../messages';
import type { Analysis, Session } from '../session';

/** What putting a page right needs for its edit to be worked out when it is chosen. */
export interface RefactoringData {
  readonly uri: string;
  readonly version: number;
  readonly refactoring: Restructuring;
  readonly line: number;
}

export const refactoringKinds = [CodeActionKind.RefactorRewrite, 'refactor.move'];

const kinds: Readonly<Record<Restructuring, string>> = {
  reflowArticle: `${CodeActionKind.RefactorRewrite}.galley.reflowArticle`,
  reflowPage: `${CodeActionKind.RefactorRewrite}.galley.reflowPage`,
  moveHeadline: 'refactor.move.galley.headline',
  moveByline: 'refactor.move.galley.byline',
  arrange: `${CodeActionKind.RefactorRewrite}.galley.arrange`,
  arrangeMarked: `${CodeActionKind.RefactorRewrite}.galley.arrangeMarked`,
};

/** What can be done to put the page right. Unasked, an editor is not told: there is always something. */
export function refactorings(
  session: Session,
  analysis: Analysis,
  { context, range }: CodeActionParams,
  isWanted: (kind: string) => boolean,
): CodeAction[] {
  if (context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  const { line } = range.start;
  return (Object.keys(kinds) as Restructuring[])
    .filter(name => isWanted(kinds[name]) && isPossible(analysis, name, line))
    .map(name => actionOf(session, analysis, name, line));
}

/** Tells cheaply where it is plain that nothing is to be done; moves are as cheap to try. */
function isPossible({ page, config }: Analysis, kind: Restructuring, line: number): boolean {
  if (kind === 'moveHeadline' || kind === 'moveByline')
    return restructure(page, config, { kind, line }) !== undefined;
  if (kind === 'reflowArticle') return articleAt(page, line) !== undefined;
  return page.articles.length > 0;
}

/** Shown before it is done where the client can, else done at once. */
function actionOf(session: Session, analysis: Analysis, kind: Restructuring, line: number): CodeAction {
  const { client } = session;
  const title = session.say(say(serverMessages[kind]));
  const action: CodeAction = { kind: kinds[kind], title };
  if (client.previews) return { ...action, command: { title, command: `galley.${kind}`, arguments: [line] } };
  const data: RefactoringData = { uri: analysis.uri, version: analysis.version, refactoring: kind, line };
  return client.resolvesEdits ? { ...action, data } : resolveRefactoring(session, analysis, action, data);
}

export function resolveRefactoring(
  { client }: Session,
  analysis: Analysis,
  action: CodeAction,
  { refactoring: kind, line }: RefactoringData,
): CodeAction {
  const result = restructure(analysis.page, analysis.config, { kind, line });
  return { ...action, edit: toWorkspaceEdit(analysis, result?.edits ?? [], client) };
}
