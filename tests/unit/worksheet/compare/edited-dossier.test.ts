import { describe, expect, test } from 'vitest';
import { toRowId, toWorksheetId } from '../../../../src/basics/ids.ts';
import { fieldPlace } from '../../../../src/worksheet/answers/place.ts';
import { compareVersions } from '../../../../src/worksheet/compare/compare-versions.ts';
import { mergeDossiers, twoVersions } from '../../../../src/worksheet/compare/dossier-merge.ts';
import { editedDossier } from '../../../../src/worksheet/compare/edited-dossier.ts';
import type { Dossier } from '../../../../src/worksheet/saved/dossier.ts';
import { plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { filledIn } from '../../../setup/worksheet/registers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const listed = worksheets.map(({ id, parts }) => ({ id, fields: parts.flatMap(({ fields }) => fields) }));
const dossier = plainDossier({
  'wb-1a': {
    answers: toAnswers({ 'wb1a-gebied': 'Waterrijk', 'wb1a-zorgen': [{ zorg: 'Te weinig beweging' }] }, 5),
    unknown: { later: 1 },
  },
});
const edit = (values: { readonly [name: string]: string }) => {
  let made = 0;
  return editedDossier(dossier, listed, new Map(Object.entries(values)), () => toRowId(`r-${made++}`), 9);
};
const shown = (version: Dossier | undefined, id = 'wb-1a') =>
  filledIn(version?.worksheets[id]?.answers ?? {});

describe('a PDF that was filled in elsewhere', () => {
  test('is the same dossier when its fields say what the answers say', () => {
    expect(edit({})).toBeUndefined();
    expect(
      edit({ 'wb1a-gebied': 'Waterrijk', 'wb1a-zorgen.wb1a-zorgen-1.zorg': 'Te weinig beweging' }),
    ).toBeUndefined();
  });

  test('is a version with what was typed, newer than what it replaces', () => {
    const edited = edit({ 'wb1a-gebied': 'Veenland' });
    expect(shown(edited)).toMatchObject({ 'wb1a-gebied': 'Veenland' });
    const { differences } = compareVersions(
      twoVersions(dossier.worksheets['wb-1a']?.answers ?? {}, edited?.worksheets['wb-1a']?.answers ?? {}),
    );
    expect(differences).toMatchObject([
      { place: fieldPlace('wb1a-gebied'), candidates: [{}, { content: 'Veenland' }], newest: 'theirs' },
    ]);
  });

  test('has a row for each that was filled in, also in a worksheet that had no answers yet', () => {
    const edited = edit({
      'wb1a-zorgen.+1.zorg': 'Te veel verzuim',
      'wb1b-standpunten': 'De school wil rust.',
    });
    expect(shown(edited)).toMatchObject({
      'wb1a-zorgen': [
        { cells: { zorg: 'Te weinig beweging' } },
        { id: 'r-0', cells: { zorg: 'Te veel verzuim' } },
      ],
    });
    expect(shown(edited, 'wb-1b')).toEqual({ 'wb1b-standpunten': 'De school wil rust.' });
  });

  test('passes over fields of no question', () => {
    expect(edit({ 'wb-van-niemand': 'x', __proto__: 'x', 'wb1a-zorgen.weg.zorg': 'x' })).toBeUndefined();
  });
});

test('two versions become one as it was decided, with all that only one of them has', () => {
  const edited = edit({ 'wb1a-gebied': 'Veenland', 'wb1b-standpunten': 'De school wil rust.' });
  if (edited === undefined) throw new Error('nothing was edited');
  const { differences } = compareVersions(
    twoVersions(dossier.worksheets['wb-1a']?.answers ?? {}, edited.worksheets['wb-1a']?.answers ?? {}),
  );
  const decisions = new Map([
    [toWorksheetId('wb-1a'), differences.map((difference) => ({ difference, choice: 'mine' as const }))],
  ]);
  const merged = mergeDossiers(dossier, edited, decisions, 20);
  expect(shown(merged)).toEqual(shown(dossier));
  expect(shown(merged, 'wb-1b')).toEqual({ 'wb1b-standpunten': 'De school wil rust.' });
  expect(merged.worksheets['wb-1a']?.unknown).toEqual({ later: 1 });
});
