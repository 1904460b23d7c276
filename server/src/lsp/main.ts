import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readLexiconFile } from '../lexicons/node';
import { startServer } from './server';

// The editor names the transport on the command line; one that names none talks over standard input and output.
const transports = /^--(stdio|node-ipc|socket|pipe)\b/;
if (!process.argv.some(argument => transports.test(argument))) process.argv.push('--stdio');

startServer(createConnection(ProposedFeatures.all), { readLexicon: readLexiconFile });
