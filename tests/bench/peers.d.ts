/** As much of the other libraries as the bench uses: they are not installed with the project. */

declare module 'pdfkit' {
  export interface StructElement {
    add(kid: StructElement | (() => void)): this;
    end(): this;
  }
  export default class PDFDocument {
    constructor(options: object);
    readonly y: number;
    registerFont(name: string, file: string): this;
    font(name: string): this;
    fontSize(points: number): this;
    text(text: string, options?: object): this;
    moveDown(lines: number): this;
    table(options: object): unknown;
    outline: { addItem(title: string): unknown };
    struct(role: string, kids?: (() => void) | readonly (StructElement | (() => void))[]): StructElement;
    addStructure(element: StructElement): this;
    file(source: Buffer, options: object): unknown;
    on(event: 'data', handler: (piece: Buffer) => void): this;
    on(event: 'end', handler: () => void): this;
    end(): void;
  }
}

declare module 'pdfmake' {
  const pdfMake: {
    setFonts(fonts: object): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfMake;
}

declare module 'pdf-lib' {
  export interface PDFFont {
    widthOfTextAtSize(text: string, points: number): number;
  }
  export interface PDFPage {
    drawText(text: string, options: { x: number; y: number; size: number; font: PDFFont }): void;
  }
  export class PDFDocument {
    static create(): Promise<PDFDocument>;
    registerFontkit(fontkit: unknown): void;
    embedFont(bytes: Uint8Array, options: { subset: boolean }): Promise<PDFFont>;
    addPage(size: [number, number]): PDFPage;
    setTitle(title: string, options: { showInWindowTitleBar: boolean }): void;
    setLanguage(language: string): void;
    attach(bytes: Uint8Array, name: string, options: object): Promise<void>;
    save(): Promise<Uint8Array>;
  }
}

declare module '@pdf-lib/fontkit' {
  const fontkit: unknown;
  export default fontkit;
}

declare module 'autocannon' {
  export interface LoadResult {
    readonly requests: { readonly average: number };
    /** Bytes a second. */
    readonly throughput: { readonly average: number };
    readonly errors: number;
    readonly non2xx: number;
    /** ms. */
    readonly latency: { readonly p99: number };
  }
  export default function autocannon(options: object): Promise<LoadResult>;
}
