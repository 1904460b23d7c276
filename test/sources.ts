import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { globSync } from 'tinyglobby';

export interface Source {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** The TypeScript sources under some folders, parsed. */
export function sourcesIn(...folders: string[]): Source[] {
  const paths = globSync(folders.map(folder => `${folder}/**/*.{ts,mts,tsx}`)).sort();
  return paths.map(path => ({
    path,
    tree: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
  }));
}

/** Every node of a tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** What a source imports, re-exports or requires, as written. */
export const importsOf = ({ tree }: Source): string[] =>
  ts.preProcessFile(tree.text, true, true).importedFiles.map(file => file.fileName);
