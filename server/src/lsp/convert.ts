// The one place where the core's offsets and line indexes become the protocol's positions, and back.
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type Edit,
  type Finding,
  formatMessage,
  lineIndexAt,
  type Page,
  safeFixOf,
  type Severity,
  type Span,
} from '../core';
import type { Client } from './client';
import type { DiagnosticData } from './requests';
import type { Analysis } from './session';

export const source = 'galley';

/** The page of a rule, for clients that have the pages. */
export const ruleUrl = (rule: string, { ruleDocs }: Client): string | undefined =>
  ruleDocs && `${ruleDocs}/${rule}.md`;

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Both count UTF-16 units, so only the line has to be found. The protocol has no place inside a terminator. */
function toPosition({ lines }: Page, offset: number): Position {
  const index = lineIndexAt(lines, offset);
  const { start = 0, end = 0 } = lines[index] ?? {};
  return { line: index, character: Math.min(offset, end) - start };
}

export const toRange = (page: Page, { start, end }: Span): Range => ({
  start: toPosition(page, start),
  end: toPosition(page, end),
});

/** A position past the end of its line, or of the text, means that end. */
export function toOffset({ lines, text }: Page, { line, character }: Position): number {
  const at = lines[line];
  return at ? Math.min(at.start + character, at.end) : text.length;
}

export const toSpan = (page: Page, { start, end }: Range): Span => ({
  start: toOffset(page, start),
  end: toOffset(page, end),
});

/** From the start of one line to the end of another, indexes from 0, both included. */
export const toLineSpan = ({ lines, text }: Page, first: number, last: number): Span => ({
  start: lines[first]?.start ?? text.length,
  end: lines[last]?.end ?? text.length,
});

export const toTextEdits = (page: Page, edits: readonly Edit[]): TextEdit[] =>
  edits.map(({ span, newText }) => ({ range: toRange(page, span), newText }));

/** Names the version that the edits are for where the client can check it. */
export function toWorkspaceEdit(
  { uri, version, page }: Analysis,
  edits: readonly Edit[],
  client: Client,
): WorkspaceEdit {
  const changes = toTextEdits(page, edits);
  return client.versionsEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** Tells the client which problems wait for nobody's decision. */
const isSafe: DiagnosticData = { safe: true };

export function toDiagnostic(page: Page, finding: Finding, client: Client): Diagnostic {
  const { rule, severity, span, message } = finding;
  const href = ruleUrl(rule, client);
  return {
    range: toRange(page, span),
    severity: severities[severity],
    code: rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source,
    message: formatMessage(message, client.bundle),
    ...(safeFixOf(finding) && { data: isSafe }),
  };
}
