import ts from 'typescript';
import { textOf } from './repository.ts';

/** A pattern of the product, with its place. */
export interface LocatedPattern {
  readonly where: string;
  readonly pattern: RegExp;
}

/** Every regular expression literal of a file, without the flags that keep a place in the text. */
export function literalPatterns(file: string): readonly LocatedPattern[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ESNext, true);
  const found: LocatedPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const flags = node.text.slice(end + 1).replace(/[gy]/g, '');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${file}:${line}`, pattern: new RegExp(node.text.slice(1, end), flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
