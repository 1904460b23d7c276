import { lossesOf } from '../marks/lost-starts';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { isGlyph, type Span } from '../text';

const messages = {
  found: 'A stray space begins this line.',
  habit: 'Of the {0} other lines with text, {1} begin with a space.',
  lost: 'A glyph may have been printed there.',
  remove: 'Remove the space',
} as const;
/** An indent is set with two spaces or more, a tab, or the full-width space; a lone narrow one is no indent. */
const lone = /^\ufeff*[ \u00a0](?=\S)/;
/** Where spaces part words, a lone one may set in a signature; only a line that goes on, or a byline, is beyond doubt. */
const loneInside = /^\ufeff*[ \u00a0](?=\p{Ll}|By )/u;
/** What opens a line of its own, as the marks before bylines do: nothing was printed before it. */
const opener = /^[（《〈「『【［“‘(]/;
/** A line that goes on: the space may part the halves of a headline, which was broken between them. */
const goesOn = /[\p{L}\p{N}]$/u;

/** So many lines to either side must begin without a space: verse and centred lines come in groups. */
const reach = 2;
/** At most one line in so many may begin with a space, else it is how the page is set. */
const rarity = 20;

/** A space at the start of a line, on a page that does not indent. */
export const strayLeadingSpace = defineRule({
  id: 'stray-leading-space',
  category: 'spacing',
  severity: 'info',
  summary: 'A line begins with a space that was not printed.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    const stray = page.language.script === 'han' ? lone : loneInside;
    const printed = printedLines(page);
    const count = printed.filter(({ indented }) => indented).length;
    if (count === 0 || count > Math.max(1, printed.length / rarity)) return;
    for (const [place, { index, indented }] of printed.entries()) {
      const [found] = indented ? (stray.exec(page.lineText(index)) ?? []) : [];
      if (!found || !standsAlone(printed, place)) continue;
      const isTold = isLossTold(page, index);
      if (!isTold && mayPartHalves(page, index)) continue;
      const start = (page.lines[index]?.start ?? 0) + found.length - 1;
      yield problemAt(start, [printed.length - 1, count - 1], isTold || opensLine(page, index));
    }
  },
});

const mayPartHalves = (page: Page, index: number): boolean =>
  page.language.script === 'han' && goesOn.test(index > 0 ? page.lineText(index - 1) : '');

/** Whether a loss that the space is a sign of would be told without it. */
const isLossTold = (page: Page, index: number): boolean =>
  lossesOf(page)((page.doubling.readings[index] ?? '').trimStart()) !== undefined;

function opensLine({ language: { script, bylineMarks }, printed }: Page, index: number): boolean {
  const line = printed.textOf(index);
  return script === 'latin' || opener.test(line) || bylineMarks.includes(line.charAt(0));
}

/** A line that is not blank (index from 0), and whether white space begins it. */
type Printed = Readonly<{ index: number; indented: boolean }>;

function printedLines(page: Page): Printed[] {
  const printed: Printed[] = [];
  for (let index = 0; index < page.lines.length; index++) {
    const { start, end } = page.lines[index] as Span;
    if (start === end) continue;
    // Most lines begin with a glyph, and need no more than this look.
    if (isGlyph(page.text.charCodeAt(start))) printed.push({ index, indented: false });
    else {
      const text = page.lineText(index);
      if (/\S/.test(text)) printed.push({ index, indented: /^\ufeff*[^\S\ufeff]/.test(text) });
    }
  }
  return printed;
}

function standsAlone(printed: readonly Printed[], place: number): boolean {
  const before = printed.slice(Math.max(0, place - reach), place);
  const after = printed.slice(place + 1, place + 1 + reach);
  return (
    after.length > 0 &&
    before.length + after.length >= reach &&
    ![...before, ...after].some(({ indented }) => indented)
  );
}

function problemAt(start: number, [others, indented]: [number, number], safe: boolean): Problem {
  const span = { start, end: start + 1 };
  return {
    span,
    message: say(messages.found),
    evidence: [say(messages.habit, others, indented), ...(safe ? [] : [say(messages.lost)])],
    severity: safe ? 'info' : 'hint',
    fixes: [{ title: say(messages.remove), safe, edits: [{ span, newText: '' }] }],
  };
}
