/**
 * What a file of then does not hold: a worksheet that was left out of it, or a PDF of some of them. What was not in it did not
 * change since; nobody knows what it said.
 */

import { entryOf } from '../../basics/entry-of.ts';
import { registers } from '../answers/walk.ts';
import type { Worksheet } from '../definition/definition.ts';
import { contentOf, type Dossier } from '../saved/dossier.ts';
import type { SaveFile } from '../saved/dossier-file-format.ts';

/** In ms: a file says on which day it was saved, not at what time. */
const day = 24 * 60 * 60 * 1000;

/** One of which all was said later is no part of it: at that time it was empty, and the file holds all there was. */
export function notInFile(
  { savedAt, dossier }: SaveFile,
  now: Dossier,
  worksheets: readonly Worksheet[],
): readonly Worksheet[] {
  return worksheets.filter(({ id }) => {
    if (entryOf(dossier.worksheets, id) !== undefined) return false;
    return [...registers(contentOf(now, id).answers)].some(
      ({ type, stamped }) => type === 'value' && stamped.changedAt < savedAt + day,
    );
  });
}
