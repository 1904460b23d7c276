import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { say } from '../../core';
import type { IndexedJump } from '../indexed-file';
import { type JumpTarget, targetOf } from '../jump-targets';
import { serverMessages } from '../messages';
import type { Session } from '../session';

/** The jump lines of a page, as links to the pages that they name. Where such a page is not there, there is no link. */
export async function documentLinks(
  session: Session,
  { textDocument: { uri } }: DocumentLinkParams,
): Promise<DocumentLink[]> {
  const jumps = await jumpsIn(session, uri);
  return jumps.map(({ jump, target }) => ({
    range: jump.range,
    target: linkTo(target),
    tooltip: describeJump(session, jump, target),
  }));
}

/** The jumps of a document that lead somewhere. */
export async function jumpsIn(
  session: Session,
  uri: string,
): Promise<{ jump: IndexedJump; target: JumpTarget }[]> {
  const from = await session.workspace.open(uri);
  if (!from || from.jumps.length === 0) return [];
  const issue = await session.workspace.issueOf(uri);
  return from.jumps.flatMap(jump => {
    const target = targetOf(jump, from, issue);
    return target ? [{ jump, target }] : [];
  });
}

/** Editors take a fragment for a line, from 1. */
export const linkTo = ({ uri, line }: JumpTarget): string =>
  line === undefined ? uri : `${uri}#L${line + 1}`;

/** Continued on page 2: Two Ships Collide. */
export function describeJump(
  session: Session,
  { direction, page }: IndexedJump,
  { article }: JumpTarget,
): string {
  const { continuedOn, continuedFrom, goToPage } = serverMessages;
  if (!article) return session.say(say(goToPage, page));
  return session.say(say(direction === 'to' ? continuedOn : continuedFrom, page, article.name));
}
