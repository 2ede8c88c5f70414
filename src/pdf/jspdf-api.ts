/**
 * What is used of jsPDF 4.2.1, public and internal, as one type. Most of the internals are typed nowhere, so the
 * instance is checked for them at run time, and a unit test tries each one that the tagging rests on.
 */

export interface FontMetrics {
  /** 0 when the font lacks the character. */
  characterToGlyph(codePoint: number): number;
  /** In thousandths of the font size. */
  widthOfGlyph(glyph: number): number;
}

/** jsPDF writes Info values as `value.length`, `value.replace(…)` three times, then a template: no more is asked. */
export interface InfoValue {
  readonly length: number;
  replace(): InfoValue;
  toString(): string;
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
  setFontSize(points: number): unknown;
  setTextColor(hex: string): unknown;
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
    getFont(family: string, style: 'normal'): { readonly metadata: unknown };
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
  ...[
    'viewerPreferences',
    'setFont',
    'setFontSize',
    'setTextColor',
    'setDrawColor',
    'setFillColor',
    'setLineWidth',
    'setLineDashPattern',
  ],
  ...['text', 'rect', 'circle', 'lines'],
];
const privateMethods = ['setPdfVersion', 'buildDocument'];
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

export function isFontMetrics(metadata: unknown): metadata is FontMetrics {
  return lacking(metadata, ['characterToGlyph', 'widthOfGlyph'], '').length === 0;
}

function lacking(holder: unknown, names: readonly string[], prefix: string): readonly string[] {
  return names.filter((name) => typeof member(holder, name) !== 'function').map((name) => prefix + name);
}

function member(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
