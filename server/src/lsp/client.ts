import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { Bundle } from '../core';

/** What the client on the other end can do, and the language it speaks. */
export interface Client {
  /** Translations of messages; empty for English. */
  readonly bundle: Bundle;
  /** The URL of the folder that holds the rules' pages, where the client has them. */
  readonly ruleDocs: string | undefined;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Takes edits that name the version they are for. */
  readonly versionsEdits: boolean;
  /** Asks for an action's edit only when the action is chosen. */
  readonly resolvesEdits: boolean;
  readonly nestsSymbols: boolean;
  readonly readsMarkdown: boolean;
  /** Answers which files may be transcriptions, and with their texts. */
  readonly findsFiles: boolean;
  /** The URIs of the workspace's folders. */
  readonly folders: readonly string[];
  readonly watchesFiles: boolean;
  readonly showsProgress: boolean;
  /** Lets a person look at single edits before they are made. */
  readonly confirmsEdits: boolean;
  /** Has the commands `galley.reflowPage`, `galley.arrange` and so on, which show what they do before they do it. */
  readonly previews: boolean;
  /** Has the command `galley.addWord`, which lists a word in the project's settings. */
  readonly addsWords: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { capabilities, initializationOptions, workspaceFolders, rootUri } = params;
  const { textDocument, workspace, window } = capabilities;
  const isTrue = (option: 'addsWords' | 'findsFiles' | 'previews') =>
    (initializationOptions as Record<string, unknown> | null | undefined)?.[option] === true;
  return {
    bundle: bundleOf(initializationOptions),
    ruleDocs: ruleDocsOf(initializationOptions),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    addsWords: isTrue('addsWords'),
    previews: isTrue('previews'),
    findsFiles: isTrue('findsFiles'),
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    confirmsEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
  };
}

/** The strings of `{bundle: {template: translation}}`; options come from outside and may be anything. */
function bundleOf(options: unknown): Bundle {
  const bundle: unknown = (options as { bundle?: unknown } | null | undefined)?.bundle;
  if (typeof bundle !== 'object' || bundle === null) return {};
  return Object.fromEntries(
    Object.entries(bundle).filter(([, translation]) => typeof translation === 'string'),
  );
}

function ruleDocsOf(options: unknown): string | undefined {
  const url: unknown = (options as { ruleDocs?: unknown } | null | undefined)?.ruleDocs;
  return typeof url === 'string' ? url : undefined;
}
