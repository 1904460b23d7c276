import { Disposable, FileType, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isNamedNewspaper } from '../../server/src/core/newspaper';
import type { Answers } from './answers';
import { isListed } from './detection';
import { findFilesRequest, type FoundFile, readFileRequest } from './protocol';

/** What may be a transcription by its name. */
const names = /\.(?:txt|galley)$/i;
const glob = '**/*.{txt,TXT,galley}';

/** So many files of a workspace are looked at, and files of so many bytes: an archive is not read in an editor. */
const mostFiles = 5_000;
const largestFile = 4_000_000;
/** So many files are asked for their size and age at a time. */
const batch = 200;

/** Finds and reads files for the server, which need not run where they are. */
export function serveFiles(client: BaseLanguageClient, answers: Answers, log: LogOutputChannel): Disposable {
  return Disposable.from(
    client.onRequest(findFilesRequest, async ({ folder }) => {
      const uris = folder === null ? await inWorkspace(log) : await inFolder(Uri.parse(folder, true), log);
      return describeAll(client, uris, answers, log);
    }),
    client.onRequest(readFileRequest, ({ uri }) => read(Uri.parse(uri, true), log)),
  );
}

async function inWorkspace(log: LogOutputChannel): Promise<Uri[]> {
  const uris = await workspace.findFiles(glob, '**/node_modules/**', mostFiles);
  if (uris.length === mostFiles) log.warn(`Only ${mostFiles} files of the workspace are looked at.`);
  return uris;
}

async function inFolder(folder: Uri, log: LogOutputChannel): Promise<Uri[]> {
  if (folder.scheme === 'untitled') return [];
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => names.test(name) && (type & FileType.File) !== 0)
      .map(([name]) => Uri.joinPath(folder, name));
  } catch (error) {
    log.warn(`${folder.toString(true)}: ${String(error)}`);
    return [];
  }
}

async function describeAll(
  client: BaseLanguageClient,
  uris: readonly Uri[],
  answers: Answers,
  log: LogOutputChannel,
): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (let at = 0; at < uris.length; at += batch) {
    const some = uris.slice(at, at + batch).map(async (uri): Promise<FoundFile[]> => {
      const answer = answers.get(uri);
      if (answer === 'plain') return [];
      const { mtime, size } = await workspace.fs.stat(uri);
      if (size > largestFile) log.warn(`${uri.toString(true)} is too large to be looked at unopened.`);
      if (size > largestFile) return [];
      const isTranscription = isNamedNewspaper(uri.path) || answer === 'transcription' || isListed(uri);
      return [{ uri: client.code2ProtocolConverter.asUri(uri), stamp: `${mtime} ${size}`, isTranscription }];
    });
    for (const result of await Promise.allSettled(some))
      if (result.status === 'fulfilled') found.push(...result.value); // else it has gone meanwhile
  }
  return found;
}

async function read(uri: Uri, log: LogOutputChannel): Promise<string | null> {
  try {
    return await decode(await workspace.fs.readFile(uri), uri);
  } catch (error) {
    log.warn(`${uri.toString(true)}: ${String(error)}`);
    return null;
  }
}

/** VS Code decodes as it would in an editor, from version 1.100 on; what it cannot decode is left alone. */
async function decode(bytes: Uint8Array, uri: Uri): Promise<string | null> {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const { decode } = workspace as {
      decode?: (bytes: Uint8Array, options: { uri: Uri }) => Thenable<string>;
    };
    const text = await decode?.(bytes, { uri });
    return text === undefined || text.includes('\uFFFD') ? null : text;
  }
}
