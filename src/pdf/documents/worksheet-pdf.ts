/** A worksheet as a tagged PDF: what stands on the page and what a screen reader meets are one and the same. */

import { formatDutchDate } from '../../basics/dutch-format.ts';
import { pdfText } from '../../text/pdf.ts';
import type { WorksheetDocument } from '../../worksheet/print/printed.ts';
import type { OutlineItem } from '../format/outline.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import { TaggedPdf } from '../format/tagged.ts';
import { layFacts, layHeading } from '../layout/cover-layout.ts';
import { laySection } from '../layout/section-layout.ts';
import { type ControlSetter, Flow } from '../setting/flow.ts';
import { gaps, styles } from '../setting/page-design.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import { blockAccent, documentInfo, layoutShare, type MadePdf, type OnProgress } from './made-pdf.ts';

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
  const { code, title, area, participants, result, date, sections } = document;
  const fullTitle = worksheetTitle(document);
  const pdf = new TaggedPdf(fonts, documentInfo([fullTitle, dossier, area], date));
  const flow = new Flow(pdf, blockAccent(hue), controls?.(pdf));
  const bookmark = layDocumentTitle(flow, document, fullTitle);
  const { facts } = pdfText;
  layFacts(
    flow,
    [
      { label: facts.dossier, value: dossier },
      { label: facts.area, value: area },
      { label: facts.date, value: formatDutchDate(date) },
      { label: facts.participants, value: participants.join(', ') },
      { label: facts.result, value: result },
      { label: facts.madeWith, value: pdfText.attribution },
    ],
    pdf.root,
  );
  sections.forEach((section, at) => {
    laySection(flow, section, { parent: pdf.root, bookmark, level: 2 });
    onProgress?.(((at + 1) / sections.length) * layoutShare);
  });
  drawSpine(flow, flow.accent.surface, 1, pdf.pageCount);
  drawFeet(flow, [code, title, dossier, area]);
  if (attachment !== undefined) pdf.attach(attachment);
  return { bytes: pdf.bytes(), missing: flow.missing };
}

/** The title at the head of a document of one worksheet, and the bookmark that leads to it. */
export function layDocumentTitle(
  flow: Flow,
  { code, title }: { readonly code: string; readonly title: string },
  bookmarkTitle: string,
): OutlineItem {
  const { pdf } = flow;
  const eyebrow = pdfText.worksheetName(code);
  const heading = pdf.add(pdf.root, 'H1', flow.readAs(`${eyebrow} ${title}`));
  const bookmark = pdf.bookmark(bookmarkTitle, heading, flow.y);
  layHeading(flow, heading, { eyebrow, title }, styles.title);
  flow.space(gaps.afterTitle + gaps.beforeFacts);
  return bookmark;
}

/** 'Werkblad 1A: Samen kijken': in bookmarks, in the contents of a report, as the title of the file. */
export function worksheetTitle({ code, title }: { readonly code: string; readonly title: string }): string {
  return `${pdfText.worksheetName(code)}: ${title}`;
}
