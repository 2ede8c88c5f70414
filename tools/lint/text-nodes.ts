/**
 * Finds text in the islands that a browser's translation would break. A translator takes every text node out of the page and
 * puts elements in its place, and Preact goes on with the node that is no longer there: what it writes is not seen, what it
 * removes stays. Text that is the only child of its element is safe: `src/islands/preact/options.ts` then writes to the
 * element. So that is the rule: text never stands beside anything, nor in a fragment or a component, of which nobody sees
 * here where it lands. A space of its own (`{' '}`) is no text; no translator touches it.
 */
import ts from 'typescript';

export interface FoundText {
  readonly file: string;
  readonly line: number;
  readonly source: string;
}

/** `made` are files that are not on disk: their text by their path. */
export function textBesideElements(
  files: readonly string[],
  made: ReadonlyMap<string, string> = new Map(),
): readonly FoundText[] {
  const program = programOf(files, made);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read`);
    return misplacedIn(source, checker).map((node) => ({
      file,
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      source: node.getText(source),
    }));
  });
}

function programOf(files: readonly string[], made: ReadonlyMap<string, string>): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const options = config?.options ?? {};
  const host = ts.createCompilerHost(options);
  return ts.createProgram(files, options, {
    ...host,
    fileExists: (file) => made.has(file) || host.fileExists(file),
    readFile: (file) => made.get(file) ?? host.readFile(file),
    getSourceFile: (file, language, ...more) => {
      const text = made.get(file);
      return text === undefined
        ? host.getSourceFile(file, language, ...more)
        : ts.createSourceFile(file, text, language, true);
    },
  });
}

function misplacedIn(root: ts.Node, checker: ts.TypeChecker): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const children = node.children.filter(isDrawn);
      if (children.length > 1 || !isOwnElement(node))
        found.push(...children.filter((child) => isText(child, checker)));
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Whether it is an element of the page, and not a fragment or a component. */
function isOwnElement(node: ts.JsxElement | ts.JsxFragment): boolean {
  return ts.isJsxElement(node) && /^[a-z]/.test(node.openingElement.tagName.getText());
}

/** Layout of the source, comments and spaces put no text in the page that could change. */
function isDrawn(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return child.text.trim() !== '';
  if (!ts.isJsxExpression(child)) return true;
  const { expression } = child;
  return expression !== undefined && !(ts.isStringLiteral(expression) && expression.text.trim() === '');
}

function isText(child: ts.JsxChild, checker: ts.TypeChecker): boolean {
  if (ts.isJsxText(child)) return true;
  if (ts.isJsxExpression(child)) {
    const { expression } = child;
    return expression !== undefined && mayBeText(checker.getTypeAtLocation(expression), checker);
  }
  // A component may give text in place of an element.
  const opening = ts.isJsxElement(child) ? child.openingElement : child;
  if (ts.isJsxFragment(opening)) return false;
  const made = checker.getResolvedSignature(opening)?.getReturnType();
  return made !== undefined && mayBeText(made, checker);
}

function mayBeText(type: ts.Type, checker: ts.TypeChecker): boolean {
  // What may be anything (ReactNode) is looked at where it is made.
  if (isReactNode(type)) return false;
  if (type.isUnion()) return type.types.some((one) => mayBeText(one, checker));
  if ((type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0) return true;
  const item = checker.isArrayLikeType(type)
    ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    : undefined;
  return item !== undefined && mayBeText(item, checker);
}

/** Unions lose their name when something is taken from them; of this one any object is always part. */
function isReactNode(type: ts.Type): boolean {
  return type.isUnion() && type.types.some((one) => (one.flags & ts.TypeFlags.NonPrimitive) !== 0);
}
