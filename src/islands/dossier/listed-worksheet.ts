import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { type Progress, progressOf } from '../../worksheet/reading/progress.ts';

/** What the page about dossiers says of a worksheet before it knows its questions. */
export type ListedWorksheet = Pick<Worksheet, 'id' | 'code' | 'title' | 'page' | 'personal'>;

export function progressOfSheet({ parts }: Worksheet, lookup: Lookup): Progress {
  return progressOf(
    parts.flatMap(({ fields }) => fields),
    lookup,
  );
}
