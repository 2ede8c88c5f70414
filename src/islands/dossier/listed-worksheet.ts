import type { Field } from '../../worksheet/definition/definition.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { type Progress, progressOf } from '../../worksheet/reading/progress.ts';

/** What the pages about dossiers need of a worksheet. */
export interface ListedWorksheet {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly page: string;
  readonly personal?: boolean | undefined;
  readonly fields: readonly Field[];
}

export interface SheetProgress extends Progress {
  readonly worksheet: ListedWorksheet;
}

export function progressPerSheet(
  worksheets: readonly ListedWorksheet[],
  lookup: Lookup,
): readonly SheetProgress[] {
  return worksheets.map((worksheet) => ({ worksheet, ...progressOf(worksheet.fields, lookup) }));
}
