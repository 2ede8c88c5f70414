/** A worksheet as a tagged PDF: what stands on the page and what a screen reader meets are one and the same. */

import { blockAccent } from '../../basics/paper-colors.ts';
import { composeWorksheet } from '../../worksheet/print/composition.ts';
import type { WorksheetDocument } from '../../worksheet/print/printed.ts';
import { dossierAttachment } from '../format/attachment.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import { TaggedPdf } from '../format/tagged.ts';
import { layDocumentTitle, layFacts } from '../layout/cover-layout.ts';
import { laySection } from '../layout/section-layout.ts';
import { type ControlSetter, Flow } from '../setting/flow.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import { documentInfo, layoutShare, type MadePdf, type OnProgress } from './made-pdf.ts';

export interface WorksheetPdfOptions {
  /** Accent of the building block, '#rrggbb'; grey when it is no colour. */
  readonly hue: string;
  /** Title of the dossier; none is printed without. */
  readonly dossier?: string | undefined;
  /** Text of `dossier.json`, attached so that the site can open the file again. */
  readonly attachment?: string | undefined;
  /** For a document that is to be filled in: `formLayout`. */
  readonly controls?: ((pdf: TaggedPdf) => ControlSetter) | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** @throws RangeError when the date is no date; Error when jsPDF or a font cannot be used. */
export function makeWorksheetPdf(
  document: WorksheetDocument,
  fonts: PdfFonts,
  { hue, dossier = '', attachment, controls, onProgress }: WorksheetPdfOptions,
): MadePdf {
  const composition = composeWorksheet(document, dossier);
  const { facts, sections, belongsTo } = composition;
  const pdf = new TaggedPdf(fonts, documentInfo(composition, document.date));
  const flow = new Flow(pdf, blockAccent(hue), controls?.(pdf));
  const bookmark = layDocumentTitle(flow, composition);
  layFacts(flow, facts, pdf.root);
  sections.forEach((section, at) => {
    laySection(flow, section, { parent: pdf.root, bookmark, level: 2 });
    onProgress?.(((at + 1) / sections.length) * layoutShare);
  });
  drawSpine(flow, flow.accent.surface, 1, pdf.pages.count);
  drawFeet(flow, belongsTo);
  if (attachment !== undefined) pdf.attach(dossierAttachment(attachment));
  return { bytes: pdf.bytes(), missing: flow.missing };
}
