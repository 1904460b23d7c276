import { strict as assert } from 'node:assert';
import { arrange, defaultConfig, fixText, parsePage, restructure } from '../../../server/src/core';
import { seeded } from '../../damage';
import { type Setting, setPage, shuffle } from '../../pages';
import { stories } from '../../stories';

const pages = 20;

/** Pages set in columns of 12 to 21 em, each of some of the stories. */
function* setPages(setting: Omit<Setting, 'column'>) {
  for (let seed = 0; seed < pages; seed++) {
    const random = seeded(seed);
    const column = 12 + Math.floor(random() * 10);
    const told = shuffle(stories, random).slice(0, 8);
    yield { told, text: setPage(told, { ...setting, column }, random).text };
  }
}

/** What share of the paragraphs and headlines of a text's makers stand in it whole, each on a line of its own. */
function wholeness(text: string, wanted: readonly string[]): number {
  const lines = new Set(text.split('\n').map(line => line.replace(/\s/g, '')));
  return wanted.filter(each => lines.has(each.replace(/\s/g, ''))).length / wanted.length;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const blanks = ['none', 'every', 'paragraphs'] as const;
const orders = ['head-first', 'body-first', 'mixed', 'heads-last', 'heads-start'] as const;
/** The least share that must be whole: a paragraph may end where its column does. */
const least = 0.96;

describe('pages that were set', () => {
  for (const order of orders)
    for (const blank of blanks) {
      const setting = { order, blanks: blank };
      it(`${order}, blank lines: ${blank}: are reflowed`, () => {
        const shares = [...setPages(setting)].map(({ told, text }) => {
          const reflowed = restructure(parsePage(text), defaultConfig, { kind: 'reflowPage' })?.text ?? text;
          return wholeness(
            reflowed,
            told.flatMap(({ paragraphs }) => paragraphs),
          );
        });
        assert.ok(mean(shares) >= least, `paragraphs: ${mean(shares).toFixed(3)}`);
      });

      it(`${order}, blank lines: ${blank}: are arranged`, () => {
        const shares = [...setPages(setting)].map(({ told, text }) => {
          const arranged = arrange(parsePage(fixText(text, defaultConfig).text)).text;
          return wholeness(
            arranged,
            // On a page in order, the lines of a headline stay as they were set.
            told.flatMap(({ headline = [], paragraphs }) =>
              order === 'head-first' ? paragraphs : paragraphs.concat(headline),
            ),
          );
        });
        assert.ok(mean(shares) >= least, `paragraphs and headlines: ${mean(shares).toFixed(3)}`);
      });
    }
});
