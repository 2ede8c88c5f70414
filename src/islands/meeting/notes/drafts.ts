import type { Note, NoteKind } from '../../../worksheet/meeting/record.ts';

export type Draft = Omit<Note, 'kind'>;

/** What was typed and not kept yet: closing the form, or going on to another question, throws none of it away. */
export type NoteDrafts = Map<NoteKind, Draft>;
