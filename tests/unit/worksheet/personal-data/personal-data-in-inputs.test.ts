import { expect, test } from 'vitest';
import { personalDataInInputs } from '../../../../src/worksheet/personal-data/personal-data-in-inputs.ts';
import { noDossierInputs, withInput } from '../../../../src/worksheet/saved/dossier-inputs.ts';
import { inputOf } from '../../../setup/worksheet/inputs.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const found = (contributor: string, plain: Parameters<typeof inputOf>[1]) =>
  personalDataInInputs(
    withInput(noDossierInputs, inputOf(contributor, plain), 1),
    worksheets,
    '2026-10-14',
  ).map(({ kind, place }) => [kind, place.type === 'answer' ? place.words.join(' › ') : 'title']);

test('what partners say is told of by the question and who says it', () => {
  expect(
    found('School', {
      'wb0a-kwesties': 'Bel 06-12345678',
      'wb1a-zorgen': [{ zorg: 'Slaap' }, { zorg: 'sam@example.nl' }],
    }),
  ).toEqual([
    ['phone', 'Waar lopen we tegenaan? › School'],
    ['email', 'Wat zijn onze gedeelde zorgen over kinderen en jongeren? › School › Zorg'],
  ]);
});

test('so is the name of who says it', () => {
  expect(found('sam@example.nl', { 'wb0a-kwesties': 'Tijd' })).toMatchObject([['email', expect.any(String)]]);
});
