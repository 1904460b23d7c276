import { type Message, say } from '../message';
import type { Judged } from '../doubling';
import { defineRule, type Problem } from '../rule';
import type { Page } from '../page';

const messages = {
  twice: '“{0}” stands here twice; it was printed once.',
  often: '“{0}” stands here {1} times; it was printed once.',
  line: 'This text stands here {0} times over; it should read “{1}”.',
  remove: 'Remove the copies: “{0}”',
  marks: 'Marks such as “{0}” are not printed twice in a row.',
  glyphs: '{0} characters that form no word when doubled stand doubled.',
  unit: '{0} characters follow upon themselves without a break.',
  units: '{0} units in a row, each {1} times.',
  elsewhere: '{0} other lines of this page are doubled.',
  beside: 'The line beside it is doubled in the same way.',
  ambiguous: 'It can be read in more than one way, so it is not mended in bulk.',
  thin: 'The text may have been printed so: compare the page.',
} as const;

/** Text drawn twice for bold type, or a line read twice: its characters come out in several copies. */
export const doubledText = defineRule({
  id: 'doubled-text',
  category: 'doubled',
  severity: 'warning',
  summary: 'Text that was printed once was transcribed twice or more, as overprinted bold type comes out.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    for (const stretch of page.doubling.stretches) yield problemOf(page, stretch);
  },
});

function problemOf(page: Page, stretch: Judged): Problem {
  const reading = shorten(readingOf(page, stretch));
  const { copies, certainty } = stretch;
  return {
    span: stretch.span,
    message:
      stretch.units > 1
        ? say(messages.line, copies, reading)
        : copies === 2
          ? say(messages.twice, reading)
          : say(messages.often, reading, copies),
    evidence: evidenceOf(page, stretch),
    severity: certainty === 'possible' ? 'hint' : 'warning',
    fixes: [
      {
        title: say(messages.remove, reading),
        safe: certainty === 'certain',
        edits: stretch.extra.map(span => ({ span, newText: '' })),
      },
    ],
  };
}

function evidenceOf({ text }: Page, stretch: Judged): Message[] {
  const said: Message[] = [];
  if (stretch.marks > 0)
    said.push(
      say(
        messages.marks,
        /([、，。；：“”‘’《》（）「」『』【】,;:()])\1/.exec(
          text.slice(stretch.span.start, stretch.span.end),
        )?.[0] ?? '、、',
      ),
    );
  if (stretch.units > 1) said.push(say(messages.units, stretch.units, stretch.copies));
  if (stretch.glyphs > 0) said.push(say(messages.glyphs, stretch.glyphs));
  if (stretch.longest > 2) said.push(say(messages.unit, stretch.longest));
  if (stretch.besideDoubled) said.push(say(messages.beside));
  if (stretch.elsewhere > 0) said.push(say(messages.elsewhere, stretch.elsewhere));
  if (!stretch.unambiguous) said.push(say(messages.ambiguous));
  else if (stretch.certainty !== 'certain') said.push(say(messages.thin));
  return said;
}

function readingOf({ text }: Page, { span, extra }: Judged): string {
  let reading = '';
  let at = span.start;
  for (const { start, end } of extra) {
    reading += text.slice(at, start);
    at = end;
  }
  return reading + text.slice(at, span.end);
}

/** Long readings are cut in the middle of a list of problems; never inside a surrogate pair. */
function shorten(reading: string): string {
  const glyphs = [...reading];
  return glyphs.length > 24 ? `${glyphs.slice(0, 23).join('')}…` : reading;
}
