import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { fieldsOf } from '../../worksheet/definition/fields-of.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { type Progress, progressOf } from '../../worksheet/reading/progress.ts';

/** What the page about dossiers says of a worksheet before it knows its questions. */
export type ListedWorksheet = Pick<Worksheet, 'id' | 'code' | 'title' | 'page' | 'personal'>;

export function progressOfSheet(worksheet: Worksheet, lookup: Lookup): Progress {
  return progressOf(fieldsOf(worksheet), lookup);
}
