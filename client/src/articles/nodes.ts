import type { Uri } from 'vscode';
import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { Found, ListedArticle, ListedPart } from '../protocol';
import { badged } from './badges';

/** An article or a part of one in the view. Commands take it as the place that they are meant for. */
export interface ArticleNode {
  /** Stays the same while the page is edited, so that the view keeps what is open. */
  readonly id: string;
  readonly uri: Uri;
  /** A line of it, index from 0: where to go for it. */
  readonly line: number;
  readonly label: string;
  readonly found: Found;
  readonly icon: string;
  /** The kind or the role. */
  readonly what: string;
  /** What is said beside the label, the kind or the role among it where an icon alone is not plain enough. */
  readonly details: readonly string[];
  /** What menus ask for: `article` or `part`. */
  readonly type: 'article' | 'part';
  /** Lines from 0, both included. */
  readonly first: number;
  readonly last: number;
  readonly parent: ArticleNode | undefined;
  readonly children: readonly ArticleNode[];
}

const kindIcons: Readonly<Record<string, string>> = {
  article: 'note',
  photo: 'device-camera',
  brief: 'list-unordered',
  notice: 'megaphone',
  advertisement: 'tag',
};

const roleIcons: Readonly<Record<string, string>> = {
  kicker: 'chevron-up',
  headline: 'text-size',
  deck: 'chevron-down',
  byline: 'person',
  dateline: 'location',
  body: 'list-flat',
  caption: 'comment',
  credit: 'person',
};

/** The articles of a page as nodes, each with its parts in reading order. */
export function nodesOf(uri: Uri, articles: readonly ListedArticle[]): ArticleNode[] {
  const seen = new Map<string, number>();
  return articles.map(article => {
    const count = (seen.get(article.name) ?? 0) + 1;
    seen.set(article.name, count);
    return articleNode(uri, article, `${uri.toString()} ${article.name} ${count}`);
  });
}

function articleNode(uri: Uri, article: ListedArticle, id: string): ArticleNode {
  const children: ArticleNode[] = [];
  const { kind, kindName, name, people, range, selectionRange, parts } = article;
  const node: ArticleNode = {
    id,
    uri,
    line: selectionRange.start.line,
    label: name,
    found: article,
    icon: kindIcons[kind] ?? 'note',
    details: [people, kind === 'article' ? '' : kindName].filter(Boolean),
    what: kindName,
    type: 'article',
    ...linesOf(range),
    parent: undefined,
    children,
  };
  children.push(...parts.map((part, index) => partNode(node, part, `${id} ${part.role} ${index}`)));
  return node;
}

function partNode(parent: ArticleNode, part: ListedPart, id: string): ArticleNode {
  const { role, roleName, opening, range } = part;
  const lines = linesOf(range);
  const isAway = lines.last < parent.first || parent.last < lines.first;
  return {
    id,
    uri: parent.uri,
    line: lines.first,
    label: opening || roleName,
    found: part,
    icon: roleIcons[role] ?? 'list-flat',
    details: [opening && roleName, isAway ? l10n.t('line {0}', lines.first + 1) : ''].filter(Boolean),
    what: roleName,
    type: 'part',
    ...lines,
    parent,
    children: [],
  };
}

const linesOf = ({ start, end }: Range) => ({ first: start.line, last: end.line });

/** The node at a line (index from 0): a part where `isOpen` says that its article shows its parts. */
export function nodeAt(
  nodes: readonly ArticleNode[],
  line: number,
  isOpen: (article: ArticleNode) => boolean,
): ArticleNode | undefined {
  const has = ({ first, last }: ArticleNode) => first <= line && line <= last;
  const part = nodes.flatMap(({ children }) => children).find(has);
  const article = part?.parent ?? nodes.find(has);
  return article && isOpen(article) ? (part ?? article) : article;
}

export function itemOf(node: ArticleNode): TreeItem {
  const { id, label, type, icon, found, details, what } = node;
  const state = type === 'article' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(label, state);
  const problems = problemText(found.problems);
  item.id = id;
  item.description = details.join(' · ');
  item.iconPath = new ThemeIcon(icon);
  item.resourceUri = badged(id, found, problems);
  item.contextValue = [type, ...(found.fixable > 0 ? ['fixable'] : []), ...found.rules].join(' ');
  item.tooltip = [label, item.description, problems].filter(Boolean).join('\n');
  const spoken = [what, label, ...details.filter(detail => detail !== what), problems];
  item.accessibilityInformation = { label: spoken.filter(Boolean).join(', ') };
  item.command = { command: 'galley.showPlace', title: l10n.t('Go to Article'), arguments: [node] };
  return item;
}

function problemText(count: number): string {
  if (count === 0) return '';
  return count === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', count);
}
