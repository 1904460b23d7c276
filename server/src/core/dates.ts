/** A date as a text tells it: what it does not tell is undefined. Months count from 1. */
export interface PartialDate {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** How many days the month has; 29 in a February whose year is not known. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the calendar has such a day. */
export const isPossible = ({ year, month, day }: PartialDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);

/** The day of the week in the Gregorian calendar, from 0 for Sunday. */
export function weekdayOf({ year, month, day }: Required<PartialDate> & { readonly year: number }): number {
  // Zeller's rule counts January and February with the year before.
  const [y, m] = month > 2 ? [year, month] : [year - 1, month + 12];
  const days =
    day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (days + 6) % 7;
}

/** The number that half-width or full-width digits write; NaN where there are others. */
export const numberOf = (digits: string): number =>
  digits === ''
    ? NaN
    : Number(digits.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
