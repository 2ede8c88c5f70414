/** A whole dossier as one tagged PDF: cover, contents, summary, every worksheet, and what is to be done. */

import { formatDutchDate } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import { pdfText } from '../../text/pdf.ts';
import { reportText } from '../../text/report.ts';
import type { ReportChapter, ReportDocument } from '../../worksheet/print/printed.ts';
import type { OutlineItem } from '../format/outline.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import type { StructureElement } from '../format/structure-tree.ts';
import { pageSize, TaggedPdf } from '../format/tagged.ts';
import { answerStart, layAnswer } from '../layout/answer-layout.ts';
import { type ContentsEntry, layContents } from '../layout/contents-layout.ts';
import { layFacts, layHeading } from '../layout/cover-layout.ts';
import { layQuestions, laySection } from '../layout/section-layout.ts';
import { Flow } from '../setting/flow.ts';
import { colors, gaps, measureColumn, spine, styles } from '../setting/page-design.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import { blockAccent, documentInfo, layoutShare, type MadePdf, type OnProgress } from './made-pdf.ts';
import { worksheetTitle } from './worksheet-pdf.ts';

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
  const { chapters, area, date } = report;
  const title = report.title === '' ? reportText.untitled : report.title;
  const pdf = new TaggedPdf(fonts, documentInfo([title, area], date));
  const flow = new Flow(pdf, blockAccent(''));
  const accents = chapters.map(({ worksheet }) => blockAccent(entryOf(hues, worksheet.code) ?? ''));
  const cover = layCover(flow, report, title);
  drawBands(
    flow,
    accents.map(({ surface }) => surface),
  );

  flow.newPage();
  layTitle(flow, reportText.contents, pdf.root, cover);
  const contents = layContents(
    flow,
    [
      { title: reportText.summary, color: '', parts: [] },
      ...chapters.map(
        ({ worksheet }, at): ContentsEntry => ({
          title: worksheetTitle(worksheet),
          color: accents[at]?.surface ?? '',
          parts: printedSections(chapters[at]).map((section) => section.title),
        }),
      ),
      { title: reportText.actions, color: '', parts: [] },
    ],
    pdf.root,
  );

  const summary = layChapterPage(flow, reportText.summary, cover);
  laySummary(flow, report, summary.section);
  const worksheets = chapters.map((chapter, at) => {
    flow.accent = accents[at] ?? flow.accent;
    const isBrief = !isBegun(chapter) && at > 0 && !isBegun(chapters[at - 1]);
    if (isBrief && flow.room > briefChapter) flow.space(gaps.beforeSection);
    else flow.newPage();
    const first = pdf.page;
    const items = layWorksheet(flow, chapter, cover);
    onProgress?.(((at + 1) / chapters.length) * layoutShare);
    return { items, first, last: pdf.pageCount };
  });
  flow.accent = blockAccent('');
  const actions = layChapterPage(flow, reportText.actions, cover);
  layActions(flow, report, actions.section);

  contents.finish([summary.bookmark, ...worksheets.flatMap(({ items }) => items), actions.bookmark]);
  worksheets.forEach(({ first, last }, at) => {
    if (isBegun(chapters[at])) drawSpine(flow, accents[at]?.surface ?? colors.rule, first, last);
  });
  const coverPages = 1;
  drawFeet(flow, [title, area], coverPages + 1);
  if (attachment !== undefined) pdf.attach(attachment);
  return { bytes: pdf.bytes(), missing: flow.missing };
}

/** The title stands at the upper third; what it is about under it. */
function layCover(flow: Flow, { area, date, participants }: ReportDocument, title: string): OutlineItem {
  const { pdf } = flow;
  flow.y = pageSize.height / 4;
  const eyebrow = reportText.kind;
  const heading = pdf.add(pdf.root, 'H1', flow.readAs(`${eyebrow} ${title}`));
  const bookmark = pdf.bookmark(title, heading, flow.y);
  layHeading(flow, heading, { eyebrow, title }, styles.cover);
  flow.space(gaps.belowCoverTitle);
  const { facts } = pdfText;
  layFacts(
    flow,
    [
      { label: facts.area, value: area },
      { label: facts.date, value: formatDutchDate(date) },
      { label: facts.participants, value: participants.join(', ') },
      { label: facts.madeWith, value: pdfText.attribution },
    ],
    pdf.root,
  );
  return bookmark;
}

/** The colours of all worksheets, under each other at the edge of the cover. */
function drawBands({ pdf }: Flow, bands: readonly string[]): void {
  const height = pageSize.height / bands.length;
  pdf.goToPage(1);
  pdf.artifact('decoration', (canvas) => {
    bands.forEach((color, at) => {
      canvas.fill(0, at * height, spine.first, height, color);
    });
  });
  pdf.goToPage(pdf.pageCount);
}

function layTitle(flow: Flow, title: string, parent: StructureElement, bookmark: OutlineItem): OutlineItem {
  const heading = flow.pdf.add(parent, 'H2');
  const item = flow.pdf.bookmark(title, heading, flow.y, bookmark);
  flow.textIn(heading, title, styles.chapter, measureColumn);
  flow.space(gaps.afterSection);
  return item;
}

function layChapterPage(
  flow: Flow,
  title: string,
  cover: OutlineItem,
): { readonly section: StructureElement; readonly bookmark: OutlineItem } {
  flow.newPage();
  const section = flow.pdf.add(flow.pdf.root, 'Sect');
  return { section, bookmark: layTitle(flow, title, section, cover) };
}

function laySummary(flow: Flow, { summary }: ReportDocument, section: StructureElement): void {
  const { summaryIntro, nothingYet } = reportText;
  const intro = summary.length === 0 ? nothingYet : summaryIntro;
  flow.text(section, 'P', intro, styles.muted, measureColumn);
  flow.space(gaps.betweenQuestions);
  layQuestions(flow, summary, section, 3);
}

function layActions(flow: Flow, { actions }: ReportDocument, section: StructureElement): void {
  const { actionsIntro, noActions, actions: title } = reportText;
  const isEmpty = actions.type === 'empty';
  flow.text(section, 'P', isEmpty ? noActions : actionsIntro, styles.muted, measureColumn);
  if (isEmpty) return;
  flow.space(gaps.betweenQuestions);
  flow.keepTogether(answerStart(flow, actions, measureColumn));
  flow.whileContinuing(title, () => {
    layAnswer(flow, actions, { parent: section, column: measureColumn, level: 3 });
  });
}

/** A worksheet that nobody began is said to be so, in one sentence; what comes after it may stand under it. */
function isBegun(chapter: ReportChapter | undefined): boolean {
  return chapter !== undefined && chapter.answered > 0;
}

/** What a worksheet that nobody began takes of a page, at most. */
const briefChapter = 120;

function printedSections(chapter: ReportChapter | undefined): ReportChapter['worksheet']['sections'] {
  return chapter === undefined || !isBegun(chapter) ? [] : chapter.worksheet.sections;
}

/** @returns the bookmarks of the worksheet and its parts. */
function layWorksheet(flow: Flow, chapter: ReportChapter, cover: OutlineItem): readonly OutlineItem[] {
  const { pdf } = flow;
  const { worksheet, answered, total } = chapter;
  const { answered: progress, notStarted } = reportText;
  const parent = pdf.add(pdf.root, 'Sect');
  const eyebrow = pdfText.worksheetName(worksheet.code);
  const heading = pdf.add(parent, 'H2', flow.readAs(`${eyebrow} ${worksheet.title}`));
  const bookmark = pdf.bookmark(worksheetTitle(worksheet), heading, flow.y, cover);
  layHeading(flow, heading, { eyebrow, title: worksheet.title }, styles.chapter);
  flow.space(gaps.afterChapter);
  const state = isBegun(chapter) ? progress(answered, total) : notStarted;
  flow.text(parent, 'P', state, styles.muted, measureColumn);
  return [
    bookmark,
    ...printedSections(chapter).map((section) => laySection(flow, section, { parent, bookmark, level: 3 })),
  ];
}
