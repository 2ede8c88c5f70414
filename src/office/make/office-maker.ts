/** Which code makes which file: each is loaded when it is asked for. */
import { failed, ok } from '../../basics/result.ts';
import type { Drawing } from '../../worksheet/charts/drawing.ts';
import { composeWorksheet } from '../../worksheet/print/composition.ts';
import { composeReport } from '../../worksheet/print/report-composition.ts';
import {
  figuresOf,
  type OfficeDocument,
  reportForOffice,
  worksheetForOffice,
} from '../files/office-document.ts';
import { mediaTypes, type OfficeFormat } from './media-types.ts';
import { type OfficeContent, type OfficeOrder, type OfficeOutcome, officeFileName } from './office-file.ts';

/** A drawing as PNG; `undefined` where the browser cannot make one. */
export type Rasterise = (drawing: Drawing, hue: string) => Promise<Uint8Array | undefined>;

type OnProgress = (done: number) => void;

export async function makeOffice(
  order: OfficeOrder,
  rasterise: Rasterise,
  onProgress: OnProgress,
): Promise<OfficeOutcome> {
  const write = await loadWriter(order.format).catch(() => undefined);
  if (write === undefined) return failed({ type: 'code-not-loaded' });
  try {
    const document = officeDocument(order.content);
    const png = await Promise.all(figuresOf(document).map(({ drawing, hue }) => rasterise(drawing, hue)));
    onProgress(0.2);
    const bytes = await write(document, png, onProgress);
    return ok({ bytes, fileName: officeFileName(order), mediaType: mediaTypes[order.format] });
  } catch (cause) {
    return failed({ type: 'office-failed', cause });
  }
}

export function officeDocument(content: OfficeContent): OfficeDocument {
  switch (content.type) {
    case 'worksheet':
      return worksheetForOffice(composeWorksheet(content.worksheet, content.dossier), content.hue);
    case 'report':
      return reportForOffice(composeReport(content.report), content.hues, content.logo);
  }
}

type Write = (
  document: OfficeDocument,
  png: readonly (Uint8Array | undefined)[],
  onProgress: OnProgress,
) => Promise<Uint8Array<ArrayBuffer>>;

async function loadWriter(format: OfficeFormat): Promise<Write> {
  switch (format) {
    case 'docx': {
      const { makeWordFile } = await import('../files/word.ts');
      return makeWordFile;
    }
    case 'odt': {
      const { makeOpenDocument } = await import('../files/open-document.ts');
      return async (document, png) => makeOpenDocument(document, png);
    }
  }
}
