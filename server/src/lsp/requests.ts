import { type Position, RequestType, type TextEdit } from 'vscode-languageserver';

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

export const fixAllRequest = new RequestType<FixAllParams, FixAllResult | null, void>('galley/fixAll');
export const previewRequest = new RequestType<PreviewParams, PreviewResult | null, void>('galley/preview');
