import assert from 'node:assert/strict';
import { type Credit, parsePage } from '../../../server/src/core';

/**
 * Tests a table of lines, one per row: `TEXT ⇒ KIND NAME|NAME @AGENCY; KIND …`. In the text `«…»` marks each credit (the
 * whole where nothing is marked) and ⏎ breaks the line. After the arrow, nothing: no credit.
 */
export function testCredits(table: string): void {
  for (const row of table.split('\n').map(row => row.trim())) {
    if (row === '') continue;
    const [marked = '', expected = ''] = row.replaceAll('⏎', '\n').split(/ *⇒ */);
    it(row, () => {
      const text = marked.replace(/[«»]/g, '');
      const { credits } = parsePage(text);
      assert.equal(credits.map(described).join('; '), expected);
      assert.equal(withMarks(text, credits), marked === text && expected ? `«${text}»` : marked);
    });
  }
}

const described = ({ kind, people, agency }: Credit): string =>
  [kind, people.join('|'), agency && `@${agency}`].filter(Boolean).join(' ');

const withMarks = (text: string, credits: readonly Credit[]): string => {
  let at = 0;
  const parts = credits.map(({ span }) => {
    const part = `${text.slice(at, span.start)}«${text.slice(span.start, span.end)}»`;
    at = span.end;
    return part;
  });
  return parts.join('') + text.slice(at);
};
