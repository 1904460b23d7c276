import {
  type DiagnosticSeverity,
  type Position,
  type Range,
  RequestType,
  type TextEdit,
} from 'vscode-languageclient';

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
  /** The client finds and reads files for the server. */
  readonly findsFiles: true;
}

/** What a diagnostic carries along. */
export interface DiagnosticData {
  /** The problem can be mended safely. */
  readonly safe: boolean;
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
  /** How many articles the page has. */
  readonly articles?: number;
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

/** What was found in an article or a part of one. */
export interface Found {
  /** How many problems, hints left out. */
  readonly problems: number;
  /** Of the gravest problem. */
  readonly severity?: DiagnosticSeverity;
  /** How many findings can be mended safely. */
  readonly fixable: number;
  /** The rules that found something, hints included. */
  readonly rules: readonly string[];
}

/** An article as the outline lists it. */
export interface ListedArticle extends Found {
  /** `article`, `photo`, `brief`, `notice` or `advertisement`. */
  readonly kind: string;
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
  readonly parts: readonly ListedPart[];
}

export interface ListedPart extends Found {
  /** `kicker`, `headline`, `deck`, `byline`, `dateline`, `body`, `caption` or `credit`. */
  readonly role: string;
  /** The role in the language of the display. */
  readonly roleName: string;
  /** How it begins; empty where its first line is blank. */
  readonly opening: string;
  readonly range: Range;
}

/** The articles of a transcription in the workspace. */
export interface PageOfArticles {
  readonly uri: string;
  readonly articles: readonly { readonly name: string; readonly people: string; readonly range: Range }[];
}

/** A file that may be a transcription. */
export interface FoundFile {
  readonly uri: string;
  /** Differs once the file has been written again. */
  readonly stamp: string;
  /** Called a transcription by its extension, the settings or a person; others count where their text looks like one. */
  readonly isTranscription: boolean;
}

/** The server asks which files may be transcriptions, right in a folder or, where that is null, in the workspace. */
export const findFilesRequest = new RequestType<{ readonly folder: string | null }, FoundFile[], void>(
  'galley/findFiles',
);
/** The server asks for a file's text; null where the file is gone, or is no text in a known encoding. */
export const readFileRequest = new RequestType<{ readonly uri: string }, string | null, void>(
  'galley/readFile',
);
export interface SplitParams {
  readonly uri: string;
  /** What the names of the files begin with. */
  readonly base: string;
}

/** The files that a page would be split into. */
export interface Split {
  readonly files: readonly ArticleFile[];
}

export interface ArticleFile {
  /** Without an extension. */
  readonly name: string;
  /** The headline, or how the text begins. */
  readonly title: string;
  readonly text: string;
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
  { readonly version: number; readonly articles: readonly ListedArticle[] } | null,
  void
>('galley/articles');
/** Asks for the articles of the transcriptions in the workspace, but for one page. */
export const workspaceArticlesRequest = new RequestType<
  { readonly except: string | null },
  readonly PageOfArticles[],
  void
>('galley/workspaceArticles');
export const splitRequest = new RequestType<SplitParams, Split | null, void>('galley/split');
