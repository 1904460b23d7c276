import { type FixResult, fixText } from '../../core';
import { unifiedDiff } from '../diff';
import { editBytes, roundTrips } from '../encoding';
import { InputError } from '../errors';
import { stdin } from '../files';
import { files, problems, say } from '../localize';
import { isUnusable } from '../report/entry';
import { type RuleOptions, wantedBy } from '../rules';
import { type Source, type SourceOptions, sourcesOf, unusable } from '../source';
import { note, print } from '../terminal';
import { replaceFile } from '../write';

export interface FixOptions extends SourceOptions, RuleOptions {
  readonly write?: true;
  readonly stdout?: true;
  readonly diff?: true;
}

type Mode = 'write' | 'stdout' | 'diff';

/** Applies the safe fixes, and writes, prints or previews what comes of it. */
export async function fix(paths: readonly string[], options: FixOptions): Promise<void> {
  const mode = modeOf(options);
  if (mode === 'write' && paths.includes(stdin)) throw new InputError(say('writeStdin'));
  const wanted = wantedBy(options);
  const mended = { problems: 0, files: 0 };
  for await (const source of await sourcesOf(paths, options)) {
    if (isUnusable(source)) continue;
    try {
      if (source.settings.faulty) throw new InputError(say('faultySettings'));
      const result = fixText(source.text, source.settings.config, wanted, source.background);
      await deliver[mode](source, result);
      if (result.count > 0) mended.files++;
      mended.problems += result.count;
    } catch (error) {
      unusable(source.path, error);
    }
  }
  note(say(mode === 'diff' ? 'mendable' : 'mended', problems(mended.problems), files(mended.files)));
}

/** Without a mode, nothing is changed. */
function modeOf(options: FixOptions): Mode {
  const modes = (['write', 'stdout', 'diff'] as const).filter(mode => options[mode]);
  if (modes.length > 1) throw new InputError(say('oneMode'));
  return modes[0] ?? 'diff';
}

const deliver: Readonly<Record<Mode, (source: Source, result: FixResult) => Promise<void>>> = {
  async write(source, result) {
    const bytes = await mendedBytes(source, result);
    if (bytes !== source.bytes) replaceFile(source.path, bytes);
  },
  async stdout(source, result) {
    await print(await mendedBytes(source, result));
  },
  async diff(source, result) {
    const bytes = await mendedBytes(source, result); // complains of what --write would
    if (bytes === source.bytes) return;
    const bom = source.encoding.bom ? '\uFEFF' : '';
    const edits = result.edits.map(({ span, newText }) => ({
      span: { start: span.start + bom.length, end: span.end + bom.length },
      newText,
    }));
    await print(unifiedDiff(source.path, bom + source.text, edits));
  },
};

/** The file with the fixes, in its own encoding; every byte outside the fixes as it was. Throws where that cannot be. */
async function mendedBytes(source: Source, { text, edits }: FixResult): Promise<Buffer> {
  if (text === source.text) return source.bytes;
  if (!(await roundTrips(source.bytes, source)))
    throw new InputError(say('notRestorable', source.encoding.name));
  return editBytes(source.bytes, source, edits);
}
