import { applyEdits, modify } from 'jsonc-parser';
import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';
import { projectFileFor } from '../project';

/**
 * Lists a word as right: in the project's `galley.json`, where everyone who works on it has it, or in the user's
 * settings where there is no project.
 */
export async function addWord(word: unknown, document: unknown): Promise<void> {
  if (typeof word !== 'string' || typeof document !== 'string') return;
  const uri = Uri.parse(document);
  const file = await projectFileFor(uri);
  if (!file) return addToSettings(word, uri);
  const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true };
  const text = file.text ?? '{}\n';
  const edits = modify(text, ['words', -1], word, { isArrayInsertion: true, formattingOptions });
  await workspace.fs.writeFile(file.uri, new TextEncoder().encode(applyEdits(text, edits)));
  const where = workspace.asRelativePath(file.uri);
  window.setStatusBarMessage(`$(check) ${l10n.t('Galley: “{0}” is now a word of {1}', word, where)}`, 5_000);
}

async function addToSettings(word: string, uri: Uri): Promise<void> {
  const settings = workspace.getConfiguration('galley', uri);
  const words = settings.get<string[]>('words', []);
  if (!words.includes(word)) await settings.update('words', [...words, word], ConfigurationTarget.Global);
}
