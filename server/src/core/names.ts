import { languages } from './languages';
import type { Page } from './page';
import { unitsOf } from './units';

/** Offices and callings that stand right before a name: 市委书记金政. */
const titles = (
  '书记|市长|县长|区长|镇长|乡长|村长|省长|部长|主任|主席|局长|厅长|处长|科长|司长|院长|校长|会长|社长|署长|州长|总理|总统|首相|大使|将军|司令|委员|代表|' +
  '记者|教授|经理|董事长|总裁|秘书长|政委|检察长|同志|先生|女士|書記|市長|縣長|區長|鎮長|省長|部長|局長|廳長|處長|院長|校長|會長|社長|總理|總統|將軍|記者|經理|董事長|秘書長'
).split('|');

const titled = new Set(titles);

const titleEnds = unitsOf(titles.map(title => title.slice(-1)).join(''));
const surnameUnits = new Map(languages.map(({ surnames }) => [surnames, unitsOf(surnames)] as const));

/** The persons of a page: those named after a title. */
export interface Persons {
  /** Name → in how many places of the page it stands. */
  readonly names: ReadonlyMap<string, number>;
  has(name: string): boolean;
  /** The names that end in this after their first glyph, the most frequent first. */
  endingIn(rest: string): readonly Name[];
}

export interface Name {
  readonly name: string;
  /** In how many places of the page it stands. */
  readonly count: number;
}

export function personsOf(page: Page): Persons {
  const text = page.doubling.readings.join('\n');
  const counts = placesOf(titledNames(text, page.language.surnames), text);
  const byRest = new Map<string, Name[]>();
  for (const [name, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    const rest = name.slice(1);
    byRest.set(rest, [...(byRest.get(rest) ?? []), { name, count }]);
  }
  return { names: counts, has: name => counts.has(name), endingIn: rest => byRest.get(rest) ?? [] };
}

/** Name → in how many places of the text it stands. */
function placesOf(names: readonly string[], text: string): Map<string, number> {
  const counts = new Map(names.map(name => [name, 0]));
  const firsts = unitsOf(names.map(name => name.charAt(0)).join(''));
  const seconds = unitsOf(names.map(name => name.charAt(1)).join(''));
  for (let i = 0; i + 1 < text.length; i++) {
    if (firsts[text.charCodeAt(i)] === 0 || seconds[text.charCodeAt(i + 1)] === 0) continue;
    for (const name of [text.slice(i, i + 2), text.slice(i, i + 3)]) {
      const count = counts.get(name);
      if (count !== undefined) counts.set(name, count + 1);
    }
  }
  return counts;
}

/** A name has two glyphs or three, and only its other places tell which: both are given. */
function titledNames(text: string, surnames: string): string[] {
  const units = surnameUnits.get(surnames);
  const names: string[] = [];
  if (!units) return names;
  for (let at = 2; at < text.length; at++) {
    if (units[text.charCodeAt(at)] === 0 || titleEnds[text.charCodeAt(at - 1)] === 0) continue;
    if (!titled.has(text.slice(at - 2, at)) && !titled.has(text.slice(at - 3, at))) continue;
    const name = /^\p{Script=Han}{2,3}/u.exec(text.slice(at, at + 3))?.[0];
    if (name) names.push(name, name.slice(0, 2));
  }
  return names;
}
