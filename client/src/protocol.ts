import { type Position, type Range, RequestType, type TextEdit } from 'vscode-languageclient';

/** What the server is told when it starts. */
export interface InitializationOptions {
  /** English template → template in the language of the display. */
  readonly bundle: Readonly<Record<string, string>>;
  /** The URL of the folder that holds the rules' pages: `<ruleDocs>/doubled-text.md`. */
  readonly ruleDocs: string;
  /** The client shows what is to be done to a page before it is done. */
  readonly previews: true;
  /** The client has the command `galley.addWord`. */
  readonly addsWords: true;
}

/** Fixes for a whole document, and how they read to a person. */
export interface Fixes {
  readonly edits: TextEdit[];
  /** How many problems the edits mend. */
  readonly count: number;
  /** The version of the document that the edits are for. */
  readonly version: number;
}

export interface FixAllParams {
  readonly uri: string;
  /** Only what lies in the article at this position; the whole page where no article is there. */
  readonly position?: Position;
}

export interface PreviewParams {
  readonly uri: string;
}

/** What a page could be made into. */
export interface Preview extends Fixes {
  /** The text after the edits. */
  readonly text: string;
  /** How many problems are fixed before the page is put right. */
  readonly mended?: number;
  /** How many lines belong to no article. */
  readonly unplaced?: number;
}

export type Restructuring =
  'reflowArticle' | 'reflowPage' | 'moveHeadline' | 'moveByline' | 'arrange' | 'arrangeMarked';

export interface RestructureParams {
  readonly uri: string;
  readonly kind: Restructuring;
  /** A line (index from 0) of the article that is meant. */
  readonly line?: number | undefined;
  /** A line (index from 0) of the article that a headline or byline is moved to. */
  readonly target?: number | undefined;
}

/** An article as the outline lists it. */
export interface ListedArticle {
  /** The headline as it should read, else how the text begins. */
  readonly name: string;
  /** Who wrote it, as a list. */
  readonly people: string;
  readonly parts: readonly { readonly role: string; readonly range: Range }[];
}

/** The server asks for a lexicon's file, as it is stored, by its name: a Worker cannot read files. */
export const lexiconRequest = new RequestType<string, Uint8Array, void>('galley/lexicon');

// The server answers `null` for a document that it does not know, or could not read.
export const fixAllRequest = new RequestType<FixAllParams, Fixes | null, void>('galley/fixAll');
export const previewRequest = new RequestType<PreviewParams, Preview | null, void>('galley/preview');
export const restructureRequest = new RequestType<RestructureParams, Preview | null, void>(
  'galley/restructure',
);
export const articlesRequest = new RequestType<
  { readonly uri: string },
  { readonly articles: readonly ListedArticle[] } | null,
  void
>('galley/articles');
