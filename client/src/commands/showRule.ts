import { commands, Uri } from 'vscode';

/** The folder of the rules' pages, which are part of the extension. */
export const ruleDocs = (extension: Uri): Uri => Uri.joinPath(extension, 'docs', 'rules');

/** Shows a rule's page; the descriptions of the rules' settings link here. */
export async function showRule(extension: Uri, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(ruleDocs(extension), `${rule}.md`));
}
