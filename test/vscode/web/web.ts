import {
  commands,
  type DocumentLink,
  type DocumentSymbol,
  extensions,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import fixed from '../../fixtures/front-page.fixed.txt';
import sample from '../../../samples/front-page.txt';
import { showIssue } from '../suite/issue';
import { closeAll, languageId, lineOf, problemsWhen, ruleOf } from '../suite/support';

export function describeWeb(): void {
  describe('in VS Code for the Web', () => {
    afterEach(closeAll);

    it('runs without Node', async () => {
      const galley = extensions.getExtension('galley.galley');
      await galley?.activate();
      check(galley?.isActive && typeof process === 'undefined', 'this is not a web worker');
    });

    it('checks a page', async () => {
      const document = await showPage();
      await problemsWhen(document, problems =>
        problems.some(problem => lineOf(problem) === 294 && ruleOf(problem) === 'doubled-text'),
      );
    });

    it('mends it', async () => {
      const document = await showPage();
      await problemsWhen(document, problems => problems.length > 0);
      await commands.executeCommand('galley.fixAll');
      const mended = document.getText().replace(/[ \u3000]+$/gm, '');
      check(mended === fixed.replace(/[ \u3000]+$/gm, ''), 'the page is not mended');
    });

    it('knows the page that a jump line leads to, though it is not open', async () => {
      const { page, other } = await showIssue();
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', page.uri, 10);
      const jump = links.find(({ range }) => page.getText(range) === '下转第2版');
      check(jump?.target?.with({ fragment: '' }).toString() === other.toString(), `${jump?.target}`);
      check(jump.target.fragment === 'L3', `${jump.target}`);
    });

    it('outlines it', async () => {
      const document = await showPage();
      await problemsWhen(document, problems => problems.length > 0);
      const articles = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      check(articles.length === 5, `${articles.length} articles`);
    });
  });
}

async function showPage(): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: languageId, content: sample });
  await window.showTextDocument(document);
  return document;
}

function check(condition: boolean | undefined, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
