import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { columnsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { bron, doel } from '../../../setup/worksheet/small-worksheets.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const part = (id: string) => doel.parts.filter((candidate) => candidate.id === id);
const both = [bron, doel];

describe('the fields that a part of a worksheet needs', () => {
  test('are its own, those it carries over or derives from, and the one that names the area', () => {
    const found = sourcesOf(part('kiezen'), both);
    const own = part('kiezen').flatMap(({ fields }) => fields.map(({ id }) => id));
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining([...own, 'wens', 'idee', 'onderwerpen', 'gebied']),
    );
  });

  test('are also the one that says who takes part, in whichever worksheet it stands', () => {
    const named = { ...bron, participants: { field: toFieldId('groep'), column: 'naam' } };
    expect(Object.keys(sourcesOf(bron.parts, [bron, doel]))).not.toContain('groep');
    expect(Object.keys(sourcesOf(named.parts, [named, doel]))).toContain('groep');
  });

  test('are no more than that: a page does not carry whole worksheets', () => {
    expect(Object.keys(sourcesOf(part('kiezen'), both))).not.toContain('datum');
    expect(Object.keys(sourcesOf(bron.parts, [bron, doel]))).not.toContain('toelichting');
  });

  test('each say in which worksheet and on which page they stand', () => {
    const found = sourcesOf(part('kiezen'), both);
    expect(found['wens']).toMatchObject({
      worksheet: 'wb-bron',
      code: 'bron',
      page: '/bron/',
      field: { id: 'wens' },
    });
    expect(found['keuze']).toMatchObject({ worksheet: 'wb-doel', page: '/doel/' });
  });

  test('have of rows elsewhere the columns that are read, and what those refer to themselves', () => {
    const found = sourcesOf(part('meten'), both);
    expect(columnsOf(found['keuze']?.field).map(({ id }) => id)).toEqual(['onderwerp']);
    expect(Object.keys(found)).not.toContain('onderwerpen');
    const parties = sourcesOf(worksheet('wb-2').parts, worksheets)['wb0a-partijen'];
    expect(columnsOf(parties?.field).map(({ id }) => id)).toEqual(['organisatie']);
  });

  test('end, also when two fields mention each other', () => {
    const found = sourcesOf(worksheet('wb-1a').parts, worksheets);
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['wb1a-zorgen', 'wb1a-kansen']));
  });

  test.each(worksheets.map(({ id, area }) => ({ id, area })))(
    'of $id include the field that names its area, wherever that is asked',
    ({ id, area }) => {
      const found = Object.keys(sourcesOf(worksheet(id).parts, worksheets));
      expect(found).toEqual(expect.arrayContaining(area === undefined ? [] : [area]));
    },
  );

  test('do not include a field that does not exist', () => {
    expect(Object.keys(sourcesOf(doel.parts, [doel]))).not.toContain('wens');
  });
});
