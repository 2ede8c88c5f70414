/** A whole dossier as one tagged PDF: a cover, the contents, and its chapters, worksheets in the colours of their blocks. */

import type { Accent } from '../../basics/color.ts';
import { entryOf } from '../../basics/entry-of.ts';
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
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import { pageSize, TaggedPdf } from '../format/tagged.ts';
import { measureAnswer } from '../layout/answer-layout.ts';
import { layContents } from '../layout/contents-layout.ts';
import { layFacts, layHeading } from '../layout/cover-layout.ts';
import { layQuestions, laySection, measureQuestion } from '../layout/section-layout.ts';
import { Flow } from '../setting/flow.ts';
import { gaps, measureColumn, page, spine, styles } from '../setting/page-design.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import { documentInfo, layoutShare, type MadePdf, type OnProgress } from './made-pdf.ts';

export interface ReportPdfOptions {
  /** Accent of each building block, '#rrggbb', by the code of its worksheet. */
  readonly hues: { readonly [code: string]: string };
  /** Text of `dossier.json`, attached so that the site can open the file again. */
  readonly attachment?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** @throws RangeError when the date is no date; Error when jsPDF or a font cannot be used. */
export function makeReportPdf(
  report: ReportDocument,
  fonts: PdfFonts,
  { hues, attachment, onProgress }: ReportPdfOptions,
): MadePdf {
  const composition = composeReport(report);
  const { chapters, belongsTo } = composition;
  const pdf = new TaggedPdf(fonts, documentInfo(composition, report.date));
  const neutral = blockAccent('');
  const flow = new Flow(pdf, neutral);
  const accents = chapters.map((chapter) =>
    chapter.type === 'worksheet' ? blockAccent(entryOf(hues, chapter.code) ?? '') : undefined,
  );
  const cover = layCover(flow, composition);
  drawBands(
    flow,
    accents.flatMap((accent) => accent?.surface ?? []),
  );
  flow.newPage();
  layTitle(flow, composition.contents, pdf.root, cover);
  const contents = layContents(
    flow,
    chapters.map((chapter, at) => ({
      title: chapter.name,
      color: accents[at]?.surface ?? '',
      parts: sectionsOf(chapter).map(({ title }) => title),
    })),
    pdf.root,
  );
  const laid = chapters.map((chapter, at) => {
    const accent = accents[at] ?? neutral;
    flow.accent = accent;
    if (isBriefAfter(chapter, chapters[at - 1]) && flow.room > briefChapter) flow.space(gaps.beforeSection);
    else flow.newPage();
    const first = pdf.pages.current;
    const items = layChapter(flow, chapter, cover);
    onProgress?.(((at + 1) / chapters.length) * layoutShare);
    return { chapter, accent, items, first, last: pdf.pages.count };
  });
  contents.finish(laid.flatMap(({ items }) => items));
  for (const { chapter, accent, first, last } of laid) drawChapterSpine(flow, chapter, accent, first, last);
  const coverPages = 1;
  drawFeet(flow, belongsTo, coverPages + 1);
  if (attachment !== undefined) pdf.attach(dossierAttachment(attachment));
  return { bytes: pdf.bytes(), missing: flow.missing };
}

function sectionsOf(chapter: Chapter): readonly Section[] {
  return chapter.type === 'worksheet' || chapter.type === 'inputs' ? chapter.sections : [];
}

/** What a worksheet that nobody began takes of a page, at most: several may stand under each other. */
const briefChapter = 120;

function isBriefAfter(chapter: Chapter, before: Chapter | undefined): boolean {
  const isBrief = (one: Chapter | undefined) => one?.type === 'worksheet' && !one.isBegun;
  return isBrief(chapter) && isBrief(before);
}

function drawChapterSpine(flow: Flow, chapter: Chapter, accent: Accent, first: number, last: number): void {
  if (chapter.type === 'worksheet' && chapter.isBegun) drawSpine(flow, accent.surface, first, last);
}

/** The title stands at the upper third; what it is about under it. */
function layCover(flow: Flow, { heading, name, facts }: ReportComposition): OutlineItem {
  const { pdf } = flow;
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

/** @returns the bookmarks of the chapter and its parts, which are its entries in the contents. */
function layChapter(flow: Flow, chapter: Chapter, cover: OutlineItem): readonly OutlineItem[] {
  const parent = addElement(flow.pdf.root, 'Sect');
  switch (chapter.type) {
    case 'summary': {
      const bookmark = layTitle(flow, chapter.name, parent, cover);
      layIntro(flow, chapter.intro, parent);
      flow.space(gaps.betweenQuestions);
      const questions = chapter.questions.map((question) => measureQuestion(flow, question, 3));
      layQuestions(flow, questions, parent);
      return [bookmark];
    }
    case 'worksheet':
      return layWorksheet(flow, chapter, parent, cover);
    case 'inputs': {
      const bookmark = layTitle(flow, chapter.name, parent, cover);
      layIntro(flow, chapter.intro, parent);
      flow.space(gaps.betweenQuestions);
      const overview = chapter.overview.map((question) => measureQuestion(flow, question, 3));
      layQuestions(flow, overview, parent);
      return [
        bookmark,
        ...chapter.sections.map((section) => laySection(flow, section, { parent, bookmark, level: 3 })),
      ];
    }
    case 'actions': {
      const { name, intro, list } = chapter;
      const bookmark = layTitle(flow, name, parent, cover);
      layIntro(flow, intro, parent);
      if (list === undefined) return [bookmark];
      flow.space(gaps.betweenQuestions);
      const block = measureAnswer(flow, list, { column: measureColumn, level: 3 });
      flow.keepTogether(block.first);
      flow.whileContinuing(name, () => block.draw(parent));
      return [bookmark];
    }
  }
}

function layTitle(flow: Flow, title: string, parent: StructureElement, cover: OutlineItem): OutlineItem {
  const heading = addElement(parent, 'H2');
  const item = flow.pdf.bookmark(title, heading, flow.y, cover);
  flow.textIn(heading, flow.paragraph(title, styles.chapter, measureColumn));
  flow.space(gaps.afterSection);
  return item;
}

function layIntro(flow: Flow, intro: string, parent: StructureElement): void {
  flow.text(parent, 'P', flow.paragraph(intro, styles.muted, measureColumn));
}

function layWorksheet(
  flow: Flow,
  { heading, name, intro, sections }: WorksheetChapter,
  parent: StructureElement,
  cover: OutlineItem,
): readonly OutlineItem[] {
  const { pdf } = flow;
  const element = addElement(parent, 'H2', flow.readAs(`${heading.eyebrow} ${heading.title}`));
  const bookmark = pdf.bookmark(name, element, flow.y, cover);
  layHeading(flow, element, heading, styles.chapter);
  flow.space(gaps.afterChapter);
  layIntro(flow, intro, parent);
  return [bookmark, ...sections.map((section) => laySection(flow, section, { parent, bookmark, level: 3 }))];
}
