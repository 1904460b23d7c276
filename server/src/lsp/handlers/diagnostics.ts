import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { say } from '../../core';
import { source, toDiagnostic } from '../convert';
import { serverMessages } from '../messages';
import type { Analysis, Session } from '../session';

/** Editors stop showing a file's diagnostics at about this many: past it, the mildest make room for a note. */
const limit = 1000;

export async function pullDiagnostics(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const analysis = await session.analysis(textDocument.uri);
  if (!analysis) return { kind: 'full', items: [] };
  const resultId = analysis.id;
  if (resultId === previousResultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnosticsOf(session, analysis) };
}

export function diagnosticsOf(session: Session, { page, findings }: Analysis): Diagnostic[] {
  const diagnostics = findings.map(finding => toDiagnostic(page, finding, session.client));
  if (diagnostics.length <= limit) return diagnostics;
  diagnostics.sort((a, b) => (a.severity ?? 0) - (b.severity ?? 0));
  const shown = diagnostics.slice(0, limit - 1);
  return [...shown, moreNote(session, diagnostics.length - shown.length)];
}

const moreNote = (session: Session, count: number): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source,
  message: session.say(say(serverMessages.moreFindings, count)),
});
