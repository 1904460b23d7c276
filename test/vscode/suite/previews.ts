import assert from 'node:assert/strict';
import { commands, TabInputTextDiff, type TextDocument, window, workspace } from 'vscode';
import { eventually } from './support';

/** The comparison that the active tab shows. */
export const shownDiff = (): TabInputTextDiff | undefined => {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputTextDiff ? input : undefined;
};

/** Runs a command that previews a document, and gives the right side of what is shown. */
export async function preview(command: string, original: TextDocument): Promise<TextDocument> {
  await commands.executeCommand(command);
  const sides = await eventually(window.tabGroups.onDidChangeTabs, shownDiff);
  assert.equal(sides.original.toString(), original.uri.toString());
  return workspace.openTextDocument(sides.modified);
}
