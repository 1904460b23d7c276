import { type HanLanguage, isHan } from '../languages';
import type { Page } from '../page';
import { knownAs } from '../people';
import type { Span } from '../text';
import { cuedRows } from './cues';
import { type Grammar, grammars } from './han-grammar';

/** A role without a name, and where it stands. */
export interface RoleAlone {
  readonly span: Span;
  readonly text: string;
}

/** A bracket with names follows the start of a line this soon; in UTF-16 units. */
const longestLead = 40;

/**
 * Rows that are a mark and a role, and leads with brackets that name nobody.
 *
 * @param credited the lines that a credit stands on
 */
export function* rolesAlone(
  page: Page,
  language: HanLanguage,
  credited: ReadonlySet<number>,
): Generator<RoleAlone> {
  const grammar = grammarOf(language);
  for (const line of cuedRows(page, grammar)) {
    const raw = page.lineText(line);
    const start = page.lines[line]?.start ?? 0;
    const text = raw.trim();
    const place = start + raw.indexOf(text);
    if (!credited.has(line) && isRoleAlone(grammar, text))
      yield { span: { start: place, end: place + text.length }, text };
    const [, before = '', bracket] = grammar.emptyBracket.exec(raw.slice(0, longestLead)) ?? [];
    if (!bracket) continue;
    const at = start + before.length;
    yield { span: { start: at, end: at + bracket.length }, text: bracket };
  }
}

/**
 * Where rows begin with a mark, a role and a name that the page or its issue knows, and go on with the text of the
 * article: □记者 陈晓苏昨天.
 *
 * @param credited the lines that a credit stands on
 */
export function* bylinesBeforeText(
  page: Page,
  language: HanLanguage,
  credited: ReadonlySet<number>,
): Generator<Span> {
  const grammar = grammarOf(language);
  for (let line = 0; line < page.lines.length; line++) {
    const { start, end } = page.lines[line] as Span;
    // Nearly every row begins with text, and needs no more than this look.
    if (start === end || isHan(page.text.charCodeAt(start))) continue;
    const raw = page.lineText(line);
    const mark = raw.length - raw.trimStart().length;
    if (credited.has(line) || !raw[mark] || !language.bylineMarks.includes(raw[mark])) continue;
    grammar.role.lastIndex = mark + 1;
    const role = grammar.role.exec(raw)?.[0];
    if (!role) continue;
    const name = raw.slice(mark + 1 + role.length).trimStart();
    const length = [4, 3, 2].find(length => name.length > length && knownAs(page, name.slice(0, length)) > 0);
    if (length) yield { start: start + mark, end: start + raw.length - name.length + length };
  }
}

/** □记者: a mark, perhaps who sent them, and a role that does not sign alone. */
function isRoleAlone(grammar: Grammar, text: string): boolean {
  const { bylineMarks, credits } = grammar.language;
  if (text.length > 12 || !text || !bylineMarks.includes(text.charAt(0))) return false;
  const at = text.length - text.slice(1).trimStart().length;
  grammar.role.lastIndex = at;
  const role = grammar.role.exec(text);
  return (
    role !== null && role[0].length === text.length - at && !credits.unnamedRoles.includes(role[3] as string)
  );
}

/** The role and the name between which a list lacks its first name: 记者 、李四. */
export function lostBefore(language: HanLanguage, text: string): [role: string, name: string] | undefined {
  const [, role, name] = grammarOf(language).listWithoutFirst.exec(text) ?? [];
  return role && name ? [role, name] : undefined;
}

/** Whether a credit begins with a role that neither a mark nor a sender stands before: 记者 张三. */
export function startsWithRole(language: HanLanguage, text: string): boolean {
  const grammar = grammarOf(language);
  grammar.role.lastIndex = 0;
  const [, sender, qualifiers, role] = grammar.role.exec(text) ?? [];
  return (
    !sender && !qualifiers && grammar.kinds.get(role ?? '') === 'byline' && !grammar.everyday.has(role ?? '')
  );
}

const grammarOf = (language: HanLanguage): Grammar => grammars.get(language) as Grammar;
