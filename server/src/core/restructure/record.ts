// What is put in order is checked before it is shown: the record is kept, whatever was read wrongly of the page.
import { type Page, parsePage } from '../page';
import { tally } from '../tally';

/** Line breaks bring hyphens, and joining lines takes them away again. */
const hyphens = '-\u2010\u00ad';

/** Whether a text has all that a page has: every printed character but hyphens, as often, and every mark. */
export function keepsRecord(page: Page, text: string): boolean {
  const after = parsePage(text);
  return keepsCharacters(page.text, after.text) && keepsMarks(page, after);
}

function keepsCharacters(before: string, after: string): boolean {
  const counts = new Map<number, number>();
  const count = (text: string, step: 1 | -1) => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      counts.set(unit, (counts.get(unit) ?? 0) + step);
    }
  };
  count(before, 1);
  count(after, -1);
  for (const [unit, left] of counts) {
    const char = String.fromCharCode(unit);
    if (left !== 0 && /\S/.test(char) && !(left > 0 && hyphens.includes(char))) return false;
  }
  return true;
}

/** Of section marks, only those of articles count: where one ends shows, too, where the next begins. */
function keepsMarks(before: Page, after: Page): boolean {
  const names = ({ marks }: Page) => tally([...marks.values()].map(({ name }) => name));
  const kept = names(after);
  return [...names(before)].every(
    ([name, count]) => name === 'end' || name === 'unplaced' || (kept.get(name) ?? 0) >= count,
  );
}
