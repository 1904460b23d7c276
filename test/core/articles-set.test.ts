import assert from 'node:assert/strict';
import { seeded, shapes } from '../damage';
import { measureOutline, noOutline, type OutlineAccuracy } from '../outline-accuracy';
import { type Setting, setPage, shuffle } from '../pages';
import { stories } from '../stories';

const pages = 24;

/** What is told of pages set in columns of 12 to 21 em, each of some of the stories. */
function accuracyOf(setting: Omit<Setting, 'column'>): OutlineAccuracy {
  const sum = noOutline();
  for (let seed = 0; seed < pages; seed++) {
    const random = seeded(seed);
    const column = 12 + Math.floor(random() * 10);
    measureOutline(setPage(shuffle(stories, random).slice(0, 8), { ...setting, column }, random), sum);
  }
  return sum;
}

const furniture = ['2017年10月1日 星期日 第3版', '责任编辑 张三 李四', '（下转第2版）'];
const bold = shapes.find(({ name }) => name.startsWith('glyph by glyph, 2')) as (typeof shapes)[number];
/**
 * The least F1 of articles. Where all headlines stand apart from their texts, these follow one another without a break,
 * and only words tell where one ends.
 */
const orders = [
  ['head-first', 0.96],
  ['body-first', 0.96],
  ['mixed', 0.9],
  ['heads-last', 0.83],
  ['heads-start', 0.83],
] as const;
const manners = [
  ['without blank lines', { blanks: 'none' }],
  ['with a blank line after every line', { blanks: 'every' }],
  ['with blank lines between paragraphs, and rows of its own', { blanks: 'paragraphs', furniture }],
  ['with bold titles printed twice', { blanks: 'none', bold }],
] as const;

describe('articles of a page that was set', () => {
  for (const [order, least] of orders)
    for (const [manner, setting] of manners)
      it(`${order}, ${manner}`, () => {
        const sum = accuracyOf({ order, ...setting });
        const f1 = (2 * sum.found) / (sum.items + sum.told);
        assert.ok(f1 >= least, `articles: F1 ${f1.toFixed(3)}`);
        assert.ok(
          sum.headlinesRight >= (order === 'mixed' ? 0.94 : 0.95) * sum.headlines,
          `headlines: ${sum.headlinesRight} of ${sum.headlines}`,
        );
        // Where some headlines stand in place and others do not, those that no words place stay where they are.
        const fewest = order === 'mixed' ? 0.95 : 0.97;
        assert.ok(sum.bylinesRight >= fewest * sum.bylines, `bylines: ${sum.bylinesRight} of ${sum.bylines}`);
      });
});
