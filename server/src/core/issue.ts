import { namedPageOf } from './page-numbers';

/** Up to so many files of a folder are one issue whatever their names; of more, those whose names say so. */
const issueSize = 100;

/** Something that has an address. */
interface Addressed {
  readonly uri: string;
}

/** Those of a folder's files that are the issue which one of them belongs to, this one included. */
export function pagesOfIssue<F extends Addressed>(uri: string, inFolder: readonly F[]): readonly F[] {
  if (inFolder.length <= issueSize) return inFolder;
  const issue = namedPageOf(nameOf(uri))?.issue;
  const pages = issue ? inFolder.filter(file => namedPageOf(nameOf(file.uri))?.issue === issue) : [];
  return pages.slice(0, issueSize);
}

/** The folder of a file, without a slash at its end. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** The name of a file without its extensions: 20170930_02 of …/20170930_02.newspaper.txt. */
export const nameOf = (uri: string): string =>
  plain(uri.slice(uri.lastIndexOf('/') + 1)).replace(/(?:\.(?:newspaper|transcription))?\.\w+$/i, '');

/** An address in plain letters, since not everyone escapes the same ones. */
export function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
