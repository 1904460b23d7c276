#!/usr/bin/env node
// Stands in for the VS Code executable of @vscode/test-electron's runTests(): takes the same command line, runs the
// tests in VS Code's server and a headless Chromium, prints what they print and exits with their status.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { pageAddress, remoteUri } from './address.mjs';
import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { writeSettings } from './settings.mjs';
import { provideWebExtension } from './web-extension.mjs';

const verbose = process.env.CODE_HOST_VERBOSE === '1';
/** A test that has not ended by then never will, on any machine: each end is printed, and begins this anew. */
const HANG_MS = 5 * 60_000;

const { values: options, positionals } = parseArgs({
  strict: false, // runTests also passes what only a desktop needs, such as --no-sandbox
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'disable-extensions': { type: 'boolean' },
  },
});

const inWebWorker = options.extensionDevelopmentKind === 'web';

/** Resolves to the exit status of the extension host, as the server's log tells it. */
let extensionHostEnded;
const extensionHostExit = new Promise(resolve => (extensionHostEnded = resolve));
const temporary = mkdtempSync(path.join(os.tmpdir(), 'code-host-'));
let server;
let browser;
let ending = false;
const hang = setTimeout(
  () => fail('no test ended for five minutes: the one after the last above hangs'),
  HANG_MS,
);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130));
try {
  await run();
} catch (error) {
  fail(error.stack);
}

async function run() {
  const userDataDir = path.resolve(options['user-data-dir'] ?? temporary);
  const extensionsDir = path.resolve(options['extensions-dir'] ?? path.join(userDataDir, 'extensions'));
  writeSettings(userDataDir);
  server = await startServer({
    profile: { userDataDir, extensionsDir },
    args: ['--enable-smoke-test-driver'], // without it the page ignores the payload below
    onLog: readServerLog,
  });
  server.exited.then(status => fail(`VS Code's server ended by itself (${status})`));
  browser = await launchBrowser();
  // The page may fetch an extension only from its own server.
  const page = await browser.newPage({ bypassCSP: inWebWorker });
  page.on('crash', () => fail('the page crashed'));
  page.on('console', message => debug(`[page] ${message.text()}`));
  await forwardConsole(page);
  await page.exposeFunction('codeAutomationExit', status => testsEnded(status));
  if (inWebWorker) {
    await provideWebExtension(page, options.extensionDevelopmentPath, options.extensionTestsPath);
  }
  await page.goto(pageAddress(server, { folder: positionals[0], payload: payload() }));
}

function payload() {
  const entries = [];
  if (!inWebWorker) {
    for (const name of ['extensionDevelopmentPath', 'extensionTestsPath']) {
      entries.push([name, remoteUri(server, options[name])]);
    }
  }
  if (options['disable-extensions']) entries.push(['disableExtensions', 'true']);
  return entries;
}

/**
 * Prints what the extension host logs. VS Code hands its own log to the same function; only the extension host's
 * comes through $logExtensionHostMessage, a name on the stack that minifying keeps.
 */
async function forwardConsole(page) {
  await page.exposeFunction('hostLog', (fromExtensionHost, type, args) => {
    const text = format(...args) + '\n';
    if (!fromExtensionHost) debug(text);
    else if (type === 'error' || type === 'warn') process.stderr.write(text);
    else process.stdout.write(text);
    hang.refresh();
  });
  await page.addInitScript(() => {
    globalThis.codeAutomationLog = (type, args) => {
      Error.stackTraceLimit = 40;
      const fromExtensionHost = new Error().stack.includes('$logExtensionHostMessage');
      const plain = args.map(arg => (arg instanceof Error ? arg.stack : arg));
      void globalThis.hostLog(fromExtensionHost, type, plain);
    };
  });
}

function readServerLog(text) {
  debug(text);
  const exit = /Extension Host Process exited with code: (\S+), signal: (\S+?)\./.exec(text);
  if (!exit) return;
  const orderly = exit[1] === '0' || exit[2] === 'SIGTERM'; // SIGTERM is the server's own, at the end
  extensionHostEnded(orderly ? 0 : Number(exit[1]) || 1);
}

/** The page takes a crash of the extension host, or its process.exit(n), for success: the server knows better. */
async function testsEnded(status) {
  if (status !== 0 || inWebWorker) return end(status);
  if ((await extensionHostExit) !== 0) return fail('the extension host did not end in an orderly way');
  return end(0);
}

function fail(reason) {
  if (ending) return undefined;
  console.error(reason);
  return end(1);
}

async function end(status) {
  if (ending) return;
  ending = true;
  await browser?.close().catch(debug);
  await server?.stop();
  rmSync(temporary, { recursive: true, force: true });
  process.exit(status);
}

function debug(message) {
  if (verbose) process.stderr.write(`${String(message).trimEnd()}\n`);
}
