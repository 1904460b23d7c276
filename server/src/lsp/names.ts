import { type Page, type Span } from '../core';

/** A place where a person's name stands. */
export interface NamePlace extends Span {
  /** Whether it stands in a credit, and not in the text. */
  readonly isCredit: boolean;
}

/** The name at an offset of a page, and its place; in the text only names that are known from credits. */
export function nameAt(
  page: Page,
  offset: number,
  known: ReadonlySet<string>,
): { readonly name: string; readonly place: NamePlace } | undefined {
  for (const { name, span } of page.credits.flatMap(({ names }) => names))
    if (span.start <= offset && offset <= span.end) return { name, place: { ...span, isCredit: true } };
  for (const name of [...known].sort((a, b) => b.length - a.length)) {
    const from = offset - name.length;
    const start = page.text.slice(Math.max(0, from), offset + name.length).indexOf(name) + Math.max(0, from);
    const place = { start, end: start + name.length, isCredit: false };
    if (start >= Math.max(0, from) && isWhole(page, place)) return { name, place };
  }
  return undefined;
}

/** Every place of a name on a page, in the text's order: in credits however it is set, in the text letter for letter. */
export function placesOf({ credits, text }: Page, name: string): NamePlace[] {
  const named = credits.flatMap(({ names }) => names);
  const places = named.filter(each => each.name === name).map(({ span }) => ({ ...span, isCredit: true }));
  const taken = new Set(named.map(({ span }) => span.start));
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const place = { start, end: start + name.length, isCredit: false };
    if (!taken.has(start) && isWhole({ text }, place)) places.push(place);
  }
  return places.sort((a, b) => a.start - b.start);
}

const letter = /[\p{Script=Latin}\p{M}\p{N}]/u;

/** Words of Latin letters end where letters end; Chinese is not set apart. */
const isWhole = ({ text }: Pick<Page, 'text'>, { start, end }: Span): boolean =>
  !(letter.test(text[start] ?? '') && letter.test(text[start - 1] ?? '')) &&
  !(letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? ''));
