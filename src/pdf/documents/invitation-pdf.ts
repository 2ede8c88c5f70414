/** The questions of an invitation as a tagged PDF to fill in, for who does not use the site: on one page where that can be. */

import { blockAccent } from '../../basics/paper-colors.ts';
import { invitationPdfText } from '../../text/invitation-pdf.ts';
import type { Control } from '../../worksheet/print/control.ts';
import {
  composeInvitation,
  type InvitationComposition,
} from '../../worksheet/print/invitation-composition.ts';
import {
  type InvitationDocument,
  type InvitedQuestion,
  withFewerRows,
} from '../../worksheet/print/invitation-document.ts';
import { invitationAttachment } from '../format/attachment.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import { TaggedPdf } from '../format/tagged.ts';
import { measureAnswer } from '../layout/answer-layout.ts';
import { layHeading } from '../layout/cover-layout.ts';
import type { Block } from '../setting/block.ts';
import { lowered, textBlock } from '../setting/blocks.ts';
import { type ControlSetter, Flow } from '../setting/flow.ts';
import { type FieldRoom, formGaps, formPage, formRooms, formStyles } from '../setting/form-design.ts';
import { type Column, fullWidth, strokes } from '../setting/page-design.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import type { Paragraph } from '../setting/paragraph.ts';
import type { Place } from '../setting/place.ts';
import { documentInfo, layoutShare, type MadePdf, type OnProgress } from './made-pdf.ts';

export interface InvitationPdfOptions {
  /** Text of `uitnodiging.json`, attached so that the site can read the answers. */
  readonly attachment: string;
  /** `formLayout`. */
  readonly controls: (pdf: TaggedPdf, room: FieldRoom) => ControlSetter;
  readonly onProgress?: OnProgress | undefined;
}

const place: Place = { column: fullWidth, level: 3 };

/**
 * On as few pages as it can be, with as much room to write as those have.
 * @throws RangeError when a date is no date; Error when jsPDF or a font cannot be used.
 */
export function makeInvitationPdf(
  document: InvitationDocument,
  fonts: PdfFonts,
  { attachment, controls, onProgress }: InvitationPdfOptions,
): MadePdf {
  const fewer = withFewerRows(document);
  let best: LaidInvitation | undefined;
  for (const [at, room] of formRooms.entries()) {
    const laid = layInvitation(room.rows === 'most' ? document : fewer, fonts, (pdf) => controls(pdf, room));
    if (best === undefined || laid.pages < best.pages) best = laid;
    onProgress?.(((at + 1) / formRooms.length) * layoutShare);
    if (best.pages === 1) break;
  }
  if (best === undefined) throw new Error('A form has no room');
  best.pdf.attach(invitationAttachment(attachment));
  return { bytes: best.pdf.bytes(), missing: best.missing };
}

interface LaidInvitation {
  readonly pdf: TaggedPdf;
  readonly pages: number;
  readonly missing: readonly string[];
}

function layInvitation(
  document: InvitationDocument,
  fonts: PdfFonts,
  controls: (pdf: TaggedPdf) => ControlSetter,
): LaidInvitation {
  const composition = composeInvitation(document);
  const pdf = new TaggedPdf(fonts, documentInfo(composition, document.date));
  const flow = new Flow(pdf, blockAccent(''), controls(pdf), formPage);
  layTitle(flow, composition);
  for (const text of document.message)
    flow.text(pdf.root, 'P', flow.paragraph(text, formStyles.body, fullWidth));
  layContributor(flow, document.contributor);
  for (const question of document.questions) {
    const { first, draw } = measureQuestion(flow, question);
    flow.space(formGaps.betweenQuestions);
    flow.keepTogether(first);
    draw(addElement(pdf.root, 'Sect'));
  }
  layClosing(flow, composition.closing);
  drawSpine(flow, flow.accent.surface, 1, pdf.pages.count);
  drawFeet(flow, composition.belongsTo);
  return { pdf, pages: pdf.pages.count, missing: flow.missing };
}

/** Who asks and by when on one line, where other documents have a block of facts. */
function layTitle(flow: Flow, { heading, name, facts }: InvitationComposition): void {
  const { pdf } = flow;
  const element = addElement(pdf.root, 'H1', flow.readAs(`${heading.eyebrow} ${heading.title}`));
  pdf.bookmark(name, element, flow.y);
  layHeading(flow, element, heading, formStyles.title, {
    above: formStyles.eyebrow,
    gap: formGaps.afterEyebrow,
  });
  flow.space(formGaps.afterTitle);
  const line = facts.map(({ label, value }) => `${label}: ${value}`).join(' · ');
  if (line === '') return;
  flow.text(pdf.root, 'P', flow.paragraph(line, formStyles.facts, fullWidth));
  flow.space(formGaps.afterFacts);
}

/** The name of who answers, on the line of its label. */
function layContributor(flow: Flow, control: Control): void {
  const label = flow.paragraph(invitationPdfText.contributor, formStyles.question, fullWidth);
  const field = flow.controls.measure(flow, control, rightOf(flow, label));
  const { draw } = lowered(flow, flow.controls.labelDrop(control), textBlock(flow, 'H2', label));
  flow.space(formGaps.betweenQuestions);
  flow.keepTogether(field.first);
  const section = addElement(flow.pdf.root, 'Sect');
  flow.beside(
    () => draw(section),
    () => field.draw(section),
  );
}

/** What is left of its line behind a text of one line. */
function rightOf({ pdf }: Flow, { lines, style, column }: Paragraph): Column {
  const taken = pdf.fonts.measure(lines[0]?.text ?? '', style) + formGaps.beside;
  return { x: column.x + taken, width: column.width - taken };
}

function measureQuestion(flow: Flow, { label, notes, present, answer }: InvitedQuestion): Block {
  const heading = measureHeading(flow, label, notes);
  const beforeAnswer: readonly Block[] =
    present === undefined
      ? []
      : [
          textBlock(flow, 'P', flow.paragraph(invitationPdfText.present, flow.design.label, fullWidth)),
          measureAnswer(flow, present, place),
        ];
  const control = measureAnswer(flow, answer, place);
  const above = beforeAnswer.reduce((sum, { first }) => sum + first, heading.height + formGaps.afterQuestion);
  return {
    first: above + control.first,
    height: Number.POSITIVE_INFINITY,
    draw(parent) {
      heading.draw(parent);
      flow.whileContinuing(label, () => {
        for (const block of beforeAnswer) {
          flow.keepTogether(block.first);
          block.draw(parent);
        }
        flow.space(formGaps.afterQuestion);
        flow.keepTogether(control.first);
        control.draw(parent);
      });
    },
  };
}

/** A question with its help: the first of that beside it where both fit on a line, else all of it under it. */
function measureHeading(flow: Flow, label: string, notes: readonly string[]): Omit<Block, 'first'> {
  const { question, note, noteBeside } = formStyles;
  const heading = flow.paragraph(label, question, fullWidth);
  const [first = '', ...others] = notes;
  const beside = flow.paragraph(first, noteBeside, rightOf(flow, heading));
  const isBeside = first !== '' && heading.lines.length === 1 && beside.lines.length === 1;
  const under = (isBeside ? others : notes).map((text) => flow.paragraph(text, note, fullWidth));
  return {
    height: under.reduce((sum, { height }) => sum + height, heading.height),
    draw(parent: StructureElement) {
      flow.beside(
        () => flow.text(parent, 'H2', heading),
        () => {
          if (isBeside) flow.text(parent, 'P', beside);
        },
      );
      for (const text of under) flow.text(parent, 'P', text);
    },
  };
}

function layClosing(
  flow: Flow,
  { title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] },
): void {
  const { betweenQuestions, betweenParagraphs, afterClosingRule } = formGaps;
  const heading = flow.paragraph(title, formStyles.closing, fullWidth);
  const texts = paragraphs.map((text) => flow.paragraph(text, formStyles.small, fullWidth));
  const height = texts.reduce((sum, text) => sum + text.height, heading.height);
  flow.space(betweenQuestions);
  flow.keepTogether(afterClosingRule + height + betweenParagraphs * (texts.length - 1));
  flow.rule(strokes.hairline, afterClosingRule);
  const section = addElement(flow.pdf.root, 'Sect');
  flow.text(section, 'H2', heading);
  texts.forEach((text, at) => {
    if (at > 0) flow.space(betweenParagraphs);
    flow.text(section, 'P', text);
  });
}
