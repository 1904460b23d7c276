import { type CancellationToken, l10n, type TextDocument, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Preview, previewRequest, type Restructuring, restructureRequest } from './protocol';

/** What a page could be made into. */
export interface Proposal {
  readonly kind: 'doubled' | Restructuring;
  /** A line (index from 0) of the article that is meant. */
  readonly line?: number;
  /** A line (index from 0) of the article that a headline or byline is moved to. */
  readonly target?: number;
}

export const scheme = 'galley-preview';

/** What is proposed of a document is a document itself, under the same path, and knows its original. */
export const uriOf = (original: Uri, proposal: Proposal): Uri =>
  original.with({
    scheme,
    query: JSON.stringify({ original: original.toString(), ...proposal }),
    fragment: '',
  });

/** What `uriOf` made a document's name of; undefined for other documents. */
export function proposalOf(uri: Uri): (Proposal & { readonly original: Uri }) | undefined {
  if (uri.scheme !== scheme) return undefined;
  const { original, ...proposal } = JSON.parse(uri.query) as Proposal & { original: string };
  return { ...proposal, original: Uri.parse(original, true) };
}

/** Asks the server what would become of a page; `null` for one that it does not know. */
export function ask(
  client: BaseLanguageClient,
  document: Uri,
  { kind, line, target }: Proposal,
  token?: CancellationToken,
): Promise<Preview | null> {
  const uri = client.code2ProtocolConverter.asUri(document);
  return kind === 'doubled'
    ? client.sendRequest(previewRequest, { uri }, token)
    : client.sendRequest(restructureRequest, { uri, kind, line, target }, token);
}

/** The name of a preview's tab. */
export function titleOf({ uri: { path } }: TextDocument, { kind }: Proposal): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  switch (kind) {
    case 'doubled':
      return l10n.t('{0} (without doubled text)', name);
    case 'reflowArticle':
    case 'reflowPage':
      return l10n.t('{0} (reflowed)', name);
    case 'moveHeadline':
      return l10n.t('{0} (headline moved)', name);
    case 'moveByline':
      return l10n.t('{0} (byline moved)', name);
    case 'arrange':
    case 'arrangeMarked':
      return l10n.t('{0} (in reading order)', name);
  }
}

/** What to say where there is nothing to do. */
export function nothingToDo(proposal: Proposal, page: Preview | null): string {
  if (!page) return `$(error) ${l10n.t('Galley could not check this page. The output has the details.')}`;
  return page.articles === 0
    ? `$(info) ${l10n.t('No articles were found on this page.')}`
    : `$(check) ${asProposed(proposal)}`;
}

/** What to say where a page is already as proposed. */
function asProposed({ kind }: Proposal): string {
  switch (kind) {
    case 'doubled':
      return l10n.t('Galley: no doubled text on this page');
    case 'reflowArticle':
      return l10n.t('Galley: no lines to join in this article');
    case 'reflowPage':
      return l10n.t('Galley: no lines to join on this page');
    case 'moveHeadline':
      return l10n.t('Galley: no headline to move here');
    case 'moveByline':
      return l10n.t('Galley: no byline to move here');
    case 'arrange':
    case 'arrangeMarked':
      return l10n.t('Galley: this page is in reading order');
  }
}

/** What to say when the page is as proposed. */
export function doneOf({ kind }: Proposal): string {
  switch (kind) {
    case 'doubled':
      return l10n.t('Galley: doubled text removed');
    case 'reflowArticle':
    case 'reflowPage':
      return l10n.t('Galley: lines joined into paragraphs');
    case 'moveHeadline':
    case 'moveByline':
      return l10n.t('Galley: moved');
    case 'arrange':
    case 'arrangeMarked':
      return l10n.t('Galley: arranged in reading order');
  }
}

/** What to say of a proposal that is shown. */
export function remarkOn({ mended = 0, unplaced = 0 }: Preview): string | undefined {
  const remarks = [
    mended > 0 && l10n.t('problems fixed first: {0}', mended),
    unplaced > 0 && l10n.t('lines at the end that could not be placed: {0}', unplaced),
  ].filter(Boolean);
  return remarks.length > 0 ? `Galley · ${remarks.join(' · ')}` : undefined;
}
