import { formatMessage, type Severity } from '../../core';
import { failureText, isUnusable, placesOf, type Report } from './entry';
import { visible } from './pretty';

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
      const failed = entry.failures.map(failure =>
        command('error', { file: entry.path }, failureText(entry, failure)),
      );
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
        .concat(failed)
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

/** Controls of the page are shown as in the terminal: the log is read there, too. */
const escaped = (value: string | number): string => visible(String(value).replace(/[%\r\n]/g, percent));
const percent = (char: string): string =>
  `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
