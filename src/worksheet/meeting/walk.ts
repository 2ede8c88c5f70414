/** The way through a meeting: from question to question of its agenda, of whichever worksheet each is. */
import type { WorksheetId } from '../../basics/ids.ts';
import type { Worksheet } from '../definition/definition.ts';
import { type MeetingQuestion, meetingQuestions } from './questions.ts';
import { type RecordOfMeetings, recordOfMeetings } from './record.ts';
import type { RecordedItem } from './recorded-agenda.ts';

/** The questions that can stand on one agenda: those of which meetings have the same record. */
export const questionsOf = (
  worksheets: readonly Worksheet[],
  record: RecordOfMeetings | undefined,
): readonly MeetingQuestion[] =>
  worksheets
    .filter(({ id }) => recordOfMeetings(worksheets, id)?.field.id === record?.field.id)
    .flatMap(meetingQuestions);

export interface Walk {
  /** One after the other. */
  readonly questions: readonly MeetingQuestion[];
  /** Which of them is on the screen. */
  readonly at: number;
  /** To pick from: what is walked through, and what else there is. */
  readonly overview: readonly MeetingQuestion[];
  /** They are of more than one worksheet, so that each says of which. */
  readonly areMixed: boolean;
}

/** Where a meeting is. */
export interface WalkPlace {
  /** Id of a question; '' where only the worksheet is known. */
  readonly question: string;
  readonly worksheet: WorksheetId;
}

/**
 * All that is planned, in its order, when something of this worksheet is; else all that the worksheet asks. A question that is not
 * planned is on the way while we are there: behind what is planned of its own worksheet.
 * @param isShown whether a question is asked at all, by what was answered.
 */
export function walkOf(
  all: readonly MeetingQuestion[],
  agenda: readonly RecordedItem[],
  { question, worksheet }: WalkPlace,
  isShown: (question: MeetingQuestion) => boolean,
): Walk {
  const present = all.find(({ field }) => field.id === question);
  const about = present?.worksheet.id ?? worksheet;
  const isOwn = (one: MeetingQuestion) => one.worksheet.id === about;
  const own = all.filter(isOwn);
  const planned = agenda.flatMap((item) =>
    all.filter((one) => one.field.id === item.question && isShown(one)),
  );
  const lastOwn = planned.findLastIndex(isOwn);
  const beside = own.filter((one) => one === present && isShown(one) && !planned.includes(one));
  const questions =
    lastOwn === -1
      ? own.filter(isShown)
      : [...planned.slice(0, lastOwn + 1), ...beside, ...planned.slice(lastOwn + 1)];
  const areMixed = planned.some((one) => !isOwn(one));
  const found = present === undefined ? -1 : questions.indexOf(present);
  return {
    questions,
    at: found === -1 ? Math.max(0, questions.findIndex(isOwn)) : found,
    overview: areMixed ? [...planned, ...own.filter((one) => !planned.includes(one))] : own,
    areMixed,
  };
}
