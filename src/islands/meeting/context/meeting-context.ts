import { createContext, useContext } from 'preact/compat';
import type { FieldId } from '../../../basics/ids.ts';
import type { IsoDate } from '../../../basics/iso-date.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import type { Sources } from '../../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';

/** What every form of conversation gets. */
export interface MeetingContext {
  readonly lookup: Lookup;
  readonly worksheets: readonly Worksheet[];
  readonly sources: Sources;
  readonly today: IsoDate;
  /** Who are ticked as there, as names. */
  readonly present: readonly string[];
  /** The room's window: everything is seen there, and nothing is changed. */
  readonly isRoom: boolean;
  /** Of a question, or of what stands beside one. */
  readonly change: (field: FieldId, made: Change) => void;
  /** The same, as something that nobody has to take back: what is in sight, a clock. */
  readonly changeQuietly: (field: FieldId, made: Change) => void;
  /** By what is being agreed on: who is typed to agree on it, until it is agreed on or dropped. Walking on throws none of it away. */
  readonly agreeing: Map<string, string>;
  /** Says that this row is under discussion: it comes in sight, in the room too. */
  readonly pointAt: (row: string) => void;
}

const Context = createContext<MeetingContext | undefined>(undefined);

export const MeetingProvider = Context.Provider;

export function useMeeting(): MeetingContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error('useMeeting is only for components inside a MeetingProvider');
  return context;
}
