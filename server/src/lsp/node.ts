import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readLexiconFile } from '../lexicons/node';
import type { Disk } from './files';
import { startServer } from './server';

export type { Disk, FoundFile } from './files';

/** Serves an editor from a process of Node, with files of its own for editors that find none. */
export function serve(disk?: Disk): void {
  // The editor names the transport on the command line; one that names none talks over standard input and output.
  const transports = /^--(stdio|node-ipc|socket|pipe)\b/;
  if (!process.argv.some(argument => transports.test(argument))) process.argv.push('--stdio');
  startServer(createConnection(ProposedFeatures.all), {
    readLexicon: readLexiconFile,
    ...(disk && { disk }),
  });
}
