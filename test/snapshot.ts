import {
  applyEdits,
  type Edit,
  type Finding,
  formatMessage,
  lineIndexAt,
  lint,
  type Page,
  positionAt,
} from '../server/src/core';

/** All that is found on a page, and what each fix would make of the lines it touches, for people to read and compare. */
export function describePage(page: Page): string {
  const { findings, failures } = lint(page);
  for (const { error } of failures) throw error;
  return findings.map(finding => describeFinding(page, finding)).join('\n');
}

function describeFinding(page: Page, { rule, severity, span, message, fixes }: Finding): string {
  const [start, end] = [positionAt(page.lines, span.start), positionAt(page.lines, span.end)];
  const place = `${start.line}:${start.column}-${end.line === start.line ? '' : `${end.line}:`}${end.column}`;
  const lines = [`${place} ${rule} ${severity}: ${formatMessage(message)}`];
  for (const { title, safe, edits } of fixes) {
    lines.push(`  ${safe ? 'safe' : 'offered'}: ${formatMessage(title)}`);
    for (const group of byLines(page, edits)) lines.push(...describeEdits(page, group));
  }
  return lines.join('\n') + '\n';
}

/** Edits that touch the same lines belong together. */
function byLines(page: Page, edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  let last = -1;
  for (const edit of edits) {
    if (lineIndexAt(page.lines, edit.span.start) <= last) groups.at(-1)?.push(edit);
    else groups.push([edit]);
    last = lineIndexAt(page.lines, edit.span.end);
  }
  return groups;
}

function describeEdits(page: Page, edits: readonly Edit[]): string[] {
  const first = lineIndexAt(page.lines, edits[0]?.span.start ?? 0);
  const last = lineIndexAt(page.lines, edits.at(-1)?.span.end ?? 0);
  const from = page.lines[first]?.start ?? 0;
  const to = page.lines[last]?.end ?? 0;
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - from, end: span.end - from },
    newText,
  }));
  const before = page.text.slice(from, to);
  const show = (text: string) => text.split(/\r\n|\n|\r/).join('⏎');
  return [`    ${first + 1} - ${show(before)}`, `    ${first + 1} + ${show(applyEdits(before, moved))}`];
}
