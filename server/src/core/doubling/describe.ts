import { type Message, say } from '../message';
import type { Page } from '../page';
import type { Fix, Problem } from '../rule';
import type { Judged } from './judgement';

/** What `problemOf` says beside the rule's own message; a rule that calls it declares these among its messages. */
export const evidenceMessages = {
  remove: 'Remove the copies: “{0}”',
  marks: 'A mark stands {0} times over that is never printed so: {1}',
  glyphs: '{0} characters stand {1} times each that make no word when repeated.',
  units: '{0} pieces of text in a row stand {1} times each.',
  unit: 'A piece of {0} characters follows upon itself without a break.',
  elsewhere: 'Other lines of this page are doubled too: {0}.',
  beside: 'The line beside it is doubled in the same way.',
  ambiguous: 'It can be read in more than one way, so it is not mended in bulk.',
  thin: 'It may have been printed like this: compare the page.',
} as const;

/** What speaks for a stretch, strongest first. */
function describeEvidence({ text }: Page, stretch: Judged): Message[] {
  const { copies, marks, units, glyphs, longest, besideDoubled, elsewhere, unambiguous, certainty } = stretch;
  const said: Message[] = [];
  const doubledMark =
    marks > 0 &&
    /([、，。；：“”‘’《》（）「」『』【】,;:()])\s*\1/.exec(text.slice(stretch.span.start, stretch.span.end));
  if (doubledMark) said.push(say(evidenceMessages.marks, copies, doubledMark[0].replace(/\s/g, '')));
  if (glyphs > 1) said.push(say(evidenceMessages.glyphs, glyphs, copies));
  if (units > 1) said.push(say(evidenceMessages.units, units, copies));
  if (longest > 1) said.push(say(evidenceMessages.unit, longest));
  if (besideDoubled) said.push(say(evidenceMessages.beside));
  if (elsewhere > 0) said.push(say(evidenceMessages.elsewhere, elsewhere));
  if (!unambiguous) said.push(say(evidenceMessages.ambiguous));
  else if (certainty !== 'certain') said.push(say(evidenceMessages.thin));
  return said;
}

/**
 * A stretch as a problem: its evidence, and the fix that removes the copies. A mere possibility is a hint.
 *
 * @param reading the stretch as `shortReading` has it
 */
export function problemOf(page: Page, stretch: Judged, reading: string, message: Message): Problem {
  const evidence = describeEvidence(page, stretch);
  const problem = { span: stretch.span, message, evidence, fixes: [fixOf(stretch, reading)] };
  return stretch.certainty === 'possible' ? { ...problem, severity: 'hint' } : problem;
}

const fixOf = (stretch: Judged, reading: string): Fix => ({
  title: say(evidenceMessages.remove, reading),
  safe: stretch.certainty === 'certain',
  edits: stretch.extra.map(span => ({ span, newText: '' })),
});

/** Longer readings are cut: they stand in the middle of a message. */
const longestReading = 24;

/** The stretch as it should read, on one line, cut between glyphs where it is long. */
export function shortReading({ text }: Page, { span, extra }: Judged): string {
  let reading = '';
  let at = span.start;
  for (const { start, end } of extra) {
    reading += text.slice(at, start);
    at = end;
  }
  const glyphs = [...(reading + text.slice(at, span.end)).replace(/\s+/g, ' ').trim()];
  return glyphs.length > longestReading
    ? `${glyphs.slice(0, longestReading - 1).join('')}…`
    : glyphs.join('');
}
