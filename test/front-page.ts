import { readFileSync } from 'node:fs';

/** The sample in reading order; the glyph that its text layer lost is for a person to put in. */
export const arranged = readFileSync('test/fixtures/front-page.clean.txt', 'utf8').replace(
  '\n金政、朱志杰',
  '\n政、朱志杰',
);
