import fc from 'fast-check';
import type { Edit } from '../server/src/core/rule';

// The same texts on every run; SEED=… explores others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

/** Any string at all: unpaired surrogates, controls, astral characters. */
const anyText = fc.string({ unit: 'binary', maxLength: 80 });

const glyphs = [
  ...'市委书记金政朱志杰记者本报讯月日年中国人民，。、；：“”（）《》□■●１２ab Q.,-',
  '𠮷',
  '\u0301',
];
const words = [
  '本报讯 ',
  '□记者 ',
  '朱志杰朱志杰、、',
  '9 月 30 日',
  '2000年',
  '\n\n',
  '\r\n',
  '\r',
  '　　',
  '\t',
  '\ufeff',
  '\ud842',
  'THE ',
  'comrnittee tbe ',
  '@@ 标题 ',
  '@@ byline ',
  '（下转第2版）',
  '9月31日',
  '2O17',
  '⽉⺠',
  '\u200b\ue78d\u00ad',
  'ï¿½锟斤拷',
  '“',
  '~ ^ ',
  '口记者 张亦奎',
  '单命',
  'Thorns-\n',
];
const units = fc.oneof(
  { arbitrary: fc.constantFrom(...glyphs), weight: 4 },
  { arbitrary: fc.constantFrom(...words, ' ', '\n'), weight: 2 },
);

/** Text as it comes out of newspaper pages, torn at will. */
const pageText = fc.array(units, { maxLength: 120 }).map(parts => parts.join(''));

export const texts = fc.oneof(anyText, pageText);

/** Sorted edits that do not overlap, for a text of this length. */
export const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 6 })
    .map(cuts => {
      const offsets = cuts.flatMap(([a, b]) => [a, b]).sort((a, b) => a - b);
      return cuts.map(([, , newText], i) => ({
        span: { start: offsets[2 * i] ?? 0, end: offsets[2 * i + 1] ?? 0 },
        newText,
      }));
    });
