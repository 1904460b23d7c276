import { previewText } from '../../core';
import type { PreviewParams, PreviewResult } from '../requests';
import type { Session } from '../session';

export async function preview(session: Session, { uri }: PreviewParams): Promise<PreviewResult | null> {
  const analysis = await session.analysis(uri);
  if (!analysis) return null;
  return previewText(analysis.page.text, analysis.config, ({ category }) => category === 'doubled');
}
