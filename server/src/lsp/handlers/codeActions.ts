import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { articleAt, type Finding, type Fix, fixText, type Message, rules, safeFixOf, say } from '../../core';
import { toDiagnostic, toSpan, toWorkspaceEdit } from '../convert';
import { serverMessages } from '../messages';
import { markActions } from './marks';
import { type RefactoringData, refactorings, resolveRefactoring } from './refactorings';
import { countSafe, type Scope, wantedIn } from '../scope';
import type { Analysis, Session } from '../session';
import { shorten } from '../shorten';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.galley`;

/** An action that mends every safe finding of a scope at once. */
interface BulkFix {
  readonly kind: string;
  readonly scope: Scope;
  readonly title: (count: number) => Message;
}

/** What such an action needs for its edit to be worked out when it is chosen. */
interface BulkData {
  readonly uri: string;
  readonly version: number;
  readonly scope: Scope;
}

const everything: BulkFix = {
  kind: fixAllKind,
  scope: {},
  title: count => say(serverMessages.fixAll, count),
};

export async function codeActions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const analysis = await session.analysis(params.textDocument.uri);
  if (!analysis) return [];
  const wants = (kind: string) => isWanted(kind, params.context.only);
  const refactored = session.attempt('refactorings', [], () =>
    refactorings(session, analysis, params, wants),
  );
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(session, analysis, params) : []),
    ...(wants(fixAllKind) ? bulkActions(session, analysis, [everything], 1) : []),
    ...refactored,
    ...markActions(session, analysis, params, wants),
  ];
}

/** Kinds are a hierarchy with dots, and the empty kind its root. */
const isWanted = (kind: string, only: readonly string[] = [CodeActionKind.Empty]): boolean =>
  only.some(asked => asked === CodeActionKind.Empty || `${kind}.`.startsWith(`${asked}.`));

export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = action.data as BulkData | RefactoringData | undefined;
  const analysis = data && (await session.analysis(data.uri));
  if (!analysis) return action;
  if ('refactoring' in data) return resolveRefactoring(session, analysis, action, data);
  return { ...action, edit: bulkEdit(session, analysis, data.scope) };
}

/** Tells whether an action's document is still what it was when the action was offered. */
export function watchAction(session: Session, { data }: CodeAction): () => boolean {
  const { uri, version } = (data ?? {}) as Partial<BulkData>;
  return () => uri === undefined || session.version(uri) === version;
}

function quickFixes(session: Session, analysis: Analysis, { range }: CodeActionParams): CodeAction[] {
  const { page, findings } = analysis;
  const asked = toSpan(page, range);
  const here = findings.filter(({ span }) => span.start <= asked.end && asked.start <= span.end);
  const singles = here.flatMap(finding => fixActions(session, analysis, finding));
  const bulk = bulkFixesFor(session, analysis, here, range.start.line);
  return [...singles, ...bulkActions(session, analysis, bulk, 2)];
}

function fixActions(session: Session, analysis: Analysis, finding: Finding): CodeAction[] {
  const preferred = safeFixOf(finding);
  const diagnostics = [toDiagnostic(analysis.page, finding, session.client)];
  const actionOf = (fix: Fix): CodeAction => ({
    title: session.say(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix === preferred,
    edit: toWorkspaceEdit(analysis, fix.edits, session.client),
  });
  return [...finding.fixes.map(actionOf), ...wordActions(session, analysis, finding, diagnostics)];
}

/** Offers to list a word that the rule would then spare. */
function wordActions(
  session: Session,
  { page, uri }: Analysis,
  { rule, span }: Finding,
  diagnostics: Diagnostic[],
): CodeAction[] {
  if (!session.client.addsWords || !rules.some(({ id, sparesWords }) => id === rule && sparesWords))
    return [];
  const word = page.text.slice(span.start, span.end);
  const title = session.say(say(serverMessages.addWord, shorten(word, wordLength)));
  const command = { title, command: 'galley.addWord', arguments: [word, uri] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
}

/** Of a word in a title, in UTF-16 units. */
const wordLength = 30;

/** What goes beyond the findings at hand: their rules in the whole file, and everything in their article. */
function bulkFixesFor(
  session: Session,
  { page }: Analysis,
  here: readonly Finding[],
  line: number,
): BulkFix[] {
  const kind = CodeActionKind.QuickFix;
  const rules = new Set(here.filter(safeFixOf).map(({ rule }) => rule));
  const ofRule = (rule: string): BulkFix => ({
    kind,
    scope: { rules: [rule] },
    title: count => say(serverMessages.fixAllOfRule, rule, count),
  });
  const inArticle: BulkFix = {
    kind,
    scope: { line },
    title: count => say(serverMessages.fixAllInArticle, count),
  };
  const article = session.attempt('outline', undefined, () => articleAt(page, line));
  return [...[...rules].map(ofRule), ...(article ? [inArticle] : [])];
}

/** Those that would mend at least so many findings. */
function bulkActions(
  session: Session,
  analysis: Analysis,
  fixes: readonly BulkFix[],
  least: number,
): CodeAction[] {
  const { uri, version, page, findings } = analysis;
  return fixes.flatMap(({ kind, scope, title }): CodeAction[] => {
    const count = countSafe(findings, wantedIn(page, scope));
    if (count < least) return [];
    const action: CodeAction = { kind, title: session.say(title(count)) };
    const data: BulkData = { uri, version, scope };
    return [
      session.client.resolvesEdits
        ? { ...action, data }
        : { ...action, edit: bulkEdit(session, analysis, scope) },
    ];
  });
}

function bulkEdit({ client }: Session, analysis: Analysis, scope: Scope): WorkspaceEdit {
  const { page, config } = analysis;
  const { edits } = fixText(page.source, config, wantedIn(page, scope), page.background);
  return toWorkspaceEdit(analysis, edits, client);
}
