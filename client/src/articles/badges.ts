import { type Disposable, type FileDecoration, ThemeColor, Uri, window } from 'vscode';
import { DiagnosticSeverity } from 'vscode-languageclient';
import type { Found } from '../protocol';

const scheme = 'galley-article';

/** An address that stands for an entry of the view and says how many problems it has. */
export const badged = (id: string, { problems, severity }: Found, tooltip: string): Uri =>
  Uri.from({ scheme, path: `/${id}`, query: JSON.stringify([problems, severity, tooltip]) });

/** Shows the count of problems beside an entry, in the colour of the gravest. */
export const provideBadges = (): Disposable =>
  window.registerFileDecorationProvider({
    provideFileDecoration(uri): FileDecoration | undefined {
      if (uri.scheme !== scheme) return undefined;
      const [problems, severity, tooltip] = JSON.parse(uri.query) as [number, DiagnosticSeverity, string];
      if (problems === 0) return undefined;
      const badge = problems > 9 ? '9+' : String(problems);
      const color = colors[severity];
      return { badge, tooltip, ...(color && { color: new ThemeColor(color) }) };
    },
  });

const colors: Partial<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'list.errorForeground',
  [DiagnosticSeverity.Warning]: 'list.warningForeground',
};
