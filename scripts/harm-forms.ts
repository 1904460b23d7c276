/**
 * Says what is done to sound pages that are made up: forms that newspapers print, alone and between stories, pages of
 * briefs, pages that begin within a story, marked pages. All counts but the last two columns are faults.
 *
 *     npm run harm:forms -- [--count N] [--seed N] [--form TEXT] [--show N]
 *
 * --count: pages of each kind (5); --seed: where their numbers begin (1); --form: kinds with this text in their name;
 * --show: prints the first N pages at fault, with the arranged page.
 */
import { parseArgs } from 'node:util';
import { forms } from '../test/sound/forms';
import { after } from '../test/sound/commands';
import { type Judgement, judgePage } from '../test/sound/judge';
import type { SoundPage } from '../test/sound/page';
import type { Kind } from '../test/sound/kind';
import { kindsOfForm, kindsOfPages } from '../test/sound/pages';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    form: { type: 'string', default: '' },
    show: { type: 'string', default: '0' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
let toShow = Number(values.show);

const columns = ['pages', 'thrown', 'changed', 'moved', 'torn', 'warned', 'marks', 'unsteady'] as const;
type Sums = Record<(typeof columns)[number] | 'headlines' | 'bodies' | 'expected', number>;
const noSums = (): Sums => ({
  ...(Object.fromEntries(columns.map(column => [column, 0])) as Record<(typeof columns)[number], number>),
  headlines: 0,
  bodies: 0,
  expected: 0,
});

function add(sums: Sums, found: Judgement): void {
  sums.pages++;
  if (found.thrown.length > 0) sums.thrown++;
  if (found.fixChanged.length > 0) sums.changed++;
  if (found.moved.length > 0) sums.moved++;
  if (found.torn.length > 0) sums.torn++;
  if (found.warnings.length > 0) sums.warned++;
  if (found.marks.length > 0) sums.marks++;
  if (found.unsteady.length > 0) sums.unsteady++;
  sums.headlines += found.headlinesFound;
  sums.bodies += found.bodiesFound;
  sums.expected += found.headlinesExpected;
}

function print(name: string, sums: Sums): void {
  const share = (part: number) =>
    (sums.expected === 0 ? '–' : (part / sums.expected).toFixed(3)).padStart(10);
  const counts = columns.map(column => String(sums[column] || '.').padStart(9)).join('');
  console.log(`${name.padEnd(60)}${counts}${share(sums.headlines)}${share(sums.bodies)}`);
}

function show(name: string, number: number, page: SoundPage, found: Judgement): void {
  const { thrown, fixChanged, moved, torn, warnings, marks, unsteady } = found;
  const isFaulty =
    thrown.length + fixChanged.length + warnings.length > 0 ||
    moved.length + torn.length + marks.length + unsteady.length > 0 ||
    found.bodiesFound < found.bodiesExpected;
  if (!isFaulty || toShow-- <= 0) return;
  console.log(`\n=== ${name}, seed ${number} ===\n${page.text}\n--- arranged`);
  console.log(thrown.length > 0 ? thrown.join('\n') : after('arrange', page.text).join(''));
  console.log('---', { fixChanged, moved, torn, marks, unsteady });
  for (const { rule, span } of warnings) console.log(`--- ${rule}: ${page.text.slice(span.start, span.end)}`);
  console.log(
    `--- headlines ${found.headlinesFound}, texts ${found.bodiesFound} of ${found.bodiesExpected}\n`,
  );
}

function measure({ name, make }: Kind, all: Sums): void {
  const sums = noSums();
  for (let number = seed; number < seed + count; number++) {
    const page = make(number);
    const found = judgePage(page);
    show(name, number, page, found);
    add(sums, found);
    add(all, found);
  }
  print(name, sums);
}

console.log(
  ''.padEnd(60) +
    columns.map(column => column.padStart(9)).join('') +
    ' headlines'.padStart(10) +
    '    bodies',
);
const all = noSums();
const kinds = [...forms.flatMap(kindsOfForm), ...kindsOfPages(forms)];
for (const kind of kinds) if (kind.name.includes(values.form)) measure(kind, all);
print('all', all);
