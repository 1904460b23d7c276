import { commands, type ExtensionContext, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { fixAll, fixAllInArticle } from './commands/fixAll';
import { goToArticle } from './commands/goToArticle';
import { applyPreview, previewDoubled, providePreviews } from './commands/previewDoubled';
import { showRule } from './commands/showRule';
import { detectTranscriptions } from './detection';
import { createClient, restart, startWhenNeeded } from './server';
import { createStatusBar } from './statusBar';

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Galley', { log: true });
  const server = (client = createClient(context, log));
  const command = (name: string, run: (argument: unknown) => unknown) =>
    commands.registerCommand(`galley.${name}`, run);
  context.subscriptions.push(
    log,
    command('fixAll', () => fixAll(server)),
    command('fixAllInArticle', () => fixAllInArticle(server)),
    command('goToArticle', goToArticle),
    command('previewDoubled', () => previewDoubled(server)),
    command('applyPreview', () => applyPreview(server)),
    command('showRule', rule => showRule(context.extensionUri, rule)),
    command('showOutput', () => log.show()),
    command('restartServer', () => restart(server)),
    providePreviews(server),
    startWhenNeeded(server),
    createStatusBar(server),
    detectTranscriptions(context.workspaceState),
  );
}

export const deactivate = (): Promise<void> | undefined => client?.dispose();
