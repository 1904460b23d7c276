import { fixText } from '../../core';
import { deliver, modeOf, type ModeOptions } from '../deliver';
import { files, problems, say } from '../localize';
import { type RuleOptions, wantedBy } from '../rules';
import { complainOf, mendEach, type SourceOptions } from '../source';
import { note } from '../terminal';

export interface FixOptions extends SourceOptions, RuleOptions, ModeOptions {}

/** Applies the safe fixes, and writes, prints or previews what comes of it. */
export async function fix(paths: readonly string[], options: FixOptions): Promise<void> {
  const mode = modeOf(options, paths);
  const wanted = wantedBy(options);
  const mended = { problems: 0, files: 0 };
  await mendEach(paths, options, async source => {
    const result = fixText(source.text, source.settings.config, wanted, source.background);
    complainOf(result.failures, source.path);
    await deliver[mode](source, result);
    if (result.count > 0) mended.files++;
    mended.problems += result.count;
  });
  note(say(mode === 'diff' ? 'mendable' : 'mended', problems(mended.problems), files(mended.files)));
}
