import {
  commands,
  ConfigurationTarget,
  Disposable,
  l10n,
  languages,
  Range,
  RelativePattern,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { looksLikeNewspaper } from '../../server/src/core/newspaper';
import type { Answers } from './answers';
import { extensionOf, globOfFolder, isAbsoluteGlob } from './globs';
import { languageId, schemes } from './transcription';

/** Lines enough to tell what a file is. */
const sample = 2_000;

/** As much text at once, in UTF-16 units, is pasted and not typed. */
const pasted = 500;

/**
 * Makes plain-text files transcriptions where the settings or an earlier answer say so, and offers it where a file
 * plainly is a newspaper page. Each file is asked about once, and what a person sets by hand is left alone.
 */
export function detectTranscriptions(answers: Answers): Disposable {
  const treat = (document: TextDocument) => {
    if (isPlainText(document) && isWanted(document, answers)) void makeTranscription(document);
  };
  const consider = (document: TextDocument | undefined) => {
    if (document && wantsOffer(document, answers)) void offer(document, answers);
  };
  workspace.textDocuments.forEach(treat);
  consider(window.activeTextEditor?.document);
  return Disposable.from(
    workspace.onDidOpenTextDocument(treat),
    workspace.onDidCloseTextDocument(document => {
      // A document that is closed and is still there has had its language changed, and not by this extension.
      const changed = workspace.textDocuments.includes(document);
      if (changed && document.languageId === languageId) answers.set(document.uri, 'plain');
      if (!changed && document.isUntitled) answers.forget(document.uri);
    }),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('galley.files')) workspace.textDocuments.forEach(treat);
    }),
    window.onDidChangeActiveTextEditor(editor => consider(editor?.document)),
    commands.registerCommand('galley.treatAsTranscription', async () => {
      const document = window.activeTextEditor?.document;
      if (!document || !isPlainText(document)) return;
      answers.set(document.uri, 'transcription');
      await makeTranscription(document);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some(({ text }) => text.length >= pasted)) consider(document);
    }),
  );
}

const settings = (uri?: Uri) => workspace.getConfiguration('galley', uri);

const isPlainText = (document: TextDocument): boolean =>
  document.languageId === 'plaintext' && schemes.includes(document.uri.scheme);

const makeTranscription = (document: TextDocument) => languages.setTextDocumentLanguage(document, languageId);

/** An answer for the one file goes before the settings for many. */
function isWanted(document: TextDocument, answers: Answers): boolean {
  const answer = answers.get(document.uri);
  return answer === 'transcription' || (answer !== 'plain' && isListed(document.uri));
}

/** Whether a glob of `galley.files` names a file; globs start at the folder of the workspace. */
export function isListed(uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  // A pattern is matched with the address alone, so that a file that is not open can stand for a document.
  const document = { uri, fileName: uri.fsPath, languageId: 'plaintext' } as TextDocument;
  return settings(uri)
    .get<readonly string[]>('files', [])
    .map(glob => (folder && !isAbsoluteGlob(glob) ? new RelativePattern(folder, glob) : glob))
    .some(pattern => languages.match({ pattern }, document) > 0);
}

const wantsOffer = (document: TextDocument, answers: Answers): boolean =>
  isPlainText(document) &&
  answers.get(document.uri) === undefined &&
  !isListed(document.uri) &&
  settings().get('detectNewspapers', true) &&
  looksLikeNewspaper(document.getText(new Range(0, 0, sample, 0)));

async function offer(document: TextDocument, answers: Answers): Promise<void> {
  answers.set(document.uri, 'none'); // Until there is one; who closes the question is not asked again.
  const extension = document.isUntitled ? '' : extensionOf(document.uri.path);
  const file = l10n.t('Treat as Transcription');
  const folder = l10n.t('All {0} Files in This Folder', extension);
  const never = l10n.t('Never');
  const choice = await window.showInformationMessage(
    l10n.t('This looks like the transcription of a newspaper page. Should Galley check it?'),
    ...(extension ? [file, folder, never] : [file, never]),
  );
  if (choice === never) await settings().update('detectNewspapers', false, ConfigurationTarget.Global);
  if (choice !== file && choice !== folder) return;
  answers.set(document.uri, 'transcription');
  await makeTranscription(document);
  if (choice === folder) await listFolder(document.uri, extension);
}

/** Adds the files of one extension in a document's folder to `galley.files`, of the workspace where there is one. */
async function listFolder(uri: Uri, extension: string): Promise<void> {
  const folder = workspace.getWorkspaceFolder(uri);
  const parent = Uri.joinPath(uri, '..');
  const path = folder
    ? parent.path.slice(folder.uri.path.replace(/\/$/, '').length + 1)
    : parent.fsPath.replaceAll('\\', '/');
  const glob = globOfFolder(path, extension);
  const globs = settings(uri).get<readonly string[]>('files', []);
  const target = folder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  if (!globs.includes(glob)) await settings(uri).update('files', [...globs, glob], target);
}
