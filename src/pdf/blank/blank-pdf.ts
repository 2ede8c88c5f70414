/** A worksheet to print and fill in by pen, as a tagged PDF. */

import type { BlankSection, BlankWorksheet } from '../../worksheet/print/blank.ts';
import { composeBlank } from '../../worksheet/print/blank-composition.ts';
import {
  blockAccent,
  documentInfo,
  layoutShare,
  type MadePdf,
  type OnProgress,
} from '../documents/made-pdf.ts';
import type { OutlineItem } from '../format/outline.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import { addElement } from '../format/structure-tree.ts';
import { TaggedPdf } from '../format/tagged.ts';
import { layDocumentTitle, layFacts } from '../layout/cover-layout.ts';
import { below, Flow } from '../setting/flow.ts';
import { gaps, measureColumn, pairs, strokes, styles } from '../setting/page-design.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import { blankQuestionHeight, drawWritingLine, layBlankQuestion } from './blank-layout.ts';

export interface BlankPdfOptions {
  /** Accent of the building block, '#rrggbb'; grey when it is no colour. */
  readonly hue: string;
  /** ISO date on which the file is made; not printed. */
  readonly date: string;
  readonly onProgress?: OnProgress | undefined;
}

/** @throws RangeError when the date is no date; Error when jsPDF or a font cannot be used. */
export function makeBlankPdf(
  worksheet: BlankWorksheet,
  fonts: PdfFonts,
  { hue, date, onProgress }: BlankPdfOptions,
): MadePdf {
  const composition = composeBlank(worksheet);
  const { facts, ownFacts, sections, belongsTo } = composition;
  const pdf = new TaggedPdf(fonts, documentInfo(composition, date));
  const flow = new Flow(pdf, blockAccent(hue));
  const bookmark = layDocumentTitle(flow, composition);
  layFacts(flow, facts, pdf.root);
  flow.space(gaps.beforeFacts);
  for (const label of ownFacts) layOwnFact(flow, label);
  sections.forEach((section, at) => {
    layBlankSection(flow, section, bookmark, sectionStart(flow, sections[at + 1]));
    onProgress?.(((at + 1) / sections.length) * layoutShare);
  });
  drawSpine(flow, flow.accent.surface, 1, pdf.pages.count);
  drawFeet(flow, belongsTo);
  return { bytes: pdf.bytes(), missing: flow.missing };
}

/** A label with a line to write on behind it. */
function layOwnFact(flow: Flow, label: string): void {
  const { x } = measureColumn;
  const { y } = flow;
  const indent = pairs.label + pairs.gutter;
  flow.y += gaps.pairTop;
  flow.text(flow.pdf.root, 'P', label, styles.label, { x: x + gaps.factPadding, width: pairs.label });
  flow.y = y;
  drawWritingLine(flow, x + indent, measureColumn.width - indent);
}

/** The height that a section begins with: its heading, its introduction and its first question. 0 for none. */
function sectionStart(flow: Flow, section: BlankSection | undefined): number {
  if (section === undefined) return 0;
  const { title, intro, questions } = section;
  const introHeight =
    intro === '' ? 0 : flow.height(intro, styles.body, measureColumn.width) + gaps.afterSection;
  const [first] = questions;
  return (
    gaps.aboveSection +
    flow.height(title, styles.section, measureColumn.width) +
    gaps.afterSection +
    introHeight +
    (first === undefined ? 0 : blankQuestionHeight(flow, first))
  );
}

/** @param next the height that the next section begins with. */
function layBlankSection(flow: Flow, blank: BlankSection, parent: OutlineItem, next: number): void {
  const { title, intro, questions } = blank;
  const level = 2;
  flow.space(gaps.beforeSection);
  flow.keepTogether(sectionStart(flow, blank));
  flow.rule(strokes.hairline, gaps.aboveSection);
  const section = addElement(flow.pdf.root, 'Sect');
  const heading = addElement(section, `H${level}`, flow.readAs(title));
  flow.pdf.bookmark(title, heading, flow.y, parent);
  flow.textIn(heading, title, styles.section, measureColumn);
  flow.space(gaps.afterSection);
  if (intro !== '') {
    flow.text(section, 'P', intro, styles.body, measureColumn);
    flow.space(gaps.afterSection);
  }
  questions.forEach((question, at) => {
    if (at > 0) flow.space(gaps.betweenQuestions);
    const following = questions[at + 1];
    const height =
      following === undefined
        ? next + gaps.beforeSection
        : gaps.betweenQuestions + blankQuestionHeight(flow, following);
    layBlankQuestion(flow, question, section, below(level), height);
  });
}
