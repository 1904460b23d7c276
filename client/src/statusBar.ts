import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { DiagnosticData } from './protocol';
import { activeTranscription, problemsOf } from './transcription';

/** What the status bar shows; a tooltip of Markdown may link to commands. */
interface Status {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
  readonly failed?: boolean;
}

/** Shows how many problems the active transcription has, or what keeps the server from telling. */
export function createStatusBar(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('galley.problems', StatusBarAlignment.Right, 100);
  item.name = 'Galley';
  const checked = new Set<string>();
  const update = () => {
    const uri = activeTranscription()?.document.uri;
    if (uri) show(item, statusOf(client.state, uri, checked));
    else item.hide();
  };
  update();
  return Disposable.from(
    item,
    client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update), // Also tells of a change of language.
    workspace.onDidCloseTextDocument(document => checked.delete(document.uri.toString())),
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) checked.add(uri.toString());
      update();
    }),
  );
}

function show(item: StatusBarItem, { text, tooltip, command, failed }: Status): void {
  item.text = text;
  item.tooltip = new MarkdownString(tooltip, true);
  item.tooltip.isTrusted = { enabledCommands: [...Object.values(commands)] };
  item.accessibilityInformation = { label: `Galley: ${text.replace(/^\$\(\S+\) /, '')}` };
  item.command = command;
  item.backgroundColor = failed ? new ThemeColor('statusBarItem.errorBackground') : undefined;
  item.show();
}

const commands = {
  problems: 'workbench.panel.markers.view.focus',
  fixAll: 'galley.fixAll',
  goToArticle: 'galley.goToArticle',
  previewDoubled: 'galley.previewDoubled',
  showOutput: 'galley.showOutput',
  restart: 'galley.restartServer',
} as const;

function statusOf(state: State, uri: Uri, checked: ReadonlySet<string>): Status {
  if (state === State.StartFailed || state === State.Stopped) return stopped();
  if (state === State.Starting || !checked.has(uri.toString())) return checking();
  return counted(problemsOf(uri));
}

const stopped = (): Status => ({
  text: `$(error) ${l10n.t('Galley stopped')}`,
  tooltip: [
    l10n.t('The language server is not running, so this page is not checked.'),
    `[${l10n.t('Restart')}](command:${commands.restart}) · [${l10n.t('Show output')}](command:${commands.showOutput})`,
  ].join('\n\n'),
  command: commands.restart,
  failed: true,
});

const checking = (): Status => ({
  text: `$(sync~spin) ${l10n.t('Checking page…')}`,
  tooltip: l10n.t('Galley is checking this page.'),
  command: commands.showOutput,
});

const severities = [
  { severity: DiagnosticSeverity.Error, icon: '$(error)', label: () => l10n.t('Errors') },
  { severity: DiagnosticSeverity.Warning, icon: '$(warning)', label: () => l10n.t('Warnings') },
  { severity: DiagnosticSeverity.Information, icon: '$(info)', label: () => l10n.t('Information') },
  { severity: DiagnosticSeverity.Hint, icon: '$(lightbulb)', label: () => l10n.t('Hints') },
];

/** How many problems there are of each severity, the gravest first. */
const countsOf = (problems: readonly Diagnostic[]) =>
  severities
    .map(entry => ({
      ...entry,
      count: problems.filter(({ severity }) => severity === entry.severity).length,
    }))
    .filter(({ count }) => count > 0);

/** The count of problems, with the icon of the gravest. Hints are left out, as they are in the Problems view. */
function counted(problems: readonly Diagnostic[]): Status {
  const counts = countsOf(problems);
  const open = countsOf(problems.filter(isOpen)).map(({ icon, count }) => `${icon} ${count}`);
  const gravest = counts.find(({ severity }) => severity !== DiagnosticSeverity.Hint);
  const total = problems.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length;
  const links = [
    `[${l10n.t('Fix all safe problems')}](command:${commands.fixAll})`,
    `[${l10n.t('Preview doubled text')}](command:${commands.previewDoubled})`,
    `[${l10n.t('Go to article…')}](command:${commands.goToArticle})`,
  ];
  return {
    text: `${gravest?.icon ?? '$(check)'} ${countText(total)}`,
    tooltip: [
      ...counts.map(({ icon, label, count }) => `${icon} ${label()}: ${count}`),
      ...(open.length > 0 ? [l10n.t('Waiting for a decision: {0}', open.join(' '))] : []),
      links.join(' · '),
    ].join('\n\n'),
    command: commands.problems,
  };
}

/** Whether a problem waits for a person; a note about the page as a whole, which names no rule, does not. */
const isOpen = (problem: Diagnostic): boolean =>
  problem.code !== undefined && !(problem as { data?: DiagnosticData }).data?.safe;

function countText(count: number): string {
  if (count === 0) return l10n.t('No problems');
  return count === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', count);
}
