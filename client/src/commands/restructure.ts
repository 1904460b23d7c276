import { l10n, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { articlesRequest, type ListedArticle, type Restructuring } from '../protocol';
import { activeTranscription } from '../transcription';
import { lineOf } from './place';
import { preview, previewOrSay } from './preview';

/** The line that a code action names, that of an article in the view, else the cursor's. */
const lineFrom = (argument: unknown): number => (typeof argument === 'number' ? argument : lineOf(argument));

/** Shows what putting the page right would make of it. */
export const restructure = (
  client: BaseLanguageClient,
  kind: Restructuring,
  argument: unknown,
): Promise<void> =>
  previewOrSay(client, kind === 'reflowArticle' ? { kind, line: lineFrom(argument) } : { kind });

const roles = { moveHeadline: ['kicker', 'headline', 'deck'], moveByline: ['byline'] } as const;

/** Shows a headline or byline moved to its article; which one that is, a person says where Galley does not know. */
export async function move(
  client: BaseLanguageClient,
  kind: 'moveHeadline' | 'moveByline',
  argument: unknown,
): Promise<void> {
  const line = lineFrom(argument);
  const nothing = await preview(client, { kind, line });
  if (!nothing) return;
  const target = await pickTarget(client, line, roles[kind]);
  if (target === 'none') window.setStatusBarMessage(nothing, 5_000);
  else if (target) await previewOrSay(client, { kind, line, target: target.line });
}

interface ArticleItem extends QuickPickItem {
  readonly line: number;
}

/** Asks for the article that a line of one of the roles belongs to; `none` where the line plays no such role. */
async function pickTarget(
  client: BaseLanguageClient,
  line: number,
  wanted: readonly string[],
): Promise<ArticleItem | 'none' | undefined> {
  const document = activeTranscription()?.document;
  const uri = document && client.code2ProtocolConverter.asUri(document.uri);
  const articles = uri ? ((await client.sendRequest(articlesRequest, { uri }))?.articles ?? []) : [];
  const isHere = ({ parts }: ListedArticle) =>
    parts.some(
      ({ role, range }) => wanted.includes(role) && range.start.line <= line && line <= range.end.line,
    );
  const items = articles.flatMap(({ name, people, parts }): ArticleItem[] => {
    const text = parts.find(({ role }) => role === 'body' || role === 'caption');
    return text ? [{ line: text.range.start.line, label: name, description: people }] : [];
  });
  if (!articles.some(isHere) || items.length === 0) return 'none';
  return window.showQuickPick(items, {
    title: l10n.t('Which article does it belong to?'),
    matchOnDescription: true,
  });
}
