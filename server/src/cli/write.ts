import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/**
 * Replaces a file's content at once: whoever reads it sees the old bytes or the new, even after a power cut. Links are
 * followed, mode and owner kept. On failure the file is as it was.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const target = realpathSync(path);
  accessSync(target, constants.W_OK); // renaming would replace a read-only file without asking
  const temporary = join(dirname(target), `.galley-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeLike(target, temporary, bytes);
    renameSync(temporary, target);
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
}

function writeLike(target: string, path: string, bytes: Uint8Array): void {
  const { mode, uid, gid } = statSync(target);
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, bytes);
    keepOwner(file, uid, gid);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only root may give a file away; for others the writer becomes the owner, as with any other editor. */
function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // it was never made
  }
}
