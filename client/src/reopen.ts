import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type TextDocument,
} from 'vscode';
import { languageId, schemes } from './transcription';

/** The rule that finds text that was read in another encoding than it was written in. */
const rule = 'garbled-text';
/** VS Code's own: asks for the encoding, with its guess first, and reads the bytes of the file anew. */
const changeEncoding = 'workbench.action.editor.changeEncoding';

/** Offers to open a file in another encoding where its text was misread: the bytes may be sound. */
export const offerReopening = (): Disposable =>
  languages.registerCodeActionsProvider(
    schemes.flatMap(scheme => [languageId, 'plaintext'].map(language => ({ scheme, language }))),
    {
      provideCodeActions: ({ isUntitled }: TextDocument, _range, { diagnostics }) =>
        isUntitled ? [] : diagnostics.filter(isGarbled).slice(0, 1).map(reopening),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );

const isGarbled = ({ source, code }: Diagnostic): boolean =>
  source === 'galley' && (typeof code === 'object' ? code.value : code) === rule;

function reopening(diagnostic: Diagnostic): CodeAction {
  const title = l10n.t('Open the file in another encoding…');
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: changeEncoding },
  };
}
