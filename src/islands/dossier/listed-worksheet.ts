import type { Field, Worksheet } from '../../worksheet/definition/definition.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { askedIn, missingIn, type Progress, progressOf } from '../../worksheet/reading/progress.ts';

/** What the page about dossiers says of a worksheet before it knows its questions. */
export type ListedWorksheet = Pick<Worksheet, 'id' | 'code' | 'title' | 'page' | 'personal'>;

export interface SheetProgress extends Progress {
  readonly missing: readonly Field[];
}

export function progressOfSheet({ parts }: Worksheet, lookup: Lookup): SheetProgress {
  return { ...progressOf(parts.map(askedIn), lookup), missing: missingIn(parts, lookup) };
}
