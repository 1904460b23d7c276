import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/core/edits';
import { fixText, safeFixOf } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { defaultConfig } from '../../server/src/core/config';
import { parsePage } from '../../server/src/core/page';
import type { Category, Edit, Finding, Problem, Rule } from '../../server/src/core/rule';
import { texts } from '../arbitraries';
import { pageOf } from '../background';

const sample = readFileSync('samples/front-page.txt', 'utf8');

type Span = [start: number, end: number];

const deletion = ([start, end]: Span): Edit => ({ span: { start, end }, newText: '' });

/** A rule that finds one thing, and would delete some spans of it. */
const ruleOf = (
  id: string,
  span: Span,
  deletes: Span[],
  safe: boolean,
  category: Category = 'spacing',
): Rule => {
  const message = { template: 'Found.', args: [] };
  const problem: Problem = {
    span: { start: span[0], end: span[1] },
    message,
    fixes: deletes.length > 0 ? [{ title: message, safe, edits: deletes.map(deletion) }] : [],
  };
  const check = () => [problem];
  return { id, category, severity: 'warning', summary: '', safeFix: 'sometimes', messages: {}, check };
};

/** The rules whose findings can be mended safely, on a page of twenty characters. */
const safe = (...rules: Rule[]): string[] =>
  lint(parsePage('一二三四五六七八九十'.repeat(2)), defaultConfig, rules)
    .findings.filter(safeFixOf)
    .map(({ rule }) => rule);

/** Doubled lines with characters that print nothing, and spaces, anywhere in them. */
const riddled = fc
  .tuple(
    fc.array(fc.constantFrom('朱志杰朱志杰、、', '陈美蓉陈美蓉、、应巧超应巧超', '9 月 30 日', '\n'), {
      maxLength: 8,
    }),
    fc.array(fc.tuple(fc.nat(60), fc.constantFrom('\u202e', '\u200b', '\u200b\u202e', ' ', '⽉')), {
      maxLength: 6,
    }),
  )
  .map(([parts, specks]) =>
    specks.reduce((text, [at, speck]) => text.slice(0, at) + speck + text.slice(at), parts.join('')),
  );

describe('safe fixes that meet', () => {
  const wide = ruleOf(
    'wide',
    [0, 9],
    [
      [1, 2],
      [7, 8],
    ],
    true,
  );

  it('leave one safe, that begins first, and the other offered', () => {
    const later = ruleOf('later', [7, 9], [[7, 9]], true);
    assert.deepEqual(safe(later, wide), ['wide']);
    const { findings } = lint(parsePage('一二三四五六七八九'), defaultConfig, [later, wide]);
    assert.deepEqual(
      findings.map(({ fixes }) => fixes.length),
      [1, 1],
    );
  });

  it('do so between the edits of one, too: it was sure of all that it spans', () => {
    assert.deepEqual(safe(wide, ruleOf('between', [4, 5], [[4, 5]], true)), ['wide']);
  });

  it('are both safe where they only touch', () => {
    assert.deepEqual(safe(wide, ruleOf('beside', [8, 9], [[8, 9]], true)), ['wide', 'beside']);
  });

  it('are found on no text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, riddled), text => {
        let free = 0;
        for (const { edits } of fixesByPlace(lint(pageOf(text)).findings)) {
          assert.ok(free <= (edits[0] as Edit).span.start, 'two safe fixes meet');
          free = (edits.at(-1) as Edit).span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leave a page on which each is made once, wherever an editor takes them from', () => {
    const text = '朱志杰\u202e朱志杰、、\u202e陈美蓉陈美蓉、、应巧超应巧超参加会议。';
    const fixes = fixesByPlace(lint(pageOf(text)).findings);
    assert.ok(fixes.length > 0);
    const atOnce = applyEdits(
      text,
      fixes.flatMap(({ edits }) => edits),
    );
    assert.equal(fixText(atOnce, defaultConfig).text, fixText(text, defaultConfig).text);
  });
});

const fixesByPlace = (findings: readonly Finding[]) =>
  findings
    .map(safeFixOf)
    .filter(fix => fix !== undefined)
    .sort((a, b) => (a.edits[0] as Edit).span.start - (b.edits[0] as Edit).span.start);

describe('a safe fix and what a person must decide', () => {
  const open = ruleOf('open', [2, 6], [], false, 'doubled');

  it('is not safe where it changes what another rule speaks of', () => {
    assert.deepEqual(safe(open, ruleOf('inside', [3, 4], [[3, 4]], true)), []);
    assert.deepEqual(safe(open, ruleOf('across', [5, 9], [[5, 9]], true)), []);
    assert.deepEqual(safe(open, ruleOf('before', [1, 4], [[2, 3]], true)), []);
    assert.deepEqual(safe(open, ruleOf('as long', [2, 6], [[3, 4]], true)), []);
    assert.deepEqual(safe(open, ruleOf('beginning', [2, 4], [[2, 4]], true)), []);
    assert.deepEqual(
      safe(ruleOf('offered', [2, 6], [[2, 4]], false), ruleOf('in', [3, 4], [[3, 4]], true)),
      [],
    );
  });

  it('is safe where it explains more: the other comes of the same damage', () => {
    assert.deepEqual(safe(open, ruleOf('wide', [1, 8], [[3, 4]], true)), ['wide']);
    assert.deepEqual(safe(open, ruleOf('longer', [2, 7], [[3, 7]], true)), ['longer']);
  });

  /** Finds a form in the text, and offers nothing. */
  const finding = (id: string, form: RegExp): Rule => ({
    ...open,
    id,
    *check({ text }) {
      for (const { index, 0: found } of text.matchAll(form))
        yield {
          span: { start: index, end: index + found.length },
          message: { template: 'Found.', args: [] },
        };
    },
  });

  it('is safe where the other rule says the same once it is made, and only there', () => {
    const inside = ruleOf('inside', [3, 4], [[3, 4]], true);
    assert.deepEqual(safe(finding('kept', /二.*?六/g), inside), ['inside']);
    assert.deepEqual(safe(finding('hidden', /三四五/g), inside), []);
    assert.deepEqual(safe(finding('other', /二.*?六|二三四五六/g), finding('hidden', /四/g), inside), []);
    const early = ruleOf('early', [0, 1], [[0, 1]], true);
    assert.deepEqual(safe(finding('moved', /三.*?五/g), early, inside), ['early', 'inside']);
  });

  it('is safe in each copy of a passage that was read twice', () => {
    const count = (text: string) =>
      lint(pageOf(text)).findings.filter(found => found.rule === 'doubled-text' && safeFixOf(found)).length;
    const { findings } = lint(pageOf(sample.repeat(2)));
    assert.ok(findings.some(({ rule, fixes }) => rule === 'repeated-passage' && !fixes[0]?.safe));
    assert.equal(count(sample.repeat(2)), 2 * count(sample));
  });

  it('is safe beside it, and where the same rule speaks', () => {
    assert.deepEqual(safe(open, ruleOf('before', [1, 2], [[1, 2]], true)), ['before']);
    assert.deepEqual(safe(open, ruleOf('after', [6, 7], [[6, 7]], true)), ['after']);
    assert.deepEqual(safe(open, ruleOf('open', [3, 4], [[3, 4]], true)), ['open']);
  });

  it('is safe where the other says where the line stands: that it still says', () => {
    const place = ruleOf('place', [0, 9], [], false, 'structure');
    assert.deepEqual(safe(place, ruleOf('inside', [3, 4], [[3, 4]], true)), ['inside']);
  });

  it('is safe where the other would do the same', () => {
    const same = ruleOf('same', [2, 6], [[3, 4]], false);
    assert.deepEqual(safe(same, ruleOf('inside', [3, 4], [[3, 4]], true)), ['inside']);
  });

  it('does not count as decided by a fix that is itself not safe', () => {
    const other = ruleOf('other', [4, 9], [], false, 'ocr');
    assert.deepEqual(safe(open, other, ruleOf('a', [3, 4], [[3, 5]], true)), []);
  });
});
