import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Finding, formatMessage, type Page, rules, type Severity } from '../../core';
import { version } from '../../../../package.json';
import { failureText, isUnusable, placesOf, type Report } from './entry';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** Static Analysis Results Interchange Format 2.1.0, for code scanning services and viewers. */
export function sarifReport(): Report {
  const results: object[] = [];
  const notifications: object[] = [];
  return {
    start: '',
    file(entry) {
      if (isUnusable(entry)) notifications.push(notificationOf(entry.path, formatMessage(entry.error)));
      else {
        for (const finding of entry.findings) results.push(resultOf(entry.path, entry.page, finding));
        for (const failure of entry.failures)
          notifications.push(notificationOf(entry.path, failureText(entry, failure)));
      }
      return '';
    },
    end: () => `${JSON.stringify(logOf(results, notifications))}\n`,
  };
}

const logOf = (results: object[], toolExecutionNotifications: object[]) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Galley', version, rules: rules.map(describeRule) } },
      columnKind: 'utf16CodeUnits',
      invocations: [
        { executionSuccessful: toolExecutionNotifications.length === 0, toolExecutionNotifications },
      ],
      results,
    },
  ],
});

const describeRule = ({ id, summary, severity }: (typeof rules)[number]) => ({
  id,
  shortDescription: { text: summary },
  defaultConfiguration: { level: levels[severity] },
});

function resultOf(path: string, page: Page, { rule, severity, message, span }: Finding) {
  const { start, end } = placesOf(page, span);
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  const physicalLocation = { artifactLocation: { uri: uriOf(path) }, region };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: formatMessage(message) },
    locations: [{ physicalLocation }],
  };
}

const notificationOf = (path: string, text: string) => ({
  level: 'error',
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
});

/** Relative to the folder where the command was given, as the services expect. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/');
