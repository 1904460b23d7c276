import * as nodeDisk from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { InputError } from './errors';
import { say } from './localize';

/** What writing asks of the file system. */
export type Disk = Pick<
  typeof nodeDisk,
  | 'accessSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'openSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

/** A file is not what it was when it was read: somebody has saved it meanwhile. */
export class ChangedError extends InputError {
  constructor() {
    super(say('changed'));
  }
}

/**
 * Replaces a file's content at once: whoever reads it sees the old bytes or the new, even after a power cut. Links are
 * followed, mode and owner kept. On failure the file is as it was. Throws a `ChangedError` where it does not hold what
 * was read: what others have saved is never lost.
 */
export function replaceFile(path: string, read: Uint8Array, bytes: Uint8Array, disk: Disk = nodeDisk): void {
  const target = disk.realpathSync(path);
  disk.accessSync(target, nodeDisk.constants.W_OK); // renaming would replace a read-only file without asking
  const name = join(dirname(target), `.galley-${randomBytes(6).toString('hex')}`);
  const [temporary, old] = [`${name}.tmp`, `${name}.old`];
  try {
    writeLike(target, temporary, bytes, disk);
    exchange(target, read, temporary, old, disk);
  } finally {
    removeIfThere(temporary, disk);
    removeIfThere(old, disk);
  }
}

/** All that takes long is done: from comparing to renaming, and to looking once more, it is a moment. */
function exchange(target: string, read: Uint8Array, temporary: string, old: string, disk: Disk): void {
  const isKept = keep(target, old, disk);
  if (!holds(target, read, disk) || (isKept && !isSame(target, old, disk))) throw new ChangedError();
  disk.renameSync(temporary, target);
  if (!isKept || holds(old, read, disk)) return;
  disk.renameSync(old, target); // it was saved in that moment: what was saved goes before what was mended
  throw new ChangedError();
}

/** Gives the file that is replaced a second name, to look at it afterwards; not every file system can. */
function keep(target: string, old: string, disk: Disk): boolean {
  try {
    disk.linkSync(target, old);
    return true;
  } catch {
    return false;
  }
}

const holds = (path: string, bytes: Uint8Array, disk: Disk): boolean => disk.readFileSync(path).equals(bytes);

/** Editors save by renaming, too. */
function isSame(path: string, other: string, disk: Disk): boolean {
  const [a, b] = [disk.statSync(path), disk.statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}

function writeLike(target: string, path: string, bytes: Uint8Array, disk: Disk): void {
  const { mode, uid, gid } = disk.statSync(target);
  const file = disk.openSync(path, 'wx', 0o600);
  try {
    disk.writeFileSync(file, bytes);
    keepOwner(file, uid, gid, disk);
    disk.fchmodSync(file, mode & 0o7777);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

/** Only root may give a file away; for others the writer becomes the owner, as with any other editor. */
function keepOwner(file: number, uid: number, gid: number, disk: Disk): void {
  try {
    disk.fchownSync(file, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}

function removeIfThere(path: string, disk: Disk): void {
  try {
    disk.unlinkSync(path);
  } catch {
    // it was never made, or is in its place
  }
}
