// Rows with which letters, notices and laws close: who signs, and when. They stand below a text and look like headlines.
import type { Row } from './rows';

/** Signatures are no wider, in em. */
const widest = 14;
/** So many rows may stand between a text and its date: 此致, 敬礼, who signs, for whom. */
const mostRows = 4;

const numeral = '[\\d０-９○〇零一二三四五六七八九十廿卅元]';
/** 2017年10月1日, 九月十日, 民國十八年三月五日, 十月一日 星期日. */
const hanDate = new RegExp(
  `^(?:\\p{Script=Han}{2,4})?(?:${numeral}{1,4}年)?${numeral}{1,3}月${numeral}{1,3}日?(?:\\s?[（(]?(?:星期|礼拜|禮拜)[一二三四五六日天][）)]?)?$`,
  'u',
);
const spaces = /\s/g;

const isDate = ({ text, width }: Row): boolean =>
  width <= widest + 4 && hanDate.test(text.replace(spaces, ''));

const isShort = ({ width, punctuated, credit, lead, mark }: Row): boolean =>
  width <= widest && !punctuated && !credit && !lead && !mark;

/** Marks in `items` the rows that close texts. */
export function markClosings(rows: readonly Row[], items: Uint8Array): void {
  rows.forEach((row, i) => {
    if (row.mark || row.credit) return;
    if (isDate(row) && !runsOn(rows[i + 1])) markBefore(rows, items, i);
    else if (isFormula(row) && i > 0 && endsText(rows, items, i - 1)) markAfter(rows, items, i);
    else if (hanFormula.test(row.text)) markSignature(rows, items, i + 1);
  });
}

/** The date, and the rows of the signature between it and the end of the text. */
function markBefore(rows: readonly Row[], items: Uint8Array, date: number): void {
  for (let first = date; first > 0 && date - first < mostRows; first--) {
    if (endsText(rows, items, first - 1)) {
      items.fill(1, first, date + 1);
      return;
    }
    if (!isShort(rows[first - 1] as Row)) return;
  }
}

/** Yours truly, — and the row or two that sign. */
function markAfter(rows: readonly Row[], items: Uint8Array, formula: number): void {
  items[formula] = 1;
  for (let i = formula + 1; i <= formula + 2; i++) {
    const row = rows[i];
    if (!row || row.width > widest || (i > formula + 1 && !/[\d,]/.test(row.text))) return;
    items[i] = 1;
  }
}

/** 特此公告。 敬礼！ — what a notice or a letter ends with, before who signs it. */
const hanFormula = /^(?:特此.{2,6}[。！]?|此[致复]|敬[礼禮][！!]?)$/;

/** A row that signs, unless running text stands below it, which it then may head. */
function markSignature(rows: readonly Row[], items: Uint8Array, at: number): void {
  const row = rows[at];
  const next = rows[at + 1];
  if (row && isShort(row) && !runsOn(next) && !next?.credit && !next?.lead) items[at] = 1;
}

/** A short row that breaks off at a comma, as no full row of a column does: Yours truly, — I am, Sir, */
const isFormula = ({ text, width }: Row): boolean => width <= 12 && /^\p{Lu}[\p{L} ,.&]*,$/u.test(text);

const endsText = (rows: readonly Row[], items: Uint8Array, at: number): boolean =>
  items[at] === 1 || rows[at]?.end === 'stop' || rows[at]?.end === 'closer';

/** Whether a row is one of running text, so that a date above it opens that text. */
const runsOn = (row: Row | undefined): boolean => row !== undefined && (row.punctuated || row.end === 'stop');
