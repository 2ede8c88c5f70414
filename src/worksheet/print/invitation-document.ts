/**
 * The questions of an invitation as a document to fill in, for who does not use the site: `field-edits.ts` reads what was filled
 * in. A few questions fit on one page, so lists are tables with a few empty rows.
 */
import { invitationPdfText } from '../../text/invitation-pdf.ts';
import { type Answers, answerOf, noAnswers } from '../answers/answers.ts';
import type { Field } from '../definition/definition.ts';
import { isRound } from '../definition/fields-of.ts';
import { askedAlone } from '../input/asked-alone.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { type AskableWorksheet, askableFields } from '../saved/asked-fields.ts';
import { type Invitation, invitationFrom } from '../saved/invitation.ts';
import { notesOf } from './blank.ts';
import type { Control } from './control.ts';
import { printField } from './document.ts';
import { fillableAnswer, fillableTable } from './fillable.ts';
import type { PrintedAnswer } from './printed.ts';
import { shownAnswer } from './shown-answers.ts';

export interface InvitationDocument {
  readonly title: string;
  /** Who asks; '' when that was not said. */
  readonly from: string;
  /** A paragraph each. */
  readonly message: readonly string[];
  /** ISO date; '' for none. */
  readonly replyBy: string;
  /** ISO date on which the file is made. */
  readonly date: string;
  /** 'Namens'. */
  readonly contributor: Control;
  readonly questions: readonly InvitedQuestion[];
}

export interface InvitedQuestion {
  readonly id: string;
  readonly label: string;
  /** A paragraph each. */
  readonly notes: readonly string[];
  /** What the asker has already and lets see. */
  readonly present: PrintedAnswer | undefined;
  readonly answer: PrintedAnswer;
}

/** The field of 'Namens': no id of a question is like it. */
export const contributorField = 'namens';

/** How many rows a list has; `fewest` where that saves a page. */
const emptyRows = { most: 4, fewest: 3 } as const;

/** The questions that this edition has, as a partner is asked them. */
export function fieldsAsked(
  { asked }: Invitation,
  worksheets: readonly AskableWorksheet[],
): readonly Field[] {
  const known = new Map(askableFields(worksheets).map((one) => [one.field, one.definition]));
  return asked.flatMap(({ field }) => {
    const definition = known.get(field);
    return definition === undefined ? [] : [askedAlone(definition)];
  });
}

export function toInvitationDocument(
  invitation: Invitation,
  worksheets: readonly AskableWorksheet[],
  date: string,
): InvitationDocument {
  const { title, from, message, replyBy = '' } = invitation;
  const shown = printedAnswers(invitation, worksheets);
  const lookup: Lookup = (id) => answerOf(shown, id);
  return {
    title,
    from,
    message: message === '' ? [] : message.split('\n'),
    replyBy,
    date,
    contributor: {
      type: 'text',
      name: contributorField,
      description: invitationPdfText.contributor,
      value: '',
      size: 'line',
      hint: '',
    },
    questions: fieldsAsked(invitation, worksheets).map((field) => ({
      id: field.id,
      label: field.label,
      // A list folds out, and says by itself what there is to choose from.
      notes: notesOf(field, 'choice'),
      present: answerOf(shown, field.id) === undefined ? undefined : printField(field, lookup, {}),
      answer: toFillIn(field),
    })),
  };
}

export const withFewerRows = (document: InvitationDocument): InvitationDocument => ({
  ...document,
  questions: document.questions.map((question) => ({ ...question, answer: fewerRows(question.answer) })),
});

function fewerRows(answer: PrintedAnswer): PrintedAnswer {
  if (answer.type === 'control-table') return { ...answer, rows: answer.rows.slice(0, emptyRows.fewest) };
  if (answer.type === 'records') return { ...answer, records: answer.records.slice(0, emptyRows.fewest) };
  return answer;
}

const nothing: Lookup = () => undefined;

function toFillIn(field: Field): PrintedAnswer {
  if (field.type === 'rows') return fillableTable(field, isRound(field) ? 1 : emptyRows.most, nothing);
  const answer = fillableAnswer(field, nothing) ?? { type: 'empty' };
  if (answer.type !== 'control' || answer.control.type !== 'text' || answer.control.size !== 'long')
    return answer;
  return { ...answer, control: { ...answer.control, size: 'some' } };
}

/** Of what the asker lets see, what is printed. */
function printedAnswers(invitation: Invitation, worksheets: readonly AskableWorksheet[]): Answers {
  const { shown = noAnswers } = invitation;
  const lookup: Lookup = (id) => answerOf(shown, id);
  return Object.fromEntries(
    fieldsAsked(invitation, worksheets).flatMap((field) => {
      const answer = shownAnswer(field, answerOf(shown, field.id), lookup);
      return answer === undefined ? [] : [[field.id, answer]];
    }),
  );
}

/** The invitation as it goes along in the PDF: what is printed in it, and no more. */
export function printedInvitation(
  invitation: Invitation,
  worksheets: readonly AskableWorksheet[],
): Invitation {
  const asked = new Set(fieldsAsked(invitation, worksheets).map(({ id }) => id));
  return invitationFrom(
    { ...invitation, asked: invitation.asked.filter(({ field }) => asked.has(field)) },
    printedAnswers(invitation, worksheets),
  );
}
