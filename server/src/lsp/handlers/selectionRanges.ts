import type { Position, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { articleAt, holdsLine, type LineRange, type Page, type Span } from '../../core';
import { toLineSpan, toOffset, toRange } from '../convert';
import { runsOf } from '../runs';
import { sentenceAt, wordAt } from '../segments';
import type { Session } from '../session';

export async function selectionRanges(
  session: Session,
  { textDocument, positions }: SelectionRangeParams,
): Promise<SelectionRange[] | null> {
  const analysis = await session.analysis(textDocument.uri);
  return analysis ? positions.map(position => selectionAt(analysis.page, position)) : null;
}

/** From the word at a position to the page: sentence, paragraph, part, the article as far as it stands together. */
function selectionAt(page: Page, position: Position): SelectionRange {
  const offset = toOffset(page, position);
  let selection: SelectionRange | undefined;
  let inner: Span = { start: -1, end: -1 };
  const spans = spansAround(page, position.line, offset);
  // Each is to hold the one before it; what does not, as a sentence that runs on over a part, is left out.
  const growing = spans.filter(span => {
    const holds = inner.start < 0 || (span.start <= inner.start && inner.end <= span.end);
    const grows = span.end - span.start > inner.end - inner.start;
    if (!holds || !grows) return false;
    inner = span;
    return true;
  });
  for (const span of growing.reverse())
    selection = { range: toRange(page, span), ...(selection && { parent: selection }) };
  return selection ?? { range: { start: position, end: position } };
}

/** What stands around an offset on a line (index from 0), the closest first. */
function spansAround(page: Page, line: number, offset: number): Span[] {
  const has = holdsLine(line);
  const paragraph = page.paragraphs.find(has);
  const article = articleAt(page, line);
  const stretches = [
    paragraph,
    ...(article?.parts.filter(has) ?? []),
    article && runsOf(page).find(run => run.article === article && has(run)),
  ];
  return [
    ...inText(page, paragraph ?? { first: line, last: line }, offset),
    ...stretches.flatMap(lines => (lines ? [toLineSpan(page, lines.first, lines.last)] : [])),
    { start: 0, end: page.text.length },
  ];
}

/** The word and the sentence at an offset. */
function inText(page: Page, { first, last }: LineRange, offset: number): Span[] {
  const { start, end } = toLineSpan(page, first, last);
  const text = page.text.slice(start, end);
  return [wordAt, sentenceAt].flatMap(at => {
    const span = at(text, offset - start);
    return span ? [{ start: start + span.start, end: start + span.end }] : [];
  });
}
