import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeActionParams,
} from 'vscode-languageserver';
import { type MarkChange, markLines, say } from '../../core';
import { toWorkspaceEdit } from '../convert';
import { serverMessages } from '../messages';
import type { Analysis, Session } from '../session';

const kind = `${CodeActionKind.RefactorRewrite}.galley.mark`;

const markings = {
  headline: serverMessages.markHeadline,
  kicker: serverMessages.markKicker,
  deck: serverMessages.markDeck,
  byline: serverMessages.markByline,
  caption: serverMessages.markCaption,
  body: serverMessages.markBody,
  note: serverMessages.markNote,
  article: serverMessages.markArticle,
  remove: serverMessages.removeMark,
} as const satisfies Partial<Record<MarkChange, string>>;

/** Says what the chosen lines are. Unasked, an editor is not told: it could be said of every line. */
export function markActions(
  session: Session,
  analysis: Analysis,
  { context, range: { start, end } }: CodeActionParams,
  isWanted: (kind: string) => boolean,
): CodeAction[] {
  if (context.triggerKind === CodeActionTriggerKind.Automatic || !isWanted(kind)) return [];
  // A selection that ends where a line begins does not hold that line.
  const last = end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
  return (Object.keys(markings) as (keyof typeof markings)[]).flatMap(marking => {
    const edits = session.attempt('mark', undefined, () =>
      markLines(analysis.page, marking, start.line, last),
    );
    const title = session.say(say(markings[marking]));
    return edits ? [{ title, kind, edit: toWorkspaceEdit(analysis, edits, session.client) }] : [];
  });
}
