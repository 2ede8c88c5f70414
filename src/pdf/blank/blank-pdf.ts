/** A worksheet to print and fill in by pen, as a tagged PDF. */
import { blockAccent } from '../../basics/paper-colors.ts';
import type { BlankSection, BlankWorksheet } from '../../worksheet/print/blank.ts';
import { composeBlank } from '../../worksheet/print/blank-composition.ts';
import { documentInfo, layoutShare, type MadePdf, type OnProgress } from '../documents/made-pdf.ts';
import type { OutlineItem } from '../format/outline.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import { addElement } from '../format/structure-tree.ts';
import { TaggedPdf } from '../format/tagged.ts';
import { layDocumentTitle, layFacts } from '../layout/cover-layout.ts';
import { Flow } from '../setting/flow.ts';
import { gaps, measureColumn, strokes, styles } from '../setting/page-design.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import type { Paragraph } from '../setting/paragraph.ts';
import { below } from '../setting/place.ts';
import { type BlankBlock, layOwnFact, measureBlankQuestion } from './blank-layout.ts';

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
  const { facts, ownFacts, belongsTo } = composition;
  const pdf = new TaggedPdf(fonts, documentInfo(composition, date));
  const flow = new Flow(pdf, blockAccent(hue));
  const bookmark = layDocumentTitle(flow, composition);
  layFacts(flow, facts, pdf.root);
  flow.space(gaps.beforeFacts);
  for (const label of ownFacts) layOwnFact(flow, label);
  const sections = composition.sections.map((section) => measureSection(flow, section));
  sections.forEach((section, at) => {
    laySection(flow, section, bookmark, sections[at + 1]?.first ?? 0);
    onProgress?.(((at + 1) / sections.length) * layoutShare);
  });
  drawSpine(flow, flow.accent.surface, 1, pdf.pages.count);
  drawFeet(flow, belongsTo);
  return { bytes: pdf.bytes(), missing: flow.missing };
}

const level = 2;

interface MeasuredSection {
  /** pt of its heading, its introduction and its first question. */
  readonly first: number;
  readonly title: Paragraph;
  readonly intro: Paragraph | undefined;
  readonly questions: readonly BlankBlock[];
}

function measureSection(flow: Flow, { title, intro, questions }: BlankSection): MeasuredSection {
  const heading = flow.paragraph(title, styles.section, measureColumn);
  const introduction = intro === '' ? undefined : flow.paragraph(intro, styles.body, measureColumn);
  const blocks = questions.map((question) => measureBlankQuestion(flow, question, below(level)));
  return {
    first:
      gaps.aboveSection +
      heading.height +
      gaps.afterSection +
      (introduction === undefined ? 0 : introduction.height + gaps.afterSection) +
      (blocks[0]?.height ?? 0),
    title: heading,
    intro: introduction,
    questions: blocks,
  };
}

/** @param next the height that the next section begins with. */
function laySection(
  flow: Flow,
  { first, title, intro, questions }: MeasuredSection,
  parent: OutlineItem,
  next: number,
): void {
  flow.space(gaps.beforeSection);
  flow.keepTogether(first);
  flow.rule(strokes.hairline, gaps.aboveSection);
  const section = addElement(flow.pdf.root, 'Sect');
  const heading = addElement(section, `H${level}`, flow.readAs(title.text));
  flow.pdf.bookmark(title.text, heading, flow.y, parent);
  flow.textIn(heading, title);
  flow.space(gaps.afterSection);
  if (intro !== undefined) {
    flow.text(section, 'P', intro);
    flow.space(gaps.afterSection);
  }
  questions.forEach((question, at) => {
    if (at > 0) flow.space(gaps.betweenQuestions);
    const following = questions[at + 1];
    const under =
      following === undefined ? next + gaps.beforeSection : gaps.betweenQuestions + following.height;
    question.draw(section, under);
  });
}
