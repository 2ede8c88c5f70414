/** Reads files for word processors as a program does: their parts, their elements, their words. */
import { strFromU8, unzipSync } from 'fflate';

export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly (XmlElement | string)[];
}

/** By their path, in the order of the package. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g;
const signs = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
const isSign = (name: string): name is keyof typeof signs => name in signs;

function unescaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those that XML 1.0 has no place for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new Error(`No XML: ${JSON.stringify(text.slice(0, 200))}`);
  return text.replace(/&([^;\s]*);?/g, (reference, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    if (!isSign(name)) throw new Error(`No entity of XML: ${reference}`);
    return signs[name];
  });
}

/** @throws Error when it is not well-formed. */
export function parseXml(source: string): XmlElement {
  interface Open {
    readonly name: string;
    readonly attributes: { readonly [name: string]: string };
    readonly children: (XmlElement | string)[];
  }
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [whole, end = '', name, attributes = '', empty, text] of source.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(unescaped(text));
    else if (whole.startsWith('<?')) continue;
    else if (name === undefined) throw new Error(`No XML: ${whole}`);
    else if (end === '/') {
      if (open.pop()?.name !== name) throw new Error(`${name} ends and was not open`);
    } else {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
      const element: Open = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescaped(value)])),
        children: [],
      };
      parent.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || element === undefined) throw new Error(`${open.at(-1)?.name} is not closed`);
  return element;
}

/** All of this name, in reading order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)));
  return element.name === name ? [element, ...below] : below;
}

const spaces: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:tab': '\t',
  'text:line-break': '\n',
  'text:tab': '\t',
};

/** What is read in it; of a field and of a picture nothing. */
export function textOf(element: XmlElement): string {
  const { name, attributes, children } = element;
  if (name === 'text:s') return ' '.repeat(Number(attributes['text:c'] ?? 1));
  if (name in spaces) return spaces[name] ?? '';
  if (['w:instrText', 'draw:frame', 'text:index-title-template', 'table:title', 'w:sdtPr'].includes(name))
    return '';
  const isText =
    name === 'w:t' || name === 'text:p' || name === 'text:h' || name === 'text:a' || name === 'text:span';
  return children
    .map((child) => (typeof child === 'string' ? (isText ? child : '') : textOf(child)))
    .join('');
}

/** Paragraphs and headings, each with the name of its style. */
export function linesOf(bytes: Uint8Array): readonly { readonly style: string; readonly text: string }[] {
  const parts = partsOf(bytes);
  const word = parts.get('word/document.xml');
  const root = parseXml(word ?? parts.get('content.xml') ?? '');
  const paragraphs = (element: XmlElement): readonly XmlElement[] =>
    element.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      return ['w:p', 'text:p', 'text:h'].includes(child.name) ? [child] : paragraphs(child);
    });
  return paragraphs(root).map((paragraph) => ({
    style:
      paragraph.attributes['text:style-name'] ??
      all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ??
      'Normal',
    text: textOf(paragraph),
  }));
}

/** All that is read in the file, in order. */
export const wordsOf = (bytes: Uint8Array) =>
  linesOf(bytes)
    .map(({ text }) => text)
    .join('\n');
