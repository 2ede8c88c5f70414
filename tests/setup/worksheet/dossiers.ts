/** Generators for dossiers and the files they are saved in. */
import fc from 'fast-check';
import type { Dossier } from '../../../src/worksheet/saved/dossier.ts';
import { type DossierCard, noCard, tidyTitle } from '../../../src/worksheet/saved/dossier-card.ts';
import { answers, words } from './arbitraries.ts';

const moment = fc.nat({ max: 6 });

/** Keys that this version of the site does not know. */
const unknown = fc.dictionary(
  fc.constantFrom('kleur', 'later', 'constructor'),
  fc.oneof(fc.string({ maxLength: 3 }), fc.constant([{ diep: [1] }])),
  { maxKeys: 2 },
);

const file = fc.record({ holds: fc.constantFrom('', 'a', 'b'), isSeen: fc.boolean() });

export const card: fc.Arbitrary<DossierCard> = fc.record(
  {
    title: fc.record({ value: words.map(tidyTitle), changedAt: moment }),
    madeAt: moment,
    fileAt: moment,
    file,
    unknown,
    beside: unknown,
  },
  { requiredKeys: ['title', 'madeAt', 'fileAt', 'unknown', 'beside'] },
);

const worksheetId = fc.constantFrom('wb-1a', 'wb-1b', 'wb-van-later');

export const dossier: fc.Arbitrary<Dossier> = fc.record({
  id: fc.constantFrom('eerste', 'd-0123456789abcdef'),
  card,
  worksheets: fc.dictionary(worksheetId, fc.record({ answers, unknown }), { maxKeys: 3 }),
});

export const plainDossier = (worksheets: Dossier['worksheets'], title = 'Oost'): Dossier => ({
  id: 'd-1',
  card: { ...noCard, title: { value: title, changedAt: 1 }, madeAt: 1 },
  worksheets,
});
