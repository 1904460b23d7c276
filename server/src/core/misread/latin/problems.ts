import { say } from '../../message';
import type { Page } from '../../page';
import type { Problem } from '../../rule';
import { lineIndexAt } from '../../text';
import { severityOf } from './confidence';
import { type Misreading, misreadingsOf } from './index';

/** What a rule says of a misreading: what was read, and what was probably printed. */
export interface Sayings {
  readonly found: string;
  readonly read: string;
  /** Of what has no guess. */
  readonly unread?: string;
}

/** The misreadings of some kinds, each with its guess as the one fix. */
export function* misreadingProblems(
  page: Page,
  kinds: readonly Misreading['kind'][],
  messages: Sayings,
): Iterable<Problem> {
  for (const misreading of misreadingsOf(page)) {
    const severity = kinds.includes(misreading.kind) ? severityOf(misreading) : undefined;
    if (!severity || isDoubled(page, misreading.span.start)) continue;
    const { span, edits } = misreading;
    const read = textOf(page, span.start, span.end);
    if (edits.length > 0) {
      const printed = printedOf(page, misreading);
      yield {
        span,
        message: say(messages.found, read, printed),
        fixes: [{ title: say(messages.read, printed), safe: false, edits }],
        severity,
      };
    } else if (messages.unread) yield { span, message: say(messages.unread, read), severity };
  }
}

/** Whether a line holds doubled text: letters that were read twice are no misread words. */
function isDoubled(page: Page, offset: number): boolean {
  const line = lineIndexAt(page.lines, offset);
  return page.doubling.readings[line] !== page.lineText(line);
}

const textOf = (page: Page, start: number, end: number): string => onOneLine(page.text.slice(start, end));

/** As people write it: a line's end in the midst of it is a space, and nothing behind a hyphen. */
const onOneLine = (text: string): string => text.replace(/([-¬])\r?\n/g, '$1').replace(/\s+/g, ' ');

/** What the guess makes of the text of its span. */
function printedOf({ text }: Page, { span, edits }: Misreading): string {
  let at = Math.min(span.start, edits[0]?.span.start ?? span.start);
  let printed = '';
  for (const { span: edited, newText } of edits) {
    printed += text.slice(at, edited.start) + newText;
    at = edited.end;
  }
  return onOneLine(printed + text.slice(at, Math.max(at, span.end)));
}
