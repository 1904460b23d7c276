import type { CancellationToken, DiagnosticSeverity } from 'vscode-languageserver';
import { type Finding, type Page, safeFixOf, say } from '../../core';
import { severities, toLineSpan, toRange } from '../convert';
import { serverMessages } from '../messages';
import {
  headingOf,
  type OutlinedArticle,
  type OutlinedPart,
  outlineOf,
  problemsIn,
  type Say,
} from '../outline';
import type {
  ArticlesParams,
  ArticlesResult,
  Found,
  ListedArticle,
  ListedPart,
  PageOfArticles,
  WorkspaceArticlesParams,
} from '../requests';
import type { Session } from '../session';

/** Those of the other transcriptions in the workspace. */
export async function workspaceArticles(
  session: Session,
  { except }: WorkspaceArticlesParams,
  token: CancellationToken,
): Promise<PageOfArticles[]> {
  const files = await session.workspace.all(token);
  return files.flatMap(({ uri, articles }) => (uri === except ? [] : { uri, articles }));
}

/** The articles of a page for a view that knows more of them than symbols can say. */
export async function articles(session: Session, { uri }: ArticlesParams): Promise<ArticlesResult | null> {
  const analysis = await session.analysis(uri);
  if (!analysis) return null;
  const { page, findings, version } = analysis;
  const tell: Say = message => session.say(message);
  const articles = session.attempt('articles', [], () =>
    outlineOf(page, findings, tell).map(outlined => listed(page, outlined, tell)),
  );
  return { version, articles };
}

function listed(page: Page, outlined: OutlinedArticle, tell: Say): ListedArticle {
  const { article, run, name, people, parts, findings } = outlined;
  const heading = headingOf(outlined);
  return {
    kind: article.kind,
    kindName: tell(say(serverMessages[article.kind])),
    name,
    people,
    range: toRange(page, toLineSpan(page, run.first, run.last)),
    selectionRange: toRange(page, toLineSpan(page, heading.first, heading.last)),
    parts: parts.map(part => listedPart(page, part)),
    ...foundIn(findings),
  };
}

const listedPart = (page: Page, { part, role, opening, findings }: OutlinedPart): ListedPart => ({
  role: part.role,
  roleName: role,
  opening,
  range: toRange(page, toLineSpan(page, part.first, part.last)),
  ...foundIn(findings),
});

function foundIn(findings: readonly Finding[]): Found {
  const problems = problemsIn(findings);
  const gravest = Math.min(...problems.map(({ severity }) => severities[severity])) as DiagnosticSeverity;
  return {
    problems: problems.length,
    ...(problems.length > 0 && { severity: gravest }),
    fixable: findings.filter(safeFixOf).length,
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
}
