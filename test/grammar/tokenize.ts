import { readFileSync } from 'node:fs';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index';

const path = 'syntaxes/newspaper.tmLanguage.json';
const root = 'text.newspaper';

/** One highlighted stretch of a line: its scopes below the root, outermost first, and its text. */
export interface Token {
  readonly scopes: readonly string[];
  readonly text: string;
}

const registry = createRegistryFromGrammars([
  { grammar: { path, scopeName: root }, content: readFileSync(path, 'utf8') },
]);
const grammar = registry.loadGrammar(root);

/** The highlighted tokens of one line, plain text left out, as VS Code's own tokenizer yields them. */
export async function tokenize(line: string): Promise<Token[]> {
  const { tokens } = (await grammar)!.tokenizeLine(line, null);
  return tokens
    .filter(token => token.scopes.length > 1)
    .map(token => ({
      scopes: token.scopes.slice(1).map(scope => scope.replace(/\.newspaper$/, '')),
      text: line.slice(token.startIndex, token.endIndex),
    }));
}
