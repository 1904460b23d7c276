import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfig } from '../../server/src/core/config';
import { mendedOf } from '../../server/src/core/doubling';
import { applyEdits } from '../../server/src/core/edits';
import { fixText, safeFixOf } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { parsePage } from '../../server/src/core/page';
import type { Finding, Fix } from '../../server/src/core/rule';
import { backgroundFor } from '../background';
import { damagePage, type Random, seeded, shapes } from '../damage';
import { column, englishColumn } from '../sound-forms';

const sample = readFileSync('samples/front-page.txt', 'utf8');
const isDoubled = ({ category }: Finding): boolean => category === 'doubled';

/** Takes the safe fixes one by one, as somebody does in the editor; `choose` gives an index below the number of fixes. */
function oneByOne(given: string, choose: (count: number) => number, wanted = isDoubled) {
  let text = given;
  let background = backgroundFor(text);
  const counts: number[] = [];
  for (;;) {
    const page = parsePage(text, { background });
    const fixes = lint(page).findings.filter(wanted).map(safeFixOf);
    const safe = fixes.filter((fix): fix is Fix => fix !== undefined);
    counts.push(safe.length);
    if (safe.length === 0) return { text, counts };
    background = { ...background, mended: mendedOf(page) };
    text = applyEdits(text, (safe[choose(safe.length)] as Fix).edits);
  }
}

const atOnce = (text: string, wanted = isDoubled) =>
  fixText(text, defaultConfig, wanted, backgroundFor(text)).text;

const orders: readonly [name: string, choose: (random: Random) => (count: number) => number][] = [
  ['from the top', () => () => 0],
  ['from the end', () => count => count - 1],
  ['at random', random => count => Math.floor(random() * count)],
];

describe('safe fixes taken one by one', () => {
  for (const [name, choose] of orders) {
    it(`${name}: the sample ends as all at once, and no other fix ceases to be safe`, () => {
      const { text, counts } = oneByOne(sample, choose(seeded(5)));
      assert.equal(text, atOnce(sample));
      counts.forEach((count, i) =>
        assert.ok(i === 0 || count >= (counts[i - 1] as number) - 1, counts.join()),
      );
    });

    for (const shape of shapes)
      it(`${name}: ${shape.name} ends as all at once`, () => {
        for (let i = 0; i < 6; i++) {
          const random = seeded(i);
          // Of a stair of words from a small vocabulary there are several ways to read it.
          const isEnglish = i % 3 === 0 && !shape.name.startsWith('stair');
          const lines = isEnglish ? englishColumn(random, 24) : column(random, 24);
          const { text } = damagePage(lines, shape, random, 0.5);
          assert.equal(oneByOne(text, choose(random)).text, atOnce(text), `${i}: ${text}`);
        }
      });
  }

  it('the sample with the safe fixes of all rules ends as all at once', () => {
    const all = () => true;
    const random = seeded(3);
    const { text } = oneByOne(sample, count => Math.floor(random() * count), all);
    assert.equal(text, atOnce(sample, all));
  });
});
