/** The accessibility tree that a browser hands to a screen reader, as indented text that a person can read. */
import type { CDPSession, Page } from '@playwright/test';

type Tree = Awaited<ReturnType<typeof fullTree>>;
type Node = Tree[number];

/** Containers without a meaning of their own: what is in them counts. */
const seeThrough = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LabelText',
  'Legend',
  'LineBreak',
  'ListMarker',
]);

/** Controls and pictures: with a name, a value and nothing else to go through. */
const isLeaf = new Set(['button', 'checkbox', 'Date', 'image', 'link', 'radio', 'spinbutton', 'textbox']);

/** States and relations worth hearing, in the order in which they are printed. */
const told = [
  'level',
  'checked',
  'expanded',
  'selected',
  'pressed',
  'disabled',
  'required',
  'invalid',
  'busy',
];

/** Of many rows alike the first ones say it all. */
const mostRows = 2;

/** The tree of every element of the page with this role and name, children indented under their parent. */
export async function printTree(page: Page, role: string, name: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await fullTree(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roots = nodes.filter((node) => roleOf(node) === role && textOf(node.name) === name);
  return roots.map((root) => `${linesOf(root, byId, 0).map(indented).join('\n')}\n`).join('\n');
}

async function fullTree(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

function indented({ depth, words }: Line): string {
  // A space between two elements is heard by nobody.
  return `${'  '.repeat(depth)}${words.trimEnd()}`;
}

interface Line {
  readonly depth: number;
  readonly words: string;
  readonly isText: boolean;
}

function linesOf(node: Node, byId: ReadonlyMap<string, Node>, depth: number): readonly Line[] {
  const role = roleOf(node);
  const isShown = node.ignored !== true && !seeThrough.has(role);
  const own: Line = { depth, words: spoken(node), isText: role === 'StaticText' };
  if (isShown && (own.isText || isLeaf.has(role))) return [own];
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const rows = children.filter((child) => roleOf(child) === 'listitem' && hasButton(child, byId));
  const left = rows.slice(mostRows);
  const below = isShown ? depth + 1 : depth;
  const inside = joined(
    children.filter((child) => !left.includes(child)).flatMap((child) => linesOf(child, byId, below)),
    [textOf(node.name), textOf(node.value)],
  );
  const more = left.length === 0 ? [] : [{ depth: below, words: `… and ${left.length} more`, isText: false }];
  if (!isShown) return [...inside, ...more];
  const [only] = inside;
  return only?.isText && inside.length === 1
    ? [{ ...own, words: `${own.words}: ${only.words}` }]
    : [own, ...inside, ...more];
}

/** Pieces of one text together; text that is the name or the value of what holds it is not told again. */
function joined(lines: readonly Line[], known: readonly string[]): readonly Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (line.isText && last?.isText && last.depth === line.depth)
      result[result.length - 1] = { ...last, words: tidy(`${last.words} ${line.words}`) };
    else result.push(line);
  }
  return result.filter(({ words, isText }) => !isText || !known.includes(words));
}

function tidy(words: string): string {
  return words.replaceAll('( ', '(').replaceAll(' )', ')').replaceAll(' :', ':');
}

function hasButton(node: Node, byId: ReadonlyMap<string, Node>): boolean {
  if (roleOf(node) === 'button') return true;
  return (node.childIds ?? []).some((id) => {
    const child = byId.get(id);
    return child !== undefined && hasButton(child, byId);
  });
}

function spoken(node: Node): string {
  const role = roleOf(node);
  const name = textOf(node.name);
  if (role === 'StaticText') return name.replaceAll('\n', ' ⏎ ');
  const value = textOf(node.value);
  const description = textOf(node.description);
  const states = told.flatMap((state) => {
    const said = textOf(node.properties?.find((property) => property.name === state)?.value);
    if (state === 'expanded' && said === 'false') return ['folded'];
    return said === '' || said === 'false' ? [] : [said === 'true' ? state : `${state} ${said}`];
  });
  return [
    role,
    name === '' ? '' : `“${name}”`,
    states.length === 0 ? '' : `(${states.join(', ')})`,
    value === '' || role === 'StaticText' ? '' : `= ${value}`,
    description === '' ? '' : `— ${description}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('\n', ' ⏎ ');
}

function roleOf(node: Node): string {
  return textOf(node.role);
}

/** Spaces side by side, of whatever kind, are heard as one. */
function textOf(value: { readonly value?: unknown } | undefined): string {
  return value?.value === undefined
    ? ''
    : String(value.value)
        .replaceAll(/[ \u00a0]+/g, ' ')
        .trim();
}
