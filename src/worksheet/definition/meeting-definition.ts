/**
 * What a worksheet file says of meetings: which questions, how long and in which form, and where it is kept what was agreed.
 *
 * Runs at build time only, like `definition.ts`: browser code may `import type` from here.
 */
import { z } from '../../schema/schema.ts';
import { FieldId, Id } from './rules.ts';

/** How a question is talked about in a meeting: see `../meeting/`. */
export const MeetingForm = z.enum(['question', 'round', 'collect', 'choose', 'formulate', 'look-back']);

/** A question of a meeting. Without a form or minutes it gets those of its type; `beside` are questions shown with it. */
export const MeetingItem = z.strictObject({
  field: FieldId,
  form: MeetingForm.optional(),
  minutes: z.int().min(1).max(120).optional(),
  beside: z.array(FieldId).min(1).optional(),
});

/** Rows in a row of the record of meetings, with the columns that a meeting fills. `at` says at which question it was. */
const Recorded = z.strictObject({ rows: Id, text: Id, at: Id.optional() });

/** Each row is the record of one meeting: which of its columns hold what a meeting leaves behind. */
export const MeetingRecord = z.strictObject({
  date: Id,
  present: z.strictObject({ rows: Id, text: Id }),
  agenda: z.strictObject({ rows: Id, text: Id, minutes: Id }),
  decisions: Recorded,
  actions: Recorded.extend({ who: Id, when: Id }),
  notes: Recorded.extend({ parked: Id }),
});

export type MeetingForm = z.output<typeof MeetingForm>;
export type MeetingItem = z.output<typeof MeetingItem>;
export type MeetingRecord = z.output<typeof MeetingRecord>;
