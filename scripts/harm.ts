/**
 * Says what Galley would do to sound text, which is to be left alone: every safe fix that changes something printed, by
 * rule, and what Reflow, Arrange and Split move, tear or join. Exit status 1 where there is anything
 * but letters written in other code points.
 *
 *     npm run harm -- [--rows] [--list N] [--rule TEXT] FOLDER …
 *
 * Reads .txt files, and of .jsonl files the field `text` of each line, or the longest text in it. --rows: each line of
 * the text is a row of its own, as in verse; --list: how many places are shown of each rule (5); --rule: of rules with
 * this text in their name only.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Harm, harmTo, recoded } from '../test/sound/harm';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'boolean', default: false },
    list: { type: 'string', default: '5' },
    rule: { type: 'string', default: '' },
  },
});
const toList = Number(values.list);

interface Text {
  readonly name: string;
  readonly text: string;
}

function* textsIn(path: string): Generator<Text> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* textsIn(join(path, name));
  } else if (path.endsWith('.txt')) yield { name: path, text: readFileSync(path, 'utf8') };
  else if (path.endsWith('.jsonl')) yield* textsOfLines(path);
}

function* textsOfLines(path: string): Generator<Text> {
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const fields = JSON.parse(line) as Record<string, unknown>;
    const texts = Object.values(fields).filter(value => typeof value === 'string');
    const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), '');
    yield { name: `${path}#${i + 1}`, text: typeof fields.text === 'string' ? fields.text : longest };
  }
}

type Found = Harm & { readonly name: string };
const found = new Map<string, Found[]>();
let texts = 0;
let characters = 0;

function add(name: string, harm: Harm): void {
  const known = found.get(harm.by);
  if (known) known.push({ ...harm, name });
  else found.set(harm.by, [{ ...harm, name }]);
}

for (const path of positionals)
  for (const { name, text } of textsIn(path)) {
    texts++;
    characters += text.length;
    for (const harm of harmTo(text, { linesAreRows: values.rows }))
      if (harm.by.includes(values.rule)) add(name, harm);
    if (process.stderr.isTTY) process.stderr.write(`\r${texts} texts`);
  }

const shown = (text: string): string =>
  (text.length > 160 ? `${text.slice(0, 160)}…` : text).replace(/\n/g, '⏎');
const kinds = [...found].sort(([, a], [, b]) => b.length - a.length);
for (const [by, harms] of kinds) {
  console.log(`\n${by}`);
  for (const { name, line, before, after } of harms.slice(0, toList)) {
    console.log(`  ${name}:${line + 1}\n    ${shown(before)}`);
    if (after !== undefined) console.log(`  → ${shown(after)}`);
  }
  if (harms.length > toList) console.log(`  … and ${harms.length - toList} more`);
}
console.log(`\n${texts} texts, ${characters} characters\n${'by'.padEnd(56)}   places    texts`);
for (const [by, harms] of kinds)
  console.log(
    `${by.padEnd(56)}${String(harms.length).padStart(9)}${String(new Set(harms.map(({ name }) => name)).size).padStart(9)}`,
  );
const isHarmed = kinds.some(([by]) => !by.endsWith(recoded));
if (!isHarmed) console.log('nothing is harmed');
process.exitCode = isHarmed ? 1 : 0;
