import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import { findFilesRequest, readFileRequest } from './requests';

/** A file that may be a transcription. */
export interface FoundFile {
  readonly uri: string;
  /** Differs once the file has been written again. */
  readonly stamp: string;
  /** Called a transcription by its extension, the settings or a person; others count where their text looks like one. */
  readonly isTranscription: boolean;
}

/** Where the transcriptions of a workspace come from, open or not. */
export interface Files {
  /** Those right in a folder (URI without a slash at its end); those of the whole workspace where none is named. */
  list(folder?: string): Promise<readonly FoundFile[]>;
  /** A file's text; null where it is gone, or is no text in a known encoding. */
  read(uri: string): Promise<string | null>;
}

/** What a server can do that has files of its own. */
export interface Disk {
  list(folders: readonly string[], deep: boolean): Promise<readonly FoundFile[]>;
  read(uri: string): Promise<string | null>;
}

/** An editor's own files come from the editor, which knows what is left out and what lies elsewhere than on a disk. */
export function filesOf(connection: Connection, client: Client, disk?: Disk): Files {
  return {
    list(folder) {
      if (client.findsFiles) return connection.sendRequest(findFilesRequest, { folder: folder ?? null });
      const folders = folder === undefined ? client.folders : [folder];
      return disk ? disk.list(folders, folder === undefined) : Promise.resolve([]);
    },
    read(uri) {
      if (disk && uri.startsWith('file:')) return disk.read(uri);
      return client.findsFiles ? connection.sendRequest(readFileRequest, { uri }) : Promise.resolve(null);
    },
  };
}
