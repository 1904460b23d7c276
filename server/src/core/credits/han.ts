import type { Credit } from '../credits';
import type { HanLanguage } from '../languages';
import type { Page } from '../page';
import { attributionAt } from './attribution';
import { cuedRows } from './cues';
import { creditOf, type Found } from './found';
import { type Grammar, grammars } from './han-grammar';
import { leadAt } from './han-lead';
import { bracketed, headOfRow, rowTail, signedRow, wholeRow } from './han-row';
import { longest } from './limits';
import { type Reading, Readings } from './reading';

/** The longest row that may be a piece of a broken credit, in UTF-16 units, and the most such pieces. */
const shortRow = 8;
const mostRows = 5;

/** The credits of a page whose language runs words together. */
export function hanCredits(page: Page, language: HanLanguage): Credit[] {
  const grammar = grammars.get(language) as Grammar;
  const readings = new Readings(page);
  const credits: Credit[] = [];
  let free = 0; // Offset of the text up to which credits were found.
  for (const line of cuedRows(page, grammar)) {
    const row = page.doubling.readings[line] as string;
    for (const { reading, found } of creditsInRow(readings, grammar, row, line)) {
      const credit = creditOf(reading, found);
      if (credit.span.start < free) continue;
      free = credit.span.end;
      credits.push(credit);
    }
  }
  return credits;
}

function* creditsInRow(readings: Readings, grammar: Grammar, row: string, line: number) {
  const text = row.trimEnd();
  const whole = wholeRow(grammar, text) ?? signedRow(grammar, text, readings.page.background.roster);
  if (whole) {
    yield { reading: readings.of(line), found: whole };
    return;
  }
  const broken = brokenRow(readings, grammar, text.trimStart(), line);
  if (broken) {
    yield broken;
    return;
  }
  const start = text.length - text.trimStart().length;
  if (leadAt(grammar, text, start)) {
    const ahead = readings.from(line, read => read.length >= longest);
    yield { reading: ahead, found: leadAt(grammar, ahead.text, start) as Found };
  } else {
    const head = headOfRow(grammar, text, start);
    if (head) yield { reading: readings.of(line), found: head };
  }
  for (let open = bracket(text, 0); open >= 0; open = bracket(text, open + 1)) {
    const ahead = closes(text, open) ? undefined : readings.from(line, read => read.length >= open + longest);
    const found = bracketed(grammar, ahead?.text ?? text, open);
    if (found) yield { reading: ahead ?? readings.of(line), found };
  }
  const tail = rowTail(grammar, text);
  if (tail) yield { reading: readings.of(line), found: tail };
}

const closes = (text: string, open: number): boolean =>
  /[）)】〕］\]]/.test(text.slice(open, open + longest));

/** Where the next bracket opens, or -1. */
function bracket(text: string, from: number): number {
  const brackets = /[（(【〔［[]/g;
  brackets.lastIndex = from;
  return brackets.exec(text)?.index ?? -1;
}

/** A byline or photo credit that the extractor broke over several short rows: □记 / 者 王 / 建新. */
function brokenRow(
  readings: Readings,
  grammar: Grammar,
  text: string,
  line: number,
): { reading: Reading; found: Found } | undefined {
  if (text.length > shortRow || !mayBeBroken(grammar, text)) return undefined;
  let result: { reading: Reading; found: Found } | undefined;
  for (let rows = 2; rows <= mostRows; rows++) {
    const reading = readings.from(line, (_, read) => read === rows);
    // Another mark is another credit's.
    if (/[□■]/.test(reading.text.trimStart().slice(1))) break;
    const found = wholeRow(grammar, reading.text);
    if (found && (!result || goesOn(result, reading, found))) result = { reading, found };
  }
  return result;
}

/** What follows a whole credit is a part of it only if it closes it, 摄, or is the last character of its last name. */
const goesOn = (before: { reading: Reading; found: Found }, reading: Reading, found: Found): boolean =>
  (found.closed === true && !before.found.closed) ||
  (found.names.length === before.found.names.length &&
    reading.text.length === before.reading.text.length + 1);

/** Whether a row is the beginning of a credit: its mark, or a role without a name. */
function mayBeBroken(grammar: Grammar, text: string): boolean {
  if (/^[□■]/.test(text)) return true;
  grammar.role.lastIndex = 0;
  return (
    grammar.role.exec(text)?.[0].length === text.length &&
    attributionAt(grammar, text, 0, 'none') === undefined
  );
}
