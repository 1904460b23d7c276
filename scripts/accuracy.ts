/**
 * Says how well doubled text is found and mended.
 *
 *     npm run accuracy                  on damage made out of the samples, shape by shape, and once more with
 *                                       refrains, AABB words, tables, lists and verse between the lines
 *     npm run accuracy -- FOLDER …      on labelled pages: name.txt with name.json beside it, which holds
 *                                       `fixed_text` (the page as it should read, line for line) and
 *                                       `duplicates` ([{ line }], from 1)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Accuracy, type LabelledPage, measure, nothing, reportedLines } from '../test/accuracy';
import { damagePage, type Random, seeded, type Shape, shapes } from '../test/damage';
import { soundForms } from '../test/sound-forms';

const pagesPerShape = 40;
const root = join(__dirname, '..');
const samples = ['samples/front-page.txt', 'samples/front-page-en.txt'];

/** The lines of a sample that are not doubled themselves. */
function soundLines(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const doubled = reportedLines(text);
  return text.split('\n').filter((line, index) => line.trim() !== '' && !doubled.has(index));
}

function labelledPages(folder: string): LabelledPage[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  return names.map(name => {
    const text = readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8');
    const truth = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      fixed_text: string;
      duplicates: { line: number }[];
    };
    const lines = new Set(truth.duplicates.map(({ line }) => line));
    const sound = truth.fixed_text.split('\n');
    // Other flaws of the page are not at issue here.
    const mended = text.split('\n').map((line, i) => (lines.has(i + 1) ? (sound[i] ?? line) : line));
    return {
      text,
      sound: mended.join('\n'),
      damaged: mended.map((_, i) => lines.has(i + 1)),
      lineForLine: true,
    };
  });
}

const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(4)).padStart(9);

function print(name: string, sum: Accuracy): void {
  const { damaged, found, falseAlarms, toMend, mended, harmed } = sum;
  console.log(
    `${name.padEnd(34)}${share(found, found + falseAlarms)}${share(found, damaged)}${share(mended, toMend)}${String(harmed).padStart(9)}`,
  );
}

console.log(`${''.padEnd(34)}precision   recall   mended   harmed`);
const folders = process.argv.slice(2);
for (const folder of folders) {
  const sum = nothing();
  for (const page of labelledPages(folder)) measure(page, sum);
  print(folder, sum);
}

/** Now and then, where a sentence ends or a headline stands, what looks like doubled text and was printed so. */
const formBetween = (language: 'zh' | 'en') => (random: Random, above: string) => {
  if (above.length > 12 && !/[。.”"]$/.test(above)) return [];
  const forms = soundForms.filter(form => form.language === language);
  return random() < 0.5 ? (forms[Math.floor(random() * forms.length)]?.make(random) ?? []) : [];
};

function measureShape(shape: Shape, mixed: boolean): Accuracy {
  const sum = nothing();
  samples.forEach((sample, n) => {
    const between = mixed ? formBetween(n === 0 ? 'zh' : 'en') : undefined;
    for (let i = 0; i < pagesPerShape / samples.length; i++) {
      const random = seeded(n * pagesPerShape + i);
      const page = damagePage(soundLines(sample), shape, random, undefined, between);
      measure({ ...page, lineForLine: !shape.breaksLines }, sum);
    }
  });
  if (shape.reportOnly) sum.toMend = 0;
  return sum;
}

if (folders.length === 0) {
  for (const shape of shapes) print(shape.name, measureShape(shape, false));
  console.log('\nwith refrains, AABB words, tables, lists and verse between the lines');
  for (const shape of shapes) print(shape.name, measureShape(shape, true));
}
