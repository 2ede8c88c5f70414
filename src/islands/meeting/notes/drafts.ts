import type { Note, NoteKind } from '../../../worksheet/meeting/record.ts';

export interface Draft extends Omit<Note, 'kind'> {
  /** Its form was closed with it: it stands there again when that is opened, and is nobody's word when it is not. */
  readonly isSetAside?: boolean;
}

/** What was typed and not kept yet: closing the form, or going on to another question, throws none of it away. */
export type NoteDrafts = Map<NoteKind, Draft>;
