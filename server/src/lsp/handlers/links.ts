import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { type Message, say } from '../../core';
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
    tooltip: session.say(say(serverMessages.goToPage, jump.page)),
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

/** Continued on page 2: Two Ships Collide. Undefined where it cannot be told which piece that is. */
export function describeJump({ direction, page }: IndexedJump, { article }: JumpTarget): Message | undefined {
  const { continuedOn, continuedFrom } = serverMessages;
  return article && say(direction === 'to' ? continuedOn : continuedFrom, page, article.name);
}
