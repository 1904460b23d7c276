import type { Page } from './page';

/** Offices and callings that stand right before a name: 市委书记金政. */
const titles =
  '书记|市长|县长|区长|镇长|乡长|村长|省长|部长|主任|主席|局长|厅长|处长|科长|司长|院长|校长|会长|社长|署长|州长|总理|总统|首相|大使|将军|司令|委员|代表|' +
  '记者|教授|经理|董事长|总裁|秘书长|政委|检察长|同志|先生|女士|書記|市長|縣長|區長|鎮長|省長|部長|局長|廳長|處長|院長|校長|會長|社長|總理|總統|將軍|記者|經理|董事長|秘書長';

/** How often each person's name stands on a page, by the name; persons are those named after a title. */
export function personsOf(page: Page): ReadonlyMap<string, number> {
  const { surnames } = page.language;
  if (!surnames) return new Map();
  const text = page.doubling.readings.join('\n');
  const titled = new RegExp(`(?:${titles})(?=([${surnames}]\\p{Script=Han}\\p{Script=Han}?))`, 'gu');
  const counts = new Map<string, number>();
  // A name has two glyphs or three, and only its other places tell which.
  for (const [, name = ''] of text.matchAll(titled)) {
    counts.set(name, 0);
    counts.set(name.slice(0, 2), 0);
  }
  for (let i = 0; i < text.length; i++) {
    for (const name of [text.slice(i, i + 2), text.slice(i, i + 3)]) {
      const count = counts.get(name);
      if (count !== undefined) counts.set(name, count + 1);
    }
  }
  return counts;
}
