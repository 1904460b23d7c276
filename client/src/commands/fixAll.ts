import type { BaseLanguageClient } from 'vscode-languageclient';
import { applyFixes } from '../fixes';
import { fixAllRequest } from '../protocol';
import { activeTranscription } from '../transcription';
import { placeOf } from './place';

/** Applies every safe fix on the page. */
export async function fixAll(client: BaseLanguageClient): Promise<void> {
  const document = activeTranscription()?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  await applyFixes(client, document, token => client.sendRequest(fixAllRequest, { uri }, token));
}

/** Applies every safe fix in an article: the one at a place that a view names, else the one that the cursor stands in. */
export async function fixAllInArticle(client: BaseLanguageClient, place: unknown): Promise<void> {
  const { document, line } = await placeOf(place);
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  await applyFixes(client, document, token =>
    client.sendRequest(fixAllRequest, { uri, position: { line, character: 0 } }, token),
  );
}
