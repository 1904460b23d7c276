import { languages } from './languages';
import type { Page } from './page';
import { Sieve } from './sieve';
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
  const { readings } = page.doubling;
  const counts = placesOf(titledNames(readings, page.language.surnames), readings);
  const byRest = new Map<string, Name[]>();
  for (const [name, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    const rest = name.slice(1);
    byRest.set(rest, [...(byRest.get(rest) ?? []), { name, count }]);
  }
  return { names: counts, has: name => counts.has(name), endingIn: rest => byRest.get(rest) ?? [] };
}

/** Name → in how many places of the lines it stands. */
function placesOf(names: ReadonlySet<string>, lines: readonly string[]): Map<string, number> {
  const counts = new Map([...names].map(name => [name, 0]));
  if (names.size === 0) return counts;
  const starts = new Sieve(names);
  for (const line of lines)
    for (let i = starts.next(line, 0); i < line.length; i = starts.next(line, i + 1))
      for (const length of [2, 3]) {
        const name = line.slice(i, i + length);
        const count = counts.get(name);
        if (count !== undefined && name.length === length) counts.set(name, count + 1);
      }
  return counts;
}

/** A name has two glyphs or three, and only its other places tell which: both are given. */
function titledNames(lines: readonly string[], surnames: string): Set<string> {
  const units = surnameUnits.get(surnames);
  const names = new Set<string>();
  if (!units) return names;
  for (const line of lines)
    for (let at = 2; at < line.length; at++) {
      if (titleEnds[line.charCodeAt(at - 1)] === 0 || units[line.charCodeAt(at)] === 0) continue;
      if (!titled.has(line.slice(at - 2, at)) && !titled.has(line.slice(at - 3, at))) continue;
      const name = /^\p{Script=Han}{2,3}/u.exec(line.slice(at, at + 3))?.[0];
      if (name) names.add(name).add(name.slice(0, 2));
    }
  return names;
}
