import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Finding, Fix, Message, Page } from '../../core';
import { type Change, changesOf } from '../changes';
import { ruleUrl, toOffset, toRange, toSpan } from '../convert';
import type { Analysis, Session } from '../session';
import { describeJump, jumpsIn, linkTo } from './links';

/** How many stretches of text a fix is shown with. */
const shownChanges = 3;

export async function hover(
  session: Session,
  { textDocument, position }: HoverParams,
): Promise<Hover | null> {
  const analysis = await session.analysis(textDocument.uri);
  if (!analysis) return null;
  const offset = toOffset(analysis.page, position);
  return findingsAt(session, analysis, offset) ?? (await jumpAt(session, analysis, offset));
}

/** The piece that a jump line leads to. */
async function jumpAt(session: Session, { uri, page }: Analysis, offset: number): Promise<Hover | null> {
  const style = session.client.readsMarkdown ? markdown : plain;
  for (const { jump, target } of await jumpsIn(session, uri)) {
    const { start, end } = toSpan(page, jump.range);
    if (offset < start || end < offset) continue;
    const piece = describeJump(jump, target);
    if (!piece) return null;
    const value = style.link(style.text(session.say(piece)), linkTo(target));
    return { contents: { kind: style.kind, value }, range: jump.range };
  }
  return null;
}

function findingsAt(session: Session, { page, findings }: Analysis, offset: number): Hover | null {
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  // The findings are sorted by offset, the wider first: the last one is the closest around the position.
  const closest = here.at(-1);
  if (!closest) return null;
  const style = session.client.readsMarkdown ? markdown : plain;
  const value = here.map(finding => explain(session, page, finding, style)).join(style.divider);
  return { contents: { kind: style.kind, value }, range: toRange(page, closest.span) };
}

/** What was found, what speaks for it, and what its first fix would do. */
function explain(session: Session, page: Page, finding: Finding, style: Style): string {
  const { rule, message, evidence, fixes } = finding;
  const say = (said: Message) => style.text(session.say(said));
  const url = ruleUrl(rule, session.client);
  const title = `${style.strong(say(message))} (${url === undefined ? rule : style.link(rule, url)})`;
  const reasons = evidence.map(reason => `- ${say(reason)}`).join('\n');
  const changes = fixes.slice(0, 1).map(fix => `${say(fix.title)}\n\n${style.diff(diffOf(page, fix))}`);
  return [title, reasons, ...changes].filter(Boolean).join('\n\n');
}

function diffOf(page: Page, { edits }: Fix): string {
  const mark = (sign: string, lines: readonly string[]) => lines.map(line => `${sign} ${line}`);
  const show = ({ before, after }: Change) => [...mark('-', before), ...mark('+', after)].join('\n');
  const changes = changesOf(page, edits);
  const more = changes.length > shownChanges ? ['…'] : [];
  return [...changes.slice(0, shownChanges).map(show), ...more].join('\n');
}

interface Style {
  readonly kind: MarkupKind;
  readonly divider: string;
  text(text: string): string;
  strong(text: string): string;
  link(text: string, url: string): string;
  diff(text: string): string;
}

const markdown: Style = {
  kind: MarkupKind.Markdown,
  divider: '\n\n---\n\n',
  text: text => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&'),
  strong: text => `**${text}**`,
  link: (text, url) => `[${text}](${url})`,
  // The signs before the lines keep a fence in the text from closing this one.
  diff: text => `\`\`\`diff\n${text}\n\`\`\``,
};

const plain: Style = {
  kind: MarkupKind.PlainText,
  divider: '\n\n',
  text: text => text,
  strong: text => text,
  link: text => text,
  diff: text => text,
};
