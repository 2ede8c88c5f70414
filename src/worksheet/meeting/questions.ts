/**
 * What a meeting about a worksheet goes through. Read this first of the room: each form of conversation has a module of its own
 * (`round.ts`, `dots.ts`, `choosing.ts`, `versions.ts`, `look-back.ts`), `walk.ts` is the way through
 * its agenda, `agenda-time.ts`, `agenda.ts` and `clock.ts` are its time, `record.ts` what it
 * leaves behind. `beside.ts` is where all of that is kept.
 */
import type { FieldId } from '../../basics/ids.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { MeetingForm, MeetingItem } from '../definition/meeting-definition.ts';
import { formOf } from '../mentions/meeting-forms.ts';

export interface MeetingQuestion {
  /** In which it is asked: an agenda can have questions of several. */
  readonly worksheet: Worksheet;
  readonly field: Field;
  readonly form: MeetingForm;
  /** As its worksheet says, or as much as its form takes. */
  readonly minutes: number;
  /** Shown with it. */
  readonly beside: readonly FieldId[];
  /** Stays on the agenda when there is not enough time for all. */
  readonly isNeeded: boolean;
}

const usualMinutes = {
  question: 5,
  round: 15,
  collect: 15,
  choose: 15,
  formulate: 15,
  'look-back': 15,
} as const satisfies { readonly [form in MeetingForm]: number };

/** What is derived is shown with others and never asked. */
export function meetingQuestions(worksheet: Worksheet): readonly MeetingQuestion[] {
  const fields = fieldsOf(worksheet);
  if (worksheet.meeting === undefined)
    return fields.filter(({ type }) => type !== 'derived').map((field) => questionOf(worksheet, field));
  return worksheet.meeting.flatMap((item) => {
    const field = fields.find(({ id }) => id === item.field);
    return field === undefined ? [] : [questionOf(worksheet, field, item)];
  });
}

function questionOf(worksheet: Worksheet, field: Field, item?: MeetingItem): MeetingQuestion {
  const form = item?.form ?? formOf(field);
  return {
    worksheet,
    field,
    form,
    minutes: item?.minutes ?? usualMinutes[form],
    beside: item?.beside ?? [],
    isNeeded: field.needed === true,
  };
}

/** A question of a meeting with the worksheet that it is asked in. */
export interface AskedElsewhere {
  readonly worksheet: Worksheet;
  readonly field: Field;
}

/** Where what stands ready for a question is talked about: the questions that it takes rows or words from. */
export function askedBefore(worksheets: readonly Worksheet[], { carry }: Field): readonly AskedElsewhere[] {
  if (carry?.type !== 'proposal') return [];
  return carry.from.flatMap(({ field: from }) =>
    worksheets.flatMap((worksheet) =>
      meetingQuestions(worksheet).flatMap(({ field }) => (field.id === from ? [{ worksheet, field }] : [])),
    ),
  );
}
