import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fixAll, fixAllInArticle } from './commands/fixAll';
import { goToArticle } from './commands/goToArticle';
import { applyPreview, previewDoubled, providePreviews } from './commands/previewDoubled';
import { showRule } from './commands/showRule';
import { detectTranscriptions } from './detection';
import { restart, startWhenNeeded } from './server';
import { createStatusBar } from './statusBar';

/** Starts the extension with a client of the language server, which it gives back to be disposed of at the end. */
export function startExtension<Client extends BaseLanguageClient>(
  context: ExtensionContext,
  createClient: (log: LogOutputChannel) => Client,
): Client {
  const log = window.createOutputChannel('Galley', { log: true });
  const client = createClient(log);
  const command = (name: string, run: (argument: unknown) => unknown) =>
    commands.registerCommand(`galley.${name}`, run);
  context.subscriptions.push(
    log,
    command('fixAll', () => fixAll(client)),
    command('fixAllInArticle', () => fixAllInArticle(client)),
    command('goToArticle', goToArticle),
    command('previewDoubled', () => previewDoubled(client)),
    command('applyPreview', () => applyPreview(client)),
    command('showRule', rule => showRule(context.extensionUri, rule)),
    command('showOutput', () => log.show()),
    command('restartServer', () => restart(client)),
    providePreviews(client),
    startWhenNeeded(client),
    createStatusBar(client),
    detectTranscriptions(context.workspaceState),
  );
  return client;
}
