import type { BaseLanguageClient } from 'vscode-languageclient';
import { applyFixes } from '../fixes';
import { fixAllRequest } from '../protocol';
import { activeTranscription } from '../transcription';

/** Applies every safe fix on the page. */
export async function fixAll(client: BaseLanguageClient): Promise<void> {
  const document = activeTranscription()?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  await applyFixes(client, document, token => client.sendRequest(fixAllRequest, { uri }, token));
}

/** Applies every safe fix in the article that the cursor stands in. */
export async function fixAllInArticle(client: BaseLanguageClient): Promise<void> {
  const editor = activeTranscription();
  if (!editor) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
  await applyFixes(client, editor.document, token =>
    client.sendRequest(fixAllRequest, { uri, position }, token),
  );
}
