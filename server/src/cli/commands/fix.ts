import { fixText } from '../../core';
import { deliver, modeOf, type ModeOptions } from '../deliver';
import { InputError } from '../errors';
import { files, problems, say } from '../localize';
import { isUnusable } from '../report/entry';
import { type RuleOptions, wantedBy } from '../rules';
import { type SourceOptions, sourcesOf, unusable } from '../source';
import { note } from '../terminal';

export interface FixOptions extends SourceOptions, RuleOptions, ModeOptions {}

/** Applies the safe fixes, and writes, prints or previews what comes of it. */
export async function fix(paths: readonly string[], options: FixOptions): Promise<void> {
  const mode = modeOf(options, paths);
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
