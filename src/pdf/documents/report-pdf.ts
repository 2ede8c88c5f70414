/** A whole dossier as one tagged PDF: a cover, the contents, and its chapters, worksheets in the colours of their blocks. */

import type { Accent } from '../../basics/color.ts';
import { entryOf } from '../../basics/entry-of.ts';
import { type Logo, logoOnPaper } from '../../basics/logo.ts';
import { blockAccent } from '../../basics/paper-colors.ts';
import type { ReportDocument, Section } from '../../worksheet/print/printed.ts';
import {
  type Chapter,
  composeReport,
  type ReportComposition,
  type WorksheetChapter,
} from '../../worksheet/print/report-composition.ts';
import { dossierAttachment } from '../format/attachment.ts';
import type { OutlineItem } from '../format/outline.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import { rectangle } from '../format/pdf-syntax.ts';
import { readPng } from '../format/png.ts';
import { tidied } from '../format/sanitize.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import { pageSize, TaggedPdf } from '../format/tagged.ts';
import { measureAnswer } from '../layout/answer-layout.ts';
import { layContents } from '../layout/contents-layout.ts';
import { layDocumentTitle, layFacts, layHeading } from '../layout/cover-layout.ts';
import { layQuestions, laySection, measureQuestion } from '../layout/section-layout.ts';
import { Flow } from '../setting/flow.ts';
import { fullWidth, gaps, measureColumn, page, spine, styles } from '../setting/page-design.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import { documentInfo, layoutShare, type MadePdf, type OnProgress } from './made-pdf.ts';

export interface ReportPdfOptions {
  /** Accent of each building block, '#rrggbb', by the code of its worksheet. */
  readonly hues: { readonly [code: string]: string };
  /** Of who publishes the site: on the cover. */
  readonly logo?: Logo | undefined;
  /** Text of `dossier.json`, attached so that the site can open the file again. */
  readonly attachment?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** @throws RangeError when the date is no date; Error when jsPDF or a font cannot be used. */
export function makeReportPdf(
  report: ReportDocument,
  fonts: PdfFonts,
  { hues, logo, attachment, onProgress }: ReportPdfOptions,
): MadePdf {
  const composition = composeReport(report);
  const { chapters, belongsTo } = composition;
  const pdf = new TaggedPdf(fonts, documentInfo(composition, report.date));
  const neutral = blockAccent('');
  const flow = new Flow(pdf, neutral);
  const accents = chapters.map((chapter) =>
    chapter.type === 'worksheet' ? blockAccent(entryOf(hues, chapter.code) ?? '') : undefined,
  );
  const { isBrief } = composition;
  const cover = isBrief ? layTop(flow, composition) : layCover(flow, composition, logo);
  const contents = isBrief ? undefined : layListed(flow, composition, accents, cover);
  const laid = chapters.map((chapter, at) => {
    const accent = accents[at] ?? neutral;
    flow.accent = accent;
    if (isBrief || (chapter.type === 'open' && chapters[at - 1]?.type === 'actions')) startChapter(flow);
    else flow.newPage();
    const first = pdf.pages.current;
    const items = layChapter(flow, chapter, { cover, isBrief });
    onProgress?.(((at + 1) / chapters.length) * layoutShare);
    return { chapter, accent, items, first, last: pdf.pages.count };
  });
  contents?.finish(laid.flatMap(({ items }) => items));
  for (const { chapter, accent, first, last } of laid)
    if (chapter.type === 'worksheet') drawSpine(flow, accent.surface, first, last);
  const coverPages = isBrief ? 0 : 1;
  drawFeet(flow, belongsTo, coverPages + 1);
  if (attachment !== undefined) pdf.attach(dossierAttachment(attachment));
  return { bytes: pdf.bytes(), missing: flow.missing };
}

/** What a chapter needs of a page to begin on it: its heading, and the first lines under it. */
const chapterStart = 150;

function startChapter(flow: Flow): void {
  flow.keepTogether(chapterStart);
  flow.space(gaps.beforeSection);
}

/** The colours at the edge of the cover, and the contents on a page of their own. */
function layListed(
  flow: Flow,
  { chapters, contents }: ReportComposition,
  accents: readonly (Accent | undefined)[],
  cover: OutlineItem,
) {
  drawBands(
    flow,
    accents.flatMap((accent) => accent?.surface ?? []),
  );
  flow.newPage();
  layTitle(flow, contents, flow.pdf.root, { cover, isBrief: false });
  return layContents(
    flow,
    chapters.map((chapter, at) => ({
      title: chapter.name,
      color: accents[at]?.surface ?? '',
      parts: sectionsOf(chapter).map(({ title }) => title),
    })),
    flow.pdf.root,
  );
}

function sectionsOf(chapter: Chapter): readonly Section[] {
  return 'sections' in chapter ? chapter.sections : [];
}

/** The title at the head of the first page of a short report, which goes on under it. */
function layTop(flow: Flow, composition: ReportComposition): OutlineItem {
  const bookmark = layDocumentTitle(flow, composition);
  layFacts(flow, composition.facts, flow.pdf.root);
  return bookmark;
}

/** At the head of the cover. */
function layLogo({ pdf, y }: Flow, logo: Logo): void {
  const { width, height } = logoOnPaper(logo);
  const { x } = fullWidth;
  const bottom = pageSize.height - y - height;
  const box = rectangle(x, bottom, x + width, bottom + height);
  const figure = addElement(pdf.root, 'Figure', {
    alt: tidied(logo.alt),
    attributes: `<</O /Layout /Placement /Block /BBox ${box}>>`,
  });
  const name = pdf.addImage(readPng(logo.png));
  pdf.content(figure, (canvas) => canvas.image(name, x, y, width, height));
}

/** The title stands at the upper third; what it is about under it. */
function layCover(
  flow: Flow,
  { heading, name, facts }: ReportComposition,
  logo: Logo | undefined,
): OutlineItem {
  const { pdf } = flow;
  if (logo !== undefined) layLogo(flow, logo);
  flow.advance(pageSize.height / 4 - page.top);
  const element = addElement(pdf.root, 'H1', flow.readAs(`${heading.eyebrow} ${heading.title}`));
  const bookmark = pdf.bookmark(name, element, flow.y);
  layHeading(flow, element, heading, styles.cover);
  flow.space(gaps.belowCoverTitle);
  layFacts(flow, facts, pdf.root);
  return bookmark;
}

/** The colours of all worksheets, under each other at the edge of the cover. */
function drawBands({ pdf }: Flow, bands: readonly string[]): void {
  const height = pageSize.height / bands.length;
  pdf.pages.goTo(1);
  pdf.artifact('decoration', (canvas) => {
    bands.forEach((color, at) => {
      canvas.fill(0, at * height, spine.first, height, color);
    });
  });
  pdf.pages.goTo(pdf.pages.count);
}

/** What a chapter is part of. */
interface Within {
  readonly cover: OutlineItem;
  readonly isBrief: boolean;
}

/** @returns the bookmarks of the chapter and its parts, which are its entries in the contents. */
function layChapter(flow: Flow, chapter: Chapter, within: Within): readonly OutlineItem[] {
  const parent = addElement(flow.pdf.root, 'Sect');
  switch (chapter.type) {
    case 'summary':
    case 'standing': {
      const bookmark = layTitle(flow, chapter.name, parent, within);
      layIntro(flow, chapter.intro, parent);
      const questions = chapter.questions.map((question) => measureQuestion(flow, question, 3));
      layQuestions(flow, questions, parent, within.isBrief ? gaps.betweenInBrief : gaps.betweenQuestions);
      return [bookmark];
    }
    case 'worksheet':
      return layWorksheet(flow, chapter, parent, within.cover);
    case 'inputs':
    case 'changes': {
      const bookmark = layTitle(flow, chapter.name, parent, within);
      layIntro(flow, chapter.intro, parent);
      const before = chapter.type === 'inputs' ? chapter.overview : [];
      const overview = before.map((question) => measureQuestion(flow, question, 3));
      layQuestions(flow, overview, parent);
      return [
        bookmark,
        ...chapter.sections.map((section) => laySection(flow, section, { parent, bookmark, level: 3 })),
      ];
    }
    case 'actions':
    case 'open': {
      const { name, intro, list } = chapter;
      const bookmark = layTitle(flow, name, parent, within);
      layIntro(flow, intro, parent);
      if (list === undefined) return [bookmark];
      const block = measureAnswer(flow, list, { column: measureColumn, level: 3 });
      flow.keepTogether(block.first);
      flow.whileContinuing(name, () => block.draw(parent));
      return [bookmark];
    }
  }
}

function layTitle(
  flow: Flow,
  title: string,
  parent: StructureElement,
  { cover, isBrief }: Within,
): OutlineItem {
  const heading = addElement(parent, 'H2');
  const item = flow.pdf.bookmark(title, heading, flow.y, cover);
  flow.textIn(heading, flow.paragraph(title, isBrief ? styles.section : styles.chapter, measureColumn));
  flow.space(gaps.afterSection);
  return item;
}

function layIntro(flow: Flow, intro: string, parent: StructureElement): void {
  if (intro === '') return;
  flow.text(parent, 'P', flow.paragraph(intro, styles.muted, measureColumn));
  flow.space(gaps.betweenQuestions);
}

function layWorksheet(
  flow: Flow,
  { heading, name, sections }: WorksheetChapter,
  parent: StructureElement,
  cover: OutlineItem,
): readonly OutlineItem[] {
  const { pdf } = flow;
  const element = addElement(parent, 'H2', flow.readAs(`${heading.eyebrow} ${heading.title}`));
  const bookmark = pdf.bookmark(name, element, flow.y, cover);
  layHeading(flow, element, heading, styles.chapter);
  flow.space(gaps.afterChapter);
  return [bookmark, ...sections.map((section) => laySection(flow, section, { parent, bookmark, level: 3 }))];
}
