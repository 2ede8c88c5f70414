/**
 * What is used of jsPDF 4.2.1, public and internal, as one type. Most of the internals are typed nowhere, so the
 * instance is checked for them at run time, and a unit test tries each one that the tagging rests on.
 */

export interface FontMetrics {
  /** 0 when the font lacks the character. */
  characterToGlyph(codePoint: number): number;
  /** In thousandths of the font size. */
  widthOfGlyph(glyph: number): number;
  /** Thousandths of the font size in a font unit. */
  readonly scaleFactor: number;
  /** The box of a glyph's ink in font units; null for one without. */
  readonly glyf: { glyphFor(glyph: number): { readonly xMin: number; readonly xMax: number } | null };
  /** Glyphs by code. */
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  /** What goes into the file: the glyphs, the text of each (ISO 32000-1, 9.10.3), and the widths as in /W (9.7.4.3). */
  readonly glyIdsUsed: number[];
  readonly toUnicode: Record<number, number>;
  readonly Unicode: { readonly widths: (number | readonly [number])[] };
}

/** Handed out by `internal.getFont`. */
export interface JsPdfFont {
  readonly id: string;
  readonly metadata: FontMetrics;
}

/** jsPDF writes Info values as `value.length`, `value.replace(…)` three times, then a template: no more is asked. */
export interface InfoValue {
  readonly length: number;
  replace(): InfoValue;
  toString(): string;
}

/** A stream object, compressed as the rest of the file. */
export interface PdfStream {
  /** One character a byte. */
  readonly data: string;
  readonly objectId: number;
  /** jsPDF adds Length and Filter to these. */
  readonly additionalKeyValues: { readonly key: string; readonly value: string }[];
}

export interface JsPdf {
  addFileToVFS(name: string, content: string): unknown;
  addFont(file: string, family: string, style: 'normal'): unknown;
  addMetadata(xml: string, raw: true): unknown;
  addPage(): unknown;
  setPage(page: number): unknown;
  setProperties(properties: { readonly title: InfoValue; readonly creator: InfoValue }): unknown;
  setCreationDate(date: Date): unknown;
  setFileId(id: string): unknown;
  viewerPreferences(preferences: { readonly DisplayDocTitle: true }): unknown;
  setFont(family: string, style: 'normal'): unknown;
  setDrawColor(hex: string): unknown;
  setFillColor(hex: string): unknown;
  setLineWidth(points: number): unknown;
  /** Lengths of dashes and gaps in pt; none for a solid line. */
  setLineDashPattern(lengths: readonly number[], phase: 0): unknown;
  text(text: string, x: number, baseline: number): unknown;
  rect(x: number, y: number, width: number, height: number, style: 'F' | 'S'): unknown;
  circle(x: number, y: number, radius: number, style: 'F' | 'FD'): unknown;
  lines(steps: readonly (readonly [number, number])[], x: number, y: number): unknown;
  readonly __private__: {
    setPdfVersion(version: '1.7'): void;
    /** The file as a string of bytes. `output()` does the same but catches errors, to show them with `alert`. */
    buildDocument(): string;
    /** What is written goes there instead, until it is reset: then to the file, outside its pages. */
    setCustomOutputDestination(destination: string[]): void;
    resetCustomOutputDestination(): void;
  };
  readonly internal: {
    readonly events: { subscribe(topic: string, handler: (data: unknown) => void): unknown };
    /** Operators per page, from index 1. */
    readonly pages: readonly (readonly string[] | undefined)[];
    write(operators: string): void;
    newObjectDeferred(): number;
    newObjectDeferredBegin(objectNumber: number, output: true): number;
    getPageInfo(page: number): { readonly objId: number };
    getCurrentPageInfo(): { readonly pageNumber: number };
    getNumberOfPages(): number;
    getFont(family: string, style: 'normal'): { readonly metadata: unknown; readonly objectNumber?: number };
    putStream(stream: PdfStream): void;
  };
}

const methods = [
  ...[
    'addFileToVFS',
    'addFont',
    'addMetadata',
    'addPage',
    'setPage',
    'setProperties',
    'setCreationDate',
    'setFileId',
  ],
  ...['viewerPreferences', 'setFont', 'setDrawColor', 'setFillColor', 'setLineWidth', 'setLineDashPattern'],
  ...['text', 'rect', 'circle', 'lines'],
];
const privateMethods = [
  'setPdfVersion',
  'buildDocument',
  'setCustomOutputDestination',
  'resetCustomOutputDestination',
];
const internalMethods = [
  ...[
    'write',
    'newObjectDeferred',
    'newObjectDeferredBegin',
    'getPageInfo',
    'getCurrentPageInfo',
    'getNumberOfPages',
  ],
  'getFont',
  'putStream',
];

/** The members that `instance` lacks, as 'internal.write'; none when this is the jsPDF that we know. */
export function missingMembers(instance: unknown): readonly string[] {
  const internal = member(instance, 'internal');
  return [
    ...lacking(instance, methods, ''),
    ...lacking(member(instance, '__private__'), privateMethods, '__private__.'),
    ...lacking(internal, internalMethods, 'internal.'),
    ...lacking(member(internal, 'events'), ['subscribe'], 'internal.events.'),
    ...(Array.isArray(member(internal, 'pages')) ? [] : ['internal.pages']),
  ];
}

export function isJsPdf(instance: unknown): instance is JsPdf {
  return missingMembers(instance).length === 0;
}

/** `undefined` for a font that jsPDF could not read, of which it has no metrics. */
export function jsPdfFont(font: unknown): JsPdfFont | undefined {
  return isJsPdfFont(font) ? font : undefined;
}

function isJsPdfFont(font: unknown): font is JsPdfFont {
  const metadata = member(font, 'metadata');
  const holders = [
    member(member(metadata, 'cmap'), 'unicode'),
    member(metadata, 'toUnicode'),
    member(member(metadata, 'glyf'), 'glyphFor'),
    member(member(member(metadata, 'cmap'), 'unicode'), 'codeMap'),
  ];
  return (
    typeof member(font, 'id') === 'string' &&
    typeof member(metadata, 'scaleFactor') === 'number' &&
    lacking(metadata, ['characterToGlyph', 'widthOfGlyph'], '').length === 0 &&
    [member(metadata, 'glyIdsUsed'), member(member(metadata, 'Unicode'), 'widths')].every(Array.isArray) &&
    holders.every((holder) => holder !== undefined && holder !== null)
  );
}

function lacking(holder: unknown, names: readonly string[], prefix: string): readonly string[] {
  return names.filter((name) => typeof member(holder, name) !== 'function').map((name) => prefix + name);
}

function member(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
