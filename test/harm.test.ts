// The promise: sound pages are left alone, whatever they hold. `npm run harm:forms` tries more of them.
import assert from 'node:assert/strict';
import type { Form } from './sound/form';
import { forms } from './sound/forms';
import { faultsOf, type Judgement, judgePage } from './sound/judge';
import type { Kind } from './sound/kind';
import { kindsOfForm, kindsOfPages } from './sound/pages';

const seed = Number(process.env.SEED ?? 1);
/** Pages of each kind that is no single form. */
const each = 2;

const judged = new Map<string, Judgement>();

function judge({ name, make }: Kind, number: number): Judgement {
  const key = `${name}, seed ${number}`;
  const known = judged.get(key) ?? judgePage(make(number));
  judged.set(key, known);
  return known;
}

function assertUnharmed(kind: Kind, number: number): void {
  const faults = faultsOf(judge(kind, number));
  if (faults.length > 0)
    assert.fail(`${kind.name}, seed ${number}:\n  ${faults.join('\n  ')}\n\n${kind.make(number).text}`);
}

/** Every layout of a form once: by turns alone, between two stories, and between them with blank lines. */
function kindsTried(form: Form, index: number): Kind[] {
  const kinds = kindsOfForm(form);
  return kinds.filter((_, i) => i % 3 === (index + Math.floor(i / 3)) % 3);
}

const formKinds = forms.flatMap(kindsTried);
const pageKinds = kindsOfPages(forms);
const numbers = Array.from({ length: each }, (_, i) => seed + i);

/** Sums over pages of kinds, from judgements that are made once. */
function share(
  kinds: readonly Kind[],
  part: (judgement: Judgement) => number,
  of: (judgement: Judgement) => number,
): number {
  const all = kinds.flatMap(kind => (pageKinds.includes(kind) ? numbers : [seed]).map(n => judge(kind, n)));
  const sum = (count: (judgement: Judgement) => number) => all.reduce((total, one) => total + count(one), 0);
  return sum(part) / Math.max(1, sum(of));
}
const headlines = (kinds: readonly Kind[]) =>
  share(
    kinds,
    one => one.headlinesFound,
    one => one.headlinesExpected,
  );
const bodies = (kinds: readonly Kind[]) =>
  share(
    kinds,
    one => one.bodiesFound,
    one => one.bodiesExpected,
  );
const atLeast = (least: number, found: number) => assert.ok(found >= least, `${found} of ${least}`);

describe('sound pages', () => {
  describe('of a form that newspapers print', () => {
    forms.forEach((form, index) => {
      it(`${form.language}: ${form.name}`, () => {
        for (const kind of kindsTried(form, index)) assertUnharmed(kind, seed);
      });
    });

    it('have the headlines of the stories above and below told', () => atLeast(0.95, headlines(formKinds)));

    it('carry hardly a warning', () => {
      const warned = share(
        formKinds,
        ({ warnings }) => Math.min(1, warnings.length),
        () => 1,
      );
      assert.ok(warned <= 0.02, `warnings on ${warned} of the pages`);
    });
  });

  describe('of stories', () => {
    for (const kind of pageKinds)
      it(kind.name, () => {
        for (const number of numbers) assertUnharmed(kind, number);
      });

    for (const language of ['zh', 'en']) {
      const briefs = pageKinds.filter(({ name }) => name.startsWith(`${language} briefs`));
      it(`${language}: briefs are told by their headlines`, () => atLeast(0.97, headlines(briefs)));
      it(`${language}: briefs have their texts`, () => atLeast(0.97, bodies(briefs)));
    }
  });
});
