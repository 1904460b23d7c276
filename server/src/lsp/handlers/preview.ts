import { previewText } from '../../core';
import { toTextEdits } from '../convert';
import type { PreviewParams, PreviewResult } from '../requests';
import type { Session } from '../session';

export async function preview(session: Session, { uri }: PreviewParams): Promise<PreviewResult | null> {
  const analysis = await session.analysis(uri);
  if (!analysis) return null;
  const { page, findings, version } = analysis;
  const doubled = findings.filter(({ category }) => category === 'doubled');
  const { text, edits, count } = previewText(page.source, doubled);
  return { text, edits: toTextEdits(page, edits), count, version };
}
