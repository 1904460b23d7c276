import {
  type Finding,
  lineIndexAt,
  type Page,
  positionAt,
  safeFixOf,
  severities,
  type Severity,
} from '../../core';
import { files, localized, problems, t } from '../localize';
import { colors } from '../terminal';
import { isUnusable, type Report, unusualEncoding } from './entry';
import { widthOf } from './width';

const severityColors: Readonly<Record<Severity, (text: string) => string>> = {
  error: colors.red,
  warning: colors.yellow,
  info: colors.blue,
  hint: colors.gray,
};

/** How many findings there are of each severity. */
type Count = Record<Severity, number>;
const noneOfAny = (): Count => ({ error: 0, warning: 0, info: 0, hint: 0 });
const total = ({ error, warning, info, hint }: Count): number => error + warning + info + hint;

/** For people: what was found, file by file, each with its place in the text. */
export function prettyReport(): Report {
  let checked = 0;
  const safe = noneOfAny();
  const open = noneOfAny();
  return {
    start: '',
    file(entry) {
      if (isUnusable(entry)) return ''; // said on standard error
      checked++;
      for (const finding of entry.findings) (safeFixOf(finding) ? safe : open)[finding.severity]++;
      if (entry.findings.length === 0) return '';
      const lines = entry.findings.map(finding => describe(entry.page, finding));
      const encoding = unusualEncoding(entry);
      const read = encoding === undefined ? '' : colors.dim(` (${encoding})`);
      return `${colors.underline(visible(entry.path))}${read}\n${lines.join('')}\n`;
    },
    end: () => `${summaryOf(checked, safe, open)}\n`,
  };
}

/** How much was found, and how much of it waits for a person: the gravest first. */
function summaryOf(checked: number, safe: Count, open: Count): string {
  const found = total(safe) + total(open);
  if (found === 0) return t('nothingFound', files(checked));
  const name = total(open) === 0 ? 'foundSafe' : total(safe) === 0 ? 'foundOpen' : 'foundBoth';
  const bySeverity = severities
    .filter(severity => open[severity] > 0)
    .map(severity => t('ofSeverity', t(severity), open[severity]))
    .join(t('listSeparator'));
  return colors.bold(t(name, problems(found), files(checked), total(safe), total(open), bySeverity));
}

function describe(page: Page, finding: Finding): string {
  const { line, column } = positionAt(page.lines, finding.span.start);
  const words = [
    `  ${line}:${column}`,
    severityColors[finding.severity](t(finding.severity)),
    visible(localized(finding.message)),
    colors.dim(finding.rule),
    ...(safeFixOf(finding) ? [colors.green(t('fixable'))] : []),
  ];
  return `${words.join('  ')}\n${excerptOf(page, finding)}`;
}

/** Units of the line shown before the finding, and at most of the finding and what follows. */
const before = 20;
const after = 40;

/** The line around the start of a finding, and a mark below what was found. */
function excerptOf({ source: text, lines }: Page, { span }: Finding): string {
  const line = lines[lineIndexAt(lines, span.start)] ?? { start: 0, end: 0 };
  const from = atCharacter(text, Math.max(line.start, span.start - before));
  const to = atCharacter(text, Math.min(line.end, span.start + after));
  const end = Math.max(span.start, Math.min(span.end, to));
  const head = (from > line.start ? '…' : '') + visible(text.slice(from, span.start));
  const found = visible(text.slice(span.start, end));
  const tail = visible(text.slice(end, to)) + (to < line.end ? '…' : '');
  const mark = '^'.repeat(Math.max(1, widthOf(found)));
  return `      ${head}${found}${tail}\n      ${' '.repeat(widthOf(head))}${colors.red(mark)}\n`;
}

/** Moved off the middle of a surrogate pair. */
const atCharacter = (text: string, offset: number): number =>
  (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;

/** Control characters would move the cursor or worse: shown as their pictures, other invisible breaks as spaces. */
export const visible = (text: string): string =>
  text
    .replace(/[\x00-\x1f]/g, char => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ');
