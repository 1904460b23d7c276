import {
  type DiagnosticSeverity,
  type Position,
  type Range,
  RequestType,
  type TextEdit,
} from 'vscode-languageserver';
import type { ArticleFile, ArticleKind, LexiconId, PartRole, Restructuring } from '../core';
import type { FoundFile } from './files';

/** What a diagnostic carries along. */
export interface DiagnosticData {
  /** The problem can be mended safely. */
  readonly safe: boolean;
}

/** What the client asks beyond the protocol. Unknown documents answer `null`. */
export interface FixAllParams {
  readonly uri: string;
  /** Only what lies in the article at this position; the whole page where no article is there. */
  readonly position?: Position;
  /** Only what these rules found. */
  readonly rules?: readonly string[];
}

export interface FixAllResult {
  readonly edits: TextEdit[];
  /** How many findings the edits mend. */
  readonly count: number;
  /** The document's version that the edits are for. */
  readonly version: number;
}

export interface PreviewParams {
  readonly uri: string;
}

/** What takes everything doubled out, certain or not. */
export interface PreviewResult extends FixAllResult {
  /** The text after the edits. */
  readonly text: string;
}

export interface RestructureParams {
  readonly uri: string;
  readonly kind: Restructuring;
  /** A line (index from 0) of the article that is meant. */
  readonly line?: number | undefined;
  /** A line (index from 0) of the article that a headline or byline is moved to. */
  readonly target?: number | undefined;
}

/** What puts a page right; `count` is 0 where there is nothing to do. */
export interface RestructureResult extends PreviewResult {
  /** How many problems are mended first. */
  readonly mended: number;
  /** How many lines belong to no article. */
  readonly unplaced: number;
  /** How many articles the page has. */
  readonly articles: number;
}

export interface SplitParams {
  readonly uri: string;
  /** What the names of the files begin with. */
  readonly base: string;
}

export interface SplitResult {
  /** One for each article, in reading order, and one for what belongs to none. */
  readonly files: readonly ArticleFile[];
  /** How many problems are mended first. */
  readonly mended: number;
  /** The document's version that the files are of. */
  readonly version: number;
}

export interface ArticlesParams {
  readonly uri: string;
}

export interface ArticlesResult {
  /** The document's version that the articles are of. */
  readonly version: number;
  /** In the text's order. */
  readonly articles: ListedArticle[];
}

/** What was found in an article or a part of one. */
export interface Found {
  /** How many problems, hints left out. */
  readonly problems: number;
  /** Of the gravest problem; absent where there is none. */
  readonly severity?: DiagnosticSeverity;
  /** How many findings can be mended safely. */
  readonly fixable: number;
  /** The rules that found something, hints included. */
  readonly rules: string[];
}

export interface ListedArticle extends Found {
  readonly kind: ArticleKind;
  /** The kind in the language of the display. */
  readonly kindName: string;
  /** The headline as it should read, else how the text begins. */
  readonly name: string;
  /** Who wrote it, as a list; empty where nobody signed. */
  readonly people: string;
  /** Its longest run of lines; parts that were transcribed away from it lie outside. */
  readonly range: Range;
  /** Where to go for it: its headline where that stands with it. */
  readonly selectionRange: Range;
  /** In reading order. */
  readonly parts: ListedPart[];
}

export interface ListedPart extends Found {
  readonly role: PartRole;
  /** The role in the language of the display. */
  readonly roleName: string;
  /** How it begins; empty where its first line is blank. */
  readonly opening: string;
  readonly range: Range;
}

export interface WorkspaceArticlesParams {
  /** The page whose articles are not wanted; null where all are. */
  readonly except: string | null;
}

/** The articles of one transcription of the workspace. */
export interface PageOfArticles {
  readonly uri: string;
  readonly articles: readonly { readonly name: string; readonly people: string; readonly range: Range }[];
}

export interface FindFilesParams {
  /** Right in this folder; in the whole workspace where it is null. */
  readonly folder: string | null;
}

export interface ReadFileParams {
  readonly uri: string;
}

/** Asks the client which of its files may be transcriptions. */
export const findFilesRequest = new RequestType<FindFilesParams, FoundFile[], void>('galley/findFiles');
/** Asks the client for the text of a file that need not be open; null where there is none. */
export const readFileRequest = new RequestType<ReadFileParams, string | null, void>('galley/readFile');
/** Asks the client for the bytes of a lexicon's file: for a server that cannot read files. */
export const lexiconRequest = new RequestType<LexiconId, Uint8Array, void>('galley/lexicon');
export const fixAllRequest = new RequestType<FixAllParams, FixAllResult | null, void>('galley/fixAll');
export const previewRequest = new RequestType<PreviewParams, PreviewResult | null, void>('galley/preview');
export const restructureRequest = new RequestType<RestructureParams, RestructureResult | null, void>(
  'galley/restructure',
);
export const splitRequest = new RequestType<SplitParams, SplitResult | null, void>('galley/split');
export const articlesRequest = new RequestType<ArticlesParams, ArticlesResult | null, void>(
  'galley/articles',
);
/** The articles of the other transcriptions in the workspace, open or not. */
export const workspaceArticlesRequest = new RequestType<WorkspaceArticlesParams, PageOfArticles[], void>(
  'galley/workspaceArticles',
);
