import { type Position, RequestType, type TextEdit } from 'vscode-languageclient';

/** What the server is told when it starts. */
export interface InitializationOptions {
  /** English template → template in the language of the display. */
  readonly bundle: Readonly<Record<string, string>>;
  /** The URL of the folder that holds the rules' pages: `<ruleDocs>/doubled-text.md`. */
  readonly ruleDocs: string;
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

/** Takes out everything doubled, certain or not. */
export interface Preview extends Fixes {
  /** The text after the edits. */
  readonly text: string;
}

/** The server asks for a lexicon's file, as it is stored, by its name: a Worker cannot read files. */
export const lexiconRequest = new RequestType<string, Uint8Array, void>('galley/lexicon');

// The server answers `null` for a document that it does not know, or could not read.
export const fixAllRequest = new RequestType<FixAllParams, Fixes | null, void>('galley/fixAll');
export const previewRequest = new RequestType<PreviewParams, Preview | null, void>('galley/preview');
