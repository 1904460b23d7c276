import type * as client from '../../client/src/protocol';
import type { FoundFile } from '../../server/src/lsp/files';
import type * as server from '../../server/src/lsp/requests';

type Fits<Given extends Wanted, Wanted> = Given;

/** What one side sends is what the other reads; the compiler sees to it, for the two may not import each other. */
export type Protocol = [
  Fits<server.DiagnosticData, client.DiagnosticData>,
  Fits<client.FixAllParams, server.FixAllParams>,
  Fits<server.FixAllResult, client.Fixes>,
  Fits<client.PreviewParams, server.PreviewParams>,
  Fits<server.PreviewResult, client.Preview>,
  Fits<client.RestructureParams, server.RestructureParams>,
  Fits<server.RestructureResult, client.Preview>,
  Fits<client.SplitParams, server.SplitParams>,
  Fits<server.SplitResult, client.Split>,
  Fits<server.ListedArticle, client.ListedArticle>,
  Fits<server.PageOfArticles, client.PageOfArticles>,
  Fits<client.FoundFile, FoundFile>,
];
