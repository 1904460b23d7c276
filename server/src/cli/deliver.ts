import type { Edit } from '../core';
import { unifiedDiff } from './diff';
import { editBytes, roundTrips } from './encoding';
import { InputError } from './errors';
import { stdin } from './files';
import { say } from './localize';
import { visible } from './report/pretty';
import type { Source } from './source';
import { print } from './terminal';
import { replaceFile } from './write';

/** What is done with a changed text. */
export type Mode = 'write' | 'stdout' | 'diff';

export interface ModeOptions {
  readonly write?: true;
  readonly stdout?: true;
  readonly diff?: true;
}

/** A text, and the edits that lead to it from that of the source. */
export interface Edited {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** The mode that was asked for; without one, nothing is changed. Throws where the call contradicts itself. */
export function modeOf(options: ModeOptions, paths: readonly string[]): Mode {
  const modes = (['write', 'stdout', 'diff'] as const).filter(mode => options[mode]);
  if (modes.length > 1) throw new InputError(say('oneMode'));
  const mode = modes[0] ?? 'diff';
  if (mode === 'write' && paths.includes(stdin)) throw new InputError(say('writeStdin'));
  return mode;
}

/** Writes a source back as edited, prints it, or prints what would change. */
export const deliver: Readonly<Record<Mode, (source: Source, result: Edited) => Promise<void>>> = {
  async write(source, result) {
    const bytes = await editedBytes(source, result);
    if (bytes !== source.bytes) replaceFile(source.path, source.bytes, bytes);
  },
  async stdout(source, result) {
    await print(await editedBytes(source, result));
  },
  async diff(source, result) {
    const bytes = await editedBytes(source, result); // complains of what --write would
    if (bytes === source.bytes) return;
    const bom = source.encoding.bom ? '\uFEFF' : '';
    const edits = result.edits.map(({ span, newText }) => ({
      span: { start: span.start + bom.length, end: span.end + bom.length },
      newText,
    }));
    await print(forReader(unifiedDiff(source.path, bom + source.text, edits), process.stdout.isTTY));
  },
};

/** A diff for programs to the byte; on a terminal, control characters of the page are shown instead of obeyed. */
export const forReader = (diff: string, isTerminal: boolean): string =>
  isTerminal ? diff.replace(/[^\r\n]+|\r(?!\n)/g, visible) : diff;

/** The file as edited, in its own encoding; every byte outside the edits as it was. Throws where that cannot be. */
async function editedBytes(source: Source, { text, edits }: Edited): Promise<Buffer> {
  if (text === source.text) return source.bytes;
  if (!(await roundTrips(source.bytes, source)))
    throw new InputError(say('notRestorable', source.encoding.name));
  return editBytes(source.bytes, source, edits);
}
