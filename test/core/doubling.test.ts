import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { defaultConfig } from '../../server/src/core/config';
import { fixText } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { type Page, parsePage } from '../../server/src/core/page';
import { texts } from '../arbitraries';
import { isSubsequence } from '../accuracy';
import { damagePage, seeded, shapes, type Shape } from '../damage';

const mend = (text: string) => fixText(text, defaultConfig, ({ category }) => category === 'doubled').text;
const letters = (text: string) => text.replace(/\s/g, '');
const countOf = (text: string) => {
  const counts = new Map<string, number>();
  for (const glyph of letters(text)) counts.set(glyph, (counts.get(glyph) ?? 0) + 1);
  return counts;
};

const han = fc.constantFrom(
  ...'市委书记金政主持召开各套班子月度工作例会明确我十分题为冲锋四季度全年红人大协法院检察别通报了刚完成情况和安排',
);
const soundUnits = fc.oneof(
  { arbitrary: han, weight: 12 },
  {
    arbitrary: fc.constantFrom(
      '刚刚',
      '高高兴兴',
      '讨论讨论',
      '部部长',
      '一个字一个字',
      '加油加油加油',
      '𠮷野家',
    ),
    weight: 1,
  },
  { arbitrary: fc.constantFrom('，', '。', '、', '“', '”', '9月30日', '2017年', '5个'), weight: 2 },
  { arbitrary: fc.constantFrom(' The banana ', ' bookkeeper ', ' committee of ', ' New York '), weight: 1 },
);
/** Lines as they might be printed; those that the engine would mend by themselves are no test. */
const anyLines = fc.array(
  fc
    .array(soundUnits, { minLength: 6, maxLength: 16 })
    .map(units => units.join('').trim().replace(/ +/g, ' ')),
  { minLength: 4, maxLength: 24 },
);
/** Fit for every shape: a line that begins as the one before ends is half a stair already. */
const isSound = (lines: readonly string[]) =>
  lines.every((line, i) => !lines[i - 1]?.endsWith(line[0] ?? '')) &&
  mend(lines.join('\n')) === lines.join('\n');
const soundLines = anyLines
  // A phrase that was printed twice on end looks like two lines alike once an extractor has broken its line there.
  .map(lines => lines.map(line => line.replace(/([A-Za-z ]{6,})\1+/g, '$1')))
  // 死死 before a space, below a doubled line, is taken for the headline's last glyph; the columns of a page make it so.
  .map(lines => lines.map(line => line.replace(/^(\S)\1 /u, '$1 ')))
  .filter(isSound);
/** Where copies are lost, a double of which both glyphs lost theirs cannot be told from a doubled glyph. */
const undoubledLines = anyLines
  .map(lines => lines.map(line => line.replace(/(\S{1,6}?)\1+/gu, '$1')))
  .filter(isSound);
const linesFor = (shape: Shape) => (shape.losesCopies ? undoubledLines : soundLines);
const seeds = fc.nat(1e9);
const inLine = shapes.filter(({ breaksLines, reportOnly }) => !breaksLines && !reportOnly);
const overLines = shapes.filter(({ breaksLines }) => breaksLines);

describe('doubled text of any shape', () => {
  for (const shape of inLine)
    it(`${shape.name}: is restored or left alone`, () => {
      fc.assert(
        fc.property(linesFor(shape), seeds, (lines, seed) => {
          const { text, sound } = damagePage(lines, shape, seeded(seed));
          const [before, after, printed] = [text, mend(text), sound].map(page => page.split('\n')) as [
            string[],
            string[],
            string[],
          ];
          assert.equal(after.length, before.length);
          after.forEach((line, i) => {
            if (line === before[i] || line === printed[i]) return;
            // Some of it may be left: then what was printed is all there still.
            assert.ok(
              isSubsequence(printed[i] ?? '', line),
              `${before[i]} became ${line}, not ${printed[i]}`,
            );
          });
        }),
      );
    });

  for (const shape of [...inLine, ...overLines])
    it(`${shape.name}: keeps every character that was printed, and a second run changes nothing`, () => {
      fc.assert(
        fc.property(linesFor(shape), seeds, (lines, seed) => {
          const { text, sound } = damagePage(lines, shape, seeded(seed));
          const mended = mend(text);
          const kept = countOf(mended);
          for (const [glyph, count] of countOf(sound))
            assert.ok((kept.get(glyph) ?? 0) >= count, `${glyph} is lost`);
          assert.equal(mend(mended), mended);
        }),
      );
    });
});

describe('a new version of a page', () => {
  const all = (page: Page) => ({ ...lint(page), articles: page.articles, credits: page.credits });

  it('is found to be what it is found to be from scratch', () => {
    const shape = fc.constantFrom(...shapes);
    fc.assert(
      fc.property(anyLines, shape, seeds, texts, (lines, shape, seed, typed) => {
        const first = parsePage(damagePage(lines, shape, seeded(seed)).text);
        all(first);
        const at = seed % (first.text.length + 1);
        const second = first.text.slice(0, at) + typed + first.text.slice(at + (seed % 7));
        const next = parsePage(second, { before: first });
        assert.deepEqual(all(next), all(parsePage(second)));
        assert.deepEqual(all(parsePage(first.text, { before: next })), all(first));
      }),
    );
  });
});

describe('doubled text, whoever wrote it', () => {
  const page = readFileSync(join(__dirname, '../../samples/front-page.txt'), 'utf8');
  const sound = readFileSync(join(__dirname, '../fixtures/front-page.fixed.txt'), 'utf8').split('\n');
  const printed = sound.filter(line => line.trim() !== '');
  const named = (name: string): Shape => {
    const shape = shapes.find(other => other.name === name);
    assert.ok(shape, name);
    return shape;
  };
  const written = (name: string) => damagePage(printed, named(name), seeded(7)).text;

  it('does not depend on line ends', () => {
    assert.equal(mend(page.replace(/\n/g, '\r\n')), mend(page).replace(/\n/g, '\r\n'));
  });

  it('does not depend on blank lines between the lines', () => {
    const dense = page.replace(/\n\n+/g, '\n');
    const airy = dense.replace(/\n/g, '\n\n');
    assert.equal(mend(airy).replace(/\n\n/g, '\n'), mend(dense));
  });

  it('reads the same out of extractors that keep copies on the line or scatter pieces', () => {
    const names = [
      'run by run, 2 copies',
      'run by run, 3 copies',
      'glyph by glyph, 2 copies',
      'in pieces around the line',
    ];
    for (const name of names) assert.equal(letters(mend(written(name))), letters(printed.join('\n')), name);
  });

  // A headline that stands twice, alone on its line, may be a refrain: it is left for review.
  const shares: [name: string, least: number][] = [
    ['stair, 2 copies', 0.98],
    ['stair, 3 copies', 0.98],
    ['on the next line, 2 copies', 0.65],
  ];
  for (const [name, least] of shares)
    it(`${name}: most of it is mended, and nothing is lost`, () => {
      const [before, after, sound] = [written(name), mend(written(name)), printed.join('\n')].map(
        letters,
      ) as [string, string, string];
      assert.ok(isSubsequence(sound, after));
      const share = (before.length - after.length) / (before.length - sound.length);
      assert.ok(share >= least, share.toFixed(3));
    });
});
