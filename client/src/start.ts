import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Answers } from './answers';
import { createArticlesView } from './articles/view';
import { addWord } from './commands/addWord';
import { fixAll, fixAllInArticle } from './commands/fixAll';
import { goToArticle } from './commands/goToArticle';
import { applyPreview, previewOrSay, providePreviews } from './commands/preview';
import { move, restructure } from './commands/restructure';
import { showRule } from './commands/showRule';
import { splitPage } from './commands/splitPage';
import { detectTranscriptions } from './detection';
import { serveFiles } from './files';
import { Projects } from './project';
import { offerReopening } from './reopen';
import { restart, startWhenNeeded } from './server';
import { createStatusBar } from './statusBar';

/** Starts the extension with a client of the language server, which it gives back to be disposed of at the end. */
export function startExtension<Client extends BaseLanguageClient>(
  context: ExtensionContext,
  createClient: (log: LogOutputChannel, projects: Projects) => Client,
): Client {
  const log = window.createOutputChannel('Galley', { log: true });
  const projects = new Projects(log);
  const answers = new Answers(context.workspaceState);
  const client = createClient(log, projects);
  const command = (name: string, run: (...args: unknown[]) => unknown) =>
    commands.registerCommand(`galley.${name}`, run);
  context.subscriptions.push(
    log,
    command('fixAll', () => fixAll(client)),
    command('fixAllInArticle', place => fixAllInArticle(client, place)),
    command('goToArticle', () => goToArticle(client)),
    command('previewDoubled', () => previewOrSay(client, { kind: 'doubled' })),
    command('reflowArticle', line => restructure(client, 'reflowArticle', line)),
    command('reflowPage', line => restructure(client, 'reflowPage', line)),
    command('arrange', line => restructure(client, 'arrange', line)),
    command('arrangeMarked', line => restructure(client, 'arrangeMarked', line)),
    command('moveHeadline', line => move(client, 'moveHeadline', line)),
    command('splitPage', folder => splitPage(client, folder)),
    command('moveByline', line => move(client, 'moveByline', line)),
    command('applyPreview', () => applyPreview(client)),
    command('addWord', (word, document) => addWord(word, document)),
    command('showRule', rule => showRule(context.extensionUri, rule)),
    command('showOutput', () => log.show()),
    command('restartServer', () => restart(client)),
    projects.watch(client),
    providePreviews(client),
    startWhenNeeded(client),
    createStatusBar(client),
    createArticlesView(client),
    serveFiles(client, answers, log),
    detectTranscriptions(answers),
    offerReopening(),
  );
  return client;
}
