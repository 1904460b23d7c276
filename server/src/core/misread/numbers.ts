/** What stands around a token: enough before it for the rest of a sum, enough after it for a unit. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Whether the page is in a script in which a unit follows its number directly. */
  readonly inHan: boolean;
}

const digits: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  i: '1',
  S: '5',
  B: '8',
  Z: '2',
};
const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'l' };

/** 2O17, 1OO5: digits on both sides. l8, lOO, 1O: a small l before, a large O after; large letters begin codes. */
const number = /^(?:\d+[OoIl]+\d+|l[\dO]{1,3}|IOO+|[1-9]\d{0,2}O)$/;
/** l2th, 3lst, 2Oth. */
const ordinal = /^(?:(?=.*\d)[\dOIli]{1,3}(?:st|nd|rd|th)|[lI]Oth)$/;
/** l9, I0, 1O, 3S: certain beside what counts them. */
const counted = /^(?=.*\d)[\dOoIlSBZ]{2,4}$/;
const counter = /^\s?(?:[年月日号號时時点點分秒岁歲％%]|万|萬|亿|億|元)/;
const money = /[£$￡]$/;
const amount = /^[\dOlI]{2,6}$/;
/** 2s. l0d., £2 I5s.: what stands before pence and shillings. */
const pence = /^(?=.*\d)[\dOlI]{2}[ds]$/;
const sum = /(?:\d ?s\.?|£[\d,]+)[ ,]{0,2}$/;
/** Parts of codes and addresses: A-1O, file_l2, x.l3. */
const codeBefore = /[-_./@#\\]$/;
const codeAfter = /^[-_/@.][A-Za-z\d]/;
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/** The number that a token of letters and digits stands for; undefined where it may well be something else. */
export function misreadNumber(token: string, { before, after, inHan }: Surroundings): string | undefined {
  if (codeBefore.test(before) || codeAfter.test(after)) return undefined;
  const hasEnding = ordinal.test(token) || (pence.test(token) && sum.test(before));
  const ending = hasEnding ? token.replace(/^[\dOIli]+/, '') : '';
  const read = asNumber(token.slice(0, token.length - ending.length)) + ending;
  if (read === token) return undefined;
  const isCounted = inHan && counted.test(token) && counter.test(after) && fits(read, after);
  const isAmount = money.test(before) && amount.test(token);
  return hasEnding || isCounted || isAmount || number.test(token) ? read : undefined;
}

/** The month that a word with digits in it names: Ju1y, 0ctober. */
export function misreadMonth(token: string): string | undefined {
  if (!/\d/.test(token)) return undefined;
  const word = token.replace(/^0/, 'O').replace(/[01]/g, digit => letters[digit] as string);
  const month = token === token.toUpperCase() ? word.toUpperCase() : word;
  return months.test(month) ? month : undefined;
}

const asNumber = (token: string): string => token.replace(/[OoIliSBZ]/g, letter => digits[letter] as string);

/** Months go to 12, days to 31. */
function fits(number: string, after: string): boolean {
  const value = Number(number);
  if (after.startsWith('月')) return value >= 1 && value <= 12;
  return !/^[日号號]/.test(after) || (value >= 1 && value <= 31);
}
