import { formatMessage, type Severity } from '../../core';
import { isUnusable, placesOf, type Report } from './entry';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions shows as annotations beside the text. */
export function githubReport(): Report {
  return {
    start: '',
    file(entry) {
      if (isUnusable(entry)) return command('error', { file: entry.path }, formatMessage(entry.error));
      return entry.findings
        .map(({ severity, rule, message, span }) => {
          const { start, end } = placesOf(entry.page, span);
          const place = { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
          return command(
            commands[severity],
            { file: entry.path, ...place, title: rule },
            formatMessage(message),
          );
        })
        .join('');
    },
    end: () => '',
  };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(value).replace(/[:,]/g, percent)}`,
  );
  return `::${name} ${list.join(',')}::${escaped(message)}\n`;
}

const escaped = (value: string | number): string => String(value).replace(/[%\r\n]/g, percent);
const percent = (char: string): string =>
  `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
