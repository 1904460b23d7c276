// Tar archives of plain files and folders.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BLOCK = 512;

/** Extracts the bytes of a tar archive into `folder`. */
export function extractTar(bytes, folder) {
  const field = (at, length) => bytes.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
    const target = path.join(folder, path.normalize(field(at, 100)));
    if (!target.startsWith(folder)) throw new Error(`the archive reaches outside its folder: ${target}`);
    const size = parseInt(field(at + 124, 12), 8) || 0;
    const type = field(at + 156, 1);
    const start = at + BLOCK;
    if (type === '5') mkdirSync(target, { recursive: true });
    else if (type === '0' || type === '') {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes.subarray(start, start + size));
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}
