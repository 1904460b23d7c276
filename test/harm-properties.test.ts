// What holds on pages that are cut, shuffled and full of tables, too.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import './arbitraries';
import { after, cutLines, differenceOfInk, printedOn } from './sound/commands';
import { forms } from './sound/forms';
import { isSteadyOn, marksAtFault } from './sound/judge';
import { strangersJoined } from './sound/pieces';
import type { SoundPage } from './sound/page';
import { kindsOfForm, kindsOfPages } from './sound/pages';

const numRuns = 30;

const kinds = [...kindsOfPages(forms), ...forms.flatMap(kindsOfForm)].filter(
  ({ name }) => !name.endsWith('alone'),
);
// As many pages of stories and forms as pages of a single form.
const kind = fc.oneof(fc.constantFrom(...kindsOfPages(forms)), fc.constantFrom(...kinds));

/** Some lines of a page: a stretch of it, perhaps with its halves exchanged, perhaps a line of each two of them. */
const pages: fc.Arbitrary<SoundPage> = fc
  .record({
    kind,
    seed: fc.nat(10_000),
    from: fc.double({ min: 0, max: 0.5, noNaN: true }),
    to: fc.double({ min: 0.5, max: 1, noNaN: true }),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2, nil: undefined }),
  })
  .map(({ kind, seed, from, to, cut }) => {
    const page = kind.make(seed);
    const count = page.text.split('\n').length - 1;
    const stretch = Array.from({ length: count }, (_, i) => i).slice(
      Math.floor(from * count),
      Math.ceil(to * count),
    );
    const middle = Math.floor((cut ?? 0) * stretch.length);
    return linesOfPage(page, [...stretch.slice(middle), ...stretch.slice(0, middle)]);
  });

function linesOfPage(page: SoundPage, lines: readonly number[]): SoundPage {
  const texts = page.text.split('\n');
  return {
    ...page,
    text: lines.map(line => `${texts[line] ?? ''}\n`).join(''),
    owners: lines.map(line => page.owners[line]),
    rows: lines.flatMap((line, i) => (page.rows.includes(line) ? [i] : [])),
    inOrder: false,
    stories: [],
  };
}

const marks = [
  '@@ article',
  '@@ headline',
  '@@ 标题',
  '@@ byline',
  '@@ caption',
  '@@ 附注',
  '@@ body',
  '@@ end',
  '@@ unplaced',
];
const printedSigns = [' @@ 附注', '　@@ 标题', '@@ telephone', '@@', '@@headlines'];

/** The same, with marks before some lines and alone, and with what only looks like marks. */
const markedPages = fc
  .tuple(
    pages,
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...marks, ...printedSigns), fc.boolean()), {
      maxLength: 8,
    }),
  )
  .map(([{ text }, some]) => {
    const lines = text.split('\n');
    for (const [at, mark, alone] of some) {
      const line = at % lines.length;
      const before = lines[line] ?? '';
      lines[line] = alone
        ? `${mark}\n${before}`
        : before.startsWith('@@')
          ? before
          : `${mark} ${before.trim()}`;
    }
    return lines.join('\n');
  });

const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns });

describe('on any page', () => {
  for (const command of ['arrange', 'split', 'reflow'] as const) {
    it(`${command} keeps every character and every line whole`, () =>
      holds(pages, ({ text }) => {
        const result = after(command, text).join('\n');
        assert.equal(differenceOfInk(printedOn(text), printedOn(result)), undefined);
        assert.deepEqual(cutLines(text, result), []);
      }));

    it(`${command} puts nothing into the middle of a sentence`, () =>
      holds(pages, page =>
        assert.deepEqual(strangersJoined(page, after(command, page.text).join('\n')), []),
      ));

    it(`${command} changes nothing of what it made`, () =>
      holds(pages, ({ text }) => assert.ok(isSteadyOn(command, text))));

    it(`${command} neither loses marks nor makes them`, () =>
      holds(markedPages, text => {
        const result = after(command, text).join('\n');
        assert.deepEqual(marksAtFault(command, text, result), []);
        assert.equal(differenceOfInk(printedOn(text), printedOn(result)), undefined);
      }));
  }

  it('safe fixes neither lose marks nor make them', () =>
    holds(markedPages, text =>
      assert.deepEqual(marksAtFault('fix', text, after('fix', text).join('\n')), []),
    ));
});
