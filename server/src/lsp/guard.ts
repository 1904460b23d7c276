import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Log } from './log';

/** One request on its way to an answer. */
export interface Request {
  readonly name: string;
  readonly token: CancellationToken;
  /** Whether what the request points at is still what its sender saw. */
  readonly isCurrent: () => boolean;
  readonly log: Log;
}

/**
 * Does a request's work. A cancelled one is answered as cancelled and one whose text has moved on as outdated, never
 * with an empty result, which would read as "nothing there". Work refuses by throwing a `ResponseError`; work that fails
 * otherwise is logged and answered with `fallback`.
 */
export async function guard<T>(
  request: Request,
  fallback: T,
  work: () => Promise<T>,
): Promise<T | ResponseError<never>> {
  await turn(); // lets a cancellation or an edit that already waits come in first
  const before = refusal(request);
  if (before) return before;
  try {
    const result = await work();
    return refusal(request) ?? result;
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    request.log.error(request.name, error);
    return fallback;
  }
}

function refusal({ token, isCurrent }: Request): ResponseError<never> | undefined {
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
  if (!isCurrent()) return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed');
  return undefined;
}

/** One turn of the event loop. A Worker has no `setImmediate`, and its timers are throttled. */
const turn = (): Promise<void> =>
  new Promise(resolve => {
    if (typeof setImmediate === 'function') return void setImmediate(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
