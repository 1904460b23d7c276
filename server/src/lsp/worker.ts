import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { inflate } from '../lexicons/inflate';
import { lexiconRequest } from './requests';
import { startServer } from './server';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

// A Worker does not always know where it was loaded from; its client does.
startServer(connection, {
  readLexicon: async id => inflate(await connection.sendRequest(lexiconRequest, id)),
});
