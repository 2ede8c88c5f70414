/** A worksheet as a tagged PDF: what stands on the page and what a screen reader meets are one and the same. */
import { text } from '../text/nl.ts';
import { formatDutchDate } from '../worksheet/dutch-format.ts';
import type { PrintedQuestion, Section, WorksheetDocument } from '../worksheet/printed.ts';
import { answerStart, layAnswer } from './answer-layout.ts';
import { accentOf } from './color.ts';
import { type ControlSetter, Flow, type Place } from './flow.ts';
import { balancedWidth } from './layout.ts';
import { layOutcomes } from './outcome-layout.ts';
import type { OutlineItem } from './outline.ts';
import {
  baseline,
  colors,
  fullWidth,
  gaps,
  measureColumn,
  page,
  strokes,
  styles,
  type TextStyle,
} from './page-design.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { tidied } from './sanitize.ts';
import type { StructureElement } from './structure-tree.ts';
import { pageSize, TaggedPdf } from './tagged.ts';

export interface WorksheetPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Every character that the fonts lack: '□' stands for it on the page, the original is read out and copied. */
  readonly missing: readonly string[];
}

/**
 * @param options.hue accent of the building block, '#rrggbb'; grey when it is no colour.
 * @param options.controls for a document that is to be filled in: `formLayout`.
 * @throws RangeError when the date is no date; Error when jsPDF or a font cannot be used.
 */
export function makeWorksheetPdf(
  document: WorksheetDocument,
  fonts: PdfFonts,
  options: { readonly hue: string; readonly controls?: (pdf: TaggedPdf) => ControlSetter },
): WorksheetPdf {
  const pdf = new TaggedPdf(fonts, {
    title: tidied([fullTitle(document), document.area].filter((part) => part !== '').join(' – ')),
    language: 'nl-NL',
    creator: text.site.name,
    // Noon: jsPDF writes local time, and from -11 to +11 hours it is the same day then.
    created: new Date(`${document.date}T12:00:00Z`),
  });
  const grey = { surface: colors.rule, shape: colors.rule, text: colors.muted };
  const flow = new Flow(pdf, accentOf(options.hue, grey), options.controls?.(pdf));
  drawSpine(flow);
  const top = layTitle(flow, document);
  for (const section of document.sections) laySection(flow, section, top);
  drawFeet(flow, document);
  return { bytes: pdf.bytes(), missing: flow.missing };
}

function fullTitle({ code, title }: WorksheetDocument): string {
  return `${text.worksheet.name(code)}: ${title}`;
}

/** The coloured edge of the sheet. */
function drawSpine({ pdf, accent }: Flow): void {
  const width = 14;
  pdf.artifact('decoration', (canvas) => {
    canvas.fill(0, 0, width, pageSize.height, accent.surface);
  });
}

function layTitle(flow: Flow, document: WorksheetDocument): OutlineItem {
  const eyebrow = `${text.worksheet.name(document.code)} `;
  const heading = flow.pdf.add(flow.pdf.root, 'H1', flow.readAs(eyebrow + document.title));
  const bookmark = flow.pdf.bookmark(fullTitle(document), heading, flow.y);
  flow.textIn(heading, eyebrow, { ...styles.eyebrow, color: flow.accent.text }, measureColumn);
  flow.space(gaps.afterEyebrow);
  const measure = (part: string) => flow.pdf.measure(part, styles.title);
  const width = balancedWidth(flow.safe(document.title).text, fullWidth.width, measure);
  flow.textIn(heading, document.title, styles.title, { x: fullWidth.x, width });
  flow.space(gaps.afterTitle);
  if (document.area !== '') flow.text(flow.pdf.root, 'P', document.area, styles.area, measureColumn);
  flow.text(flow.pdf.root, 'P', formatDutchDate(document.date), styles.date, measureColumn);
  return bookmark;
}

function laySection(flow: Flow, { title, questions }: Section, parent: OutlineItem): void {
  const [first] = questions;
  const headingHeight = flow.height(title, styles.section, measureColumn.width) + gaps.afterSection;
  flow.space(gaps.beforeSection);
  flow.keepTogether(
    gaps.aboveSection + headingHeight + (first === undefined ? 0 : questionStart(flow, first)),
  );
  flow.rule(strokes.hairline, gaps.aboveSection);
  const section = flow.pdf.add(flow.pdf.root, 'Sect');
  const heading = flow.pdf.add(section, 'H2', flow.readAs(title));
  flow.pdf.bookmark(title, heading, flow.y, parent);
  flow.textIn(heading, title, styles.section, measureColumn);
  flow.space(gaps.afterSection);
  questions.forEach((question, at) => {
    if (at > 0) flow.space(gaps.betweenQuestions);
    layQuestion(flow, question, section);
  });
}

function questionStart(flow: Flow, { label, answer }: PrintedQuestion): number {
  const heading = flow.height(label, styles.question, measureColumn.width) + gaps.afterQuestion;
  return heading + answerStart(flow, answer, measureColumn);
}

function layQuestion(flow: Flow, question: PrintedQuestion, section: StructureElement): void {
  flow.keepTogether(questionStart(flow, question));
  flow.text(section, 'H3', question.label, styles.question, measureColumn);
  flow.space(gaps.afterQuestion);
  flow.whileContinuing(question.label, () => {
    const place: Place = { parent: section, column: measureColumn, level: 4 };
    layAnswer(flow, question.answer, place);
    layOutcomes(flow, question, place);
  });
}

/** At the foot of every page: what it belongs to, and which page it is. Drawn last, when the pages are counted. */
function drawFeet(flow: Flow, document: WorksheetDocument): void {
  const { pdf } = flow;
  const style: TextStyle = styles.small;
  const top = page.foot - baseline(style);
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    pdf.goToPage(number);
    const count = text.pdf.page(number, pdf.pageCount);
    const countWidth = pdf.measure(count, style);
    const title = [document.code, document.title, document.area].filter((part) => part !== '').join('  ·  ');
    const line = flow.oneLine(title, style, fullWidth.width - countWidth - 24);
    pdf.artifact('footer', (canvas) => {
      canvas.text(line, fullWidth.x, top + baseline(style), style);
      canvas.text(count, fullWidth.x + fullWidth.width - countWidth, top + baseline(style), style);
    });
  }
}
