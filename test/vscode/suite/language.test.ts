import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, extensions, languages, window, workspace } from 'vscode';
import { closeAll, eventually, languageId, showPage, showTranscription } from './support';

describe('language', () => {
  const setFiles = (globs: readonly string[] | undefined) =>
    workspace.getConfiguration('galley').update('files', globs, ConfigurationTarget.Workspace);

  afterEach(async () => {
    await setFiles(undefined);
    await closeAll();
  });

  it('is known, and activates the extension', async () => {
    assert.ok((await languages.getLanguages()).includes(languageId));
    await showTranscription();
    assert.equal(extensions.getExtension('galley.galley')?.isActive, true);
  });

  it('is that of a file named by galley.files when it is opened', async () => {
    await setFiles(['**/page-*.txt']);
    const { uri } = await showPage();
    await eventually(workspace.onDidOpenTextDocument, () =>
      workspace.textDocuments.find(
        document => `${document.uri}` === `${uri}` && document.languageId === languageId,
      ),
    );
  });

  it('becomes that of an open file which galley.files comes to name', async () => {
    const document = await showPage();
    assert.equal(document.languageId, 'plaintext');
    await setFiles(['**/page-*.txt']);
    await eventually(workspace.onDidOpenTextDocument, () => document.languageId === languageId || undefined);
  });

  it('is that of plain text which a person says is a transcription, also when it is opened again', async () => {
    const { uri } = await showPage();
    const isTranscription = () =>
      workspace.textDocuments.find(
        document => `${document.uri}` === `${uri}` && document.languageId === languageId,
      );
    await commands.executeCommand('galley.treatAsTranscription');
    await eventually(workspace.onDidOpenTextDocument, isTranscription);
    await closeAll();
    await window.showTextDocument(uri);
    await eventually(workspace.onDidOpenTextDocument, isTranscription);
  });

  it('leaves other plain text alone', async () => {
    await setFiles(['**/other.txt']);
    assert.equal((await showPage()).languageId, 'plaintext');
  });
});
