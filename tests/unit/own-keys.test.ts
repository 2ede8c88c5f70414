/**
 * Every object inherits 'constructor', 'toString' and more. Whoever looks something up in a plain object by text that may
 * come from outside goes through `entryOf`, or uses a Map.
 */
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const helper = 'src/basics/entry-of.ts';

/** The look-ups in the files of a program, as 'file:line: text'. */
function lookupsIn(program: ts.Program, isOurs: (file: string) => boolean): readonly string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    if (ts.isElementAccessExpression(node) && isLookup(node, checker)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${file.fileName.replace(root, '')}:${line + 1}: ${node.getText(file)}`);
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };
  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) visit(file, file);
  return found;
}

/** `record[key]` that is read, where any text is a key. */
function isLookup(node: ts.ElementAccessExpression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  const isWritten =
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (isWritten || isTextOfProgram(checker.getTypeAtLocation(node.argumentExpression))) return false;
  return checker.getTypeAtLocation(node.expression).getStringIndexType() !== undefined;
}

/** Only what the program itself says, letter by letter. */
function isTextOfProgram(type: ts.Type): boolean {
  return type.isUnion()
    ? type.types.every(isTextOfProgram)
    : type.isStringLiteral() || type.isNumberLiteral();
}

function programOf(files: readonly string[]): ts.Program {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  return ts.createProgram([...files], { ...options, noEmit: true });
}

test('no text from outside is looked up in what every object inherits', () => {
  const files = ts.sys.readDirectory(`${root}src`, ['.ts', '.tsx']).filter((file) => !file.endsWith(helper));
  const ours = new Set(files);
  expect(lookupsIn(programOf(files), (file) => ours.has(file))).toEqual([]);
});
