import { parsePage, restructure } from '../../core';
import { deliver, modeOf, type ModeOptions } from '../deliver';
import { files, say } from '../localize';
import { complainOf, mendEach, type SourceOptions } from '../source';
import { note } from '../terminal';

export interface ArrangeOptions extends SourceOptions, ModeOptions {
  /** Whether marks say what each line is. */
  readonly marks?: true;
}

/** Puts each page in reading order, after its safe fixes, and writes, prints or previews what comes of it. */
export async function arrange(paths: readonly string[], options: ArrangeOptions): Promise<void> {
  const mode = modeOf(options, paths);
  const kind = options.marks ? 'arrangeMarked' : 'arrange';
  let arranged = 0;
  await mendEach(paths, options, async source => {
    const { text, background, settings } = source;
    const result = restructure(parsePage(text, { background }), settings.config, { kind });
    complainOf(result?.failures ?? [], source.path);
    await deliver[mode](source, result ?? { text, edits: [] });
    if (result) arranged++;
    if (result?.unplaced) note(say('unplacedLines', source.path, result.unplaced));
  });
  note(say(mode === 'diff' ? 'arrangeable' : 'arranged', files(arranged)));
}
