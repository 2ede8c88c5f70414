/** Where two dossiers differ, in the words of their questions. */

import {
  type DescribedDifference,
  describeDifference,
} from '../../../worksheet/compare/describe-difference.ts';
import { type Difference, differenceKey } from '../../../worksheet/compare/differences.ts';
import { compareDossiers } from '../../../worksheet/compare/dossier-merge.ts';
import { lookupInDossier } from '../../../worksheet/compare/edited-dossier.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { contentOf, type Dossier } from '../../../worksheet/saved/dossier.ts';

export interface FoundDifference {
  /** Unique, and another one when what is said differs. */
  readonly key: string;
  readonly worksheet: string;
  readonly difference: Difference;
  readonly described: DescribedDifference;
}

export function findDifferences(
  mine: Dossier,
  theirs: Dossier,
  worksheets: readonly Worksheet[],
): { readonly found: readonly FoundDifference[]; readonly added: number } {
  const [myLookup, theirLookup] = [lookupInDossier(mine), lookupInDossier(theirs)];
  const compared = compareDossiers(mine, theirs);
  const found = compared.flatMap(({ worksheet, differences }) => {
    const fields = worksheets.find(({ id }) => id === worksheet)?.parts.flatMap((part) => part.fields) ?? [];
    const own = { answers: contentOf(mine, worksheet).answers, lookup: myLookup };
    const other = { answers: contentOf(theirs, worksheet).answers, lookup: theirLookup };
    return differences.map((difference) => ({
      key: `${worksheet} ${differenceKey(difference)}`,
      worksheet,
      difference,
      described: describeDifference(difference, fields, own, other),
    }));
  });
  return { found, added: compared.reduce((total, { added }) => total + added.length, 0) };
}
