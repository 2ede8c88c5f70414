import { createContext, useContext } from 'preact/compat';
import type { FieldId } from '../../basics/ids.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';

/** Makes a change and saves it; what it gives can be taken back. */
export type MakeChange = (change: Change) => MadeChange;

/** What every field of a part needs, wherever it stands in the tree. */
export interface WorksheetContext {
  /** Whether the answers have been read. */
  readonly isReady: boolean;
  readonly lookup: Lookup;
  /** Where the person is: the one clock of what is drawn. */
  readonly today: IsoDate;
  readonly sources: Sources;
  readonly change: (field: FieldId, change: Change) => MadeChange;
  readonly takeBack: (made: MadeChange) => void;
  /** The change that undoing would take back now. */
  readonly lastChange: MadeChange | undefined;
}

const Context = createContext<WorksheetContext | undefined>(undefined);

export const WorksheetProvider = Context.Provider;

export function useWorksheet(): WorksheetContext {
  const context = useContext(Context);
  if (context === undefined)
    throw new Error('useWorksheet is only for components inside a WorksheetProvider');
  return context;
}
