import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { type Message, say } from '../../core';
import { source, toDiagnostic } from '../convert';
import { serverMessages } from '../messages';
import type { Analysis, Session } from '../session';

/** Editors stop showing a file's diagnostics at about this many: past it, the mildest make room for a note. */
const limit = 1000;

/** The diagnostics of one version of a document. */
export interface Diagnosed {
  /** Differs from that of any other; undefined where the check failed. */
  readonly id: string | undefined;
  readonly version: number | undefined;
  readonly diagnostics: Diagnostic[];
}

/** Undefined for what is not an open transcription. A check that fails is said so on the page: no news would be good news. */
export async function diagnose(session: Session, uri: string): Promise<Diagnosed | undefined> {
  const version = session.version(uri);
  try {
    const analysis = await session.analysis(uri);
    if (!analysis) return undefined;
    return {
      id: analysis.id,
      version: analysis.version,
      diagnostics: diagnosticsOf(session, analysis),
    };
  } catch (error) {
    session.log.errorOnce('diagnostics', error);
    return { id: undefined, version, diagnostics: [noteOf(session, say(serverMessages.notChecked))] };
  }
}

export async function pullDiagnostics(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const diagnosed = await diagnose(session, textDocument.uri);
  if (!diagnosed) return { kind: 'full', items: [] };
  const { id: resultId, diagnostics: items } = diagnosed;
  if (resultId === undefined) return { kind: 'full', items };
  return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}

function diagnosticsOf(session: Session, { page, findings, failed }: Analysis): Diagnostic[] {
  const { checksFailed, moreFindings } = serverMessages;
  const notes = failed.length > 0 ? [noteOf(session, say(checksFailed, failed.join(', ')))] : [];
  const diagnostics = findings.map(finding => toDiagnostic(page, finding, session.client));
  if (diagnostics.length + notes.length <= limit) return [...notes, ...diagnostics];
  diagnostics.sort((a, b) => (a.severity ?? 0) - (b.severity ?? 0));
  const shown = diagnostics.slice(0, limit - notes.length - 1);
  return [...notes, ...shown, noteOf(session, say(moreFindings, diagnostics.length - shown.length))];
}

/** Something about the page as a whole. */
const noteOf = (session: Session, message: Message): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source,
  message: session.say(message),
});
