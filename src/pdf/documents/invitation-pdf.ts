/** The questions of an invitation as a tagged PDF to fill in, for who does not use the site. */

import { blockAccent } from '../../basics/paper-colors.ts';
import { invitationPdfText } from '../../text/invitation-pdf.ts';
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
import { addElement } from '../format/structure-tree.ts';
import { TaggedPdf } from '../format/tagged.ts';
import { measureAnswer } from '../layout/answer-layout.ts';
import { layHeading } from '../layout/cover-layout.ts';
import type { Block } from '../setting/block.ts';
import { textBlock } from '../setting/blocks.ts';
import { type ControlSetter, Flow } from '../setting/flow.ts';
import { fullWidth, gaps, strokes, styles } from '../setting/page-design.ts';
import { drawFeet, drawSpine } from '../setting/page-marks.ts';
import type { Place } from '../setting/place.ts';
import { documentInfo, layoutShare, type MadePdf, type OnProgress } from './made-pdf.ts';

export interface InvitationPdfOptions {
  /** Text of `uitnodiging.json`, attached so that the site can read the answers. */
  readonly attachment: string;
  /** `formLayout`. */
  readonly controls: (pdf: TaggedPdf) => ControlSetter;
  readonly onProgress?: OnProgress | undefined;
}

/** It is meant for one page: less white between questions than in a worksheet, and text from margin to margin. */
const betweenQuestions = 11;
const place: Place = { column: fullWidth, level: 3 };

/**
 * With a row less in each list where that saves a page.
 * @throws RangeError when a date is no date; Error when jsPDF or a font cannot be used.
 */
export function makeInvitationPdf(
  document: InvitationDocument,
  fonts: PdfFonts,
  options: InvitationPdfOptions,
): MadePdf {
  const whole = layInvitation(document, fonts, options);
  if (whole.pages === 1) return whole;
  const shorter = layInvitation(withFewerRows(document), fonts, options);
  return shorter.pages < whole.pages ? shorter : whole;
}

function layInvitation(
  document: InvitationDocument,
  fonts: PdfFonts,
  { attachment, controls, onProgress }: InvitationPdfOptions,
): MadePdf & { readonly pages: number } {
  const composition = composeInvitation(document);
  const { belongsTo, closing } = composition;
  const pdf = new TaggedPdf(fonts, documentInfo(composition, document.date));
  const flow = new Flow(pdf, blockAccent(''), controls(pdf));
  layTitle(flow, composition);
  for (const text of document.message) flow.text(pdf.root, 'P', flow.paragraph(text, styles.body, fullWidth));
  const who: InvitedQuestion = {
    id: 'namens',
    label: invitationPdfText.contributor,
    notes: [],
    present: undefined,
    answer: { type: 'control', control: document.contributor },
  };
  const questions = [who, ...document.questions].map((question) => measureQuestion(flow, question));
  questions.forEach((question, at) => {
    flow.space(betweenQuestions);
    flow.keepTogether(question.first);
    question.draw(addElement(pdf.root, 'Sect'));
    onProgress?.(((at + 1) / questions.length) * layoutShare);
  });
  layClosing(flow, closing);
  drawSpine(flow, flow.accent.surface, 1, pdf.pages.count);
  drawFeet(flow, belongsTo);
  pdf.attach(invitationAttachment(attachment));
  return { bytes: pdf.bytes(), missing: flow.missing, pages: pdf.pages.count };
}

/** Who asks and by when on one line, where other documents have a block of facts. */
function layTitle(flow: Flow, { heading, name, facts }: InvitationComposition): void {
  const { pdf } = flow;
  const element = addElement(pdf.root, 'H1', flow.readAs(`${heading.eyebrow} ${heading.title}`));
  pdf.bookmark(name, element, flow.y);
  layHeading(flow, element, heading, styles.chapter);
  flow.space(gaps.afterTitle);
  const line = facts.map(({ label, value }) => `${label}: ${value}`).join(' · ');
  if (line !== '') flow.text(pdf.root, 'P', flow.paragraph(line, styles.muted, fullWidth));
  flow.space(gaps.betweenParagraphs);
}

function measureQuestion(flow: Flow, { label, notes, present, answer }: InvitedQuestion): Block {
  const heading = flow.paragraph(label, styles.question, fullWidth);
  const beforeAnswer: readonly Block[] = [
    ...notes.map((note) => textBlock(flow, 'P', flow.paragraph(note, styles.note, fullWidth))),
    ...(present === undefined
      ? []
      : [
          textBlock(flow, 'P', flow.paragraph(invitationPdfText.present, styles.label, fullWidth)),
          measureAnswer(flow, present, place),
        ]),
  ];
  const control = measureAnswer(flow, answer, place);
  const above = beforeAnswer.reduce((sum, { first }) => sum + first, heading.height + gaps.afterQuestion);
  return {
    first: above + control.first,
    height: Number.POSITIVE_INFINITY,
    draw(parent) {
      flow.text(parent, 'H2', heading);
      flow.whileContinuing(label, () => {
        for (const block of beforeAnswer) {
          flow.keepTogether(block.first);
          block.draw(parent);
        }
        flow.space(gaps.afterQuestion);
        flow.keepTogether(control.first);
        control.draw(parent);
      });
    },
  };
}

function layClosing(
  flow: Flow,
  { title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] },
): void {
  const heading = flow.paragraph(title, styles.question, fullWidth);
  const texts = paragraphs.map((text) => flow.paragraph(text, styles.small, fullWidth));
  const height = texts.reduce((sum, text) => sum + text.height + gaps.afterQuestion, heading.height);
  flow.space(betweenQuestions);
  flow.keepTogether(height + betweenQuestions);
  flow.rule(strokes.hairline, betweenQuestions);
  const section = addElement(flow.pdf.root, 'Sect');
  flow.text(section, 'H2', heading);
  for (const text of texts) {
    flow.space(gaps.afterQuestion);
    flow.text(section, 'P', text);
  }
}
