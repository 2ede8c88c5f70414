import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, Part } from '../../../../src/worksheet/definition/definition.ts';
import {
  askedIn,
  isMissing,
  isShown,
  missingIn,
  progressOf,
  unfinishedRows,
} from '../../../../src/worksheet/reading/progress.ts';
import { value } from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { anyField, bron, doel } from '../../../setup/worksheet/small-worksheets.ts';

const meten = doel.parts.find(({ id }) => id === 'meten')?.fields ?? [];
type Plain = Parameters<typeof toAnswers>[0];
const lookFor = (plain: Plain) => lookupIn(toAnswers(plain));
const ofPart = (part: Pick<Part, 'fields' | 'later'>, plain: Plain) =>
  progressOf([askedIn(part)], lookFor(plain));
const progress = (plain: Plain) => ofPart({ fields: meten }, plain);
const missing = (plain: Plain) => missingIn([{ fields: meten }], lookFor(plain)).map(({ id }) => id);

describe('how far a worksheet is', () => {
  test('counts each question once, however many rows it has, and blank answers not at all', () => {
    const { answered, total } = progress({
      partners: [{ naam: 'GGD' }, { naam: 'School' }],
      toelichting: '   ',
      cijfer: '12,5',
      akkoord: false,
      stappen: [],
      groep: { naam: 'Kim', dag: '' },
      rondes: [{ nieuw: '', acties: [{ actie: '' }] }],
    });
    expect({ answered, total }).toEqual({ answered: 3, total: meten.length });
  });

  test('does not count what is derived: nobody can answer that', () => {
    const kiezen = doel.parts.find(({ id }) => id === 'kiezen')?.fields ?? [];
    const asked = kiezen.filter(({ type }) => type !== 'derived');
    expect(asked.length).toBe(kiezen.length - 2);
    const { answered, total } = ofPart({ fields: kiezen }, { idee: 'Een zaal', wens: 'Meer sport' });
    expect({ answered, total }).toEqual({ answered: 0, total: asked.length });
  });

  test('does not count a question that is left out, even when it was answered before', () => {
    const { answered, total } = progress({ samen: 'nee', partners: [{ naam: 'GGD' }] });
    expect({ answered, total }).toEqual({ answered: 1, total: meten.length - 1 });
  });

  test('never passes the total, and misses only questions without an answer', () => {
    const fields = [...bron.parts, ...doel.parts].flatMap((part) => part.fields);
    const held = value.map((one) => ({ type: 'value' as const, value: one, changedAt: 1 }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields.map(({ id }) => id)), held), (answers) => {
        const lookup = lookupIn(answers);
        const { answered, total } = progressOf([askedIn({ fields })], lookup);
        expect(answered).toBeLessThanOrEqual(total);
        expect(missingIn([{ fields }], lookup).length).toBeLessThanOrEqual(total - answered);
      }),
    );
  });
});

describe('a list', () => {
  const onderwerpen = bron.parts[0]?.fields.find(({ id }) => id === 'onderwerpen');
  const fields = onderwerpen === undefined ? [] : [onderwerpen];
  const rows = (...plain: readonly { readonly [column: string]: string }[]) => ({ onderwerpen: plain });

  test('is done once every row that has begun has its choices', () => {
    const two = rows({ naam: 'Slaap', soort: 'zorg' }, { naam: 'Sport' }, { naam: '' });
    expect(ofPart({ fields }, two)).toEqual({ answered: 0, total: 1 });
    expect(unfinishedRows(fields, lookFor(two))).toEqual([
      { field: onderwerpen, rows: 2, complete: 1, lacking: ['Vraag soort?'] },
    ]);
    const done = rows({ naam: 'Slaap', soort: 'zorg' }, { naam: 'Sport', soort: 'kans' });
    expect(ofPart({ fields }, done)).toEqual({ answered: 1, total: 1 });
    expect(unfinishedRows(fields, lookFor(done))).toEqual([]);
  });

  test('needs what its worksheet names, and no other choice', () => {
    const named = fields.map((field) => ({ ...field, complete: ['naam', 'wie'] }));
    expect(ofPart({ fields: named }, rows({ naam: 'Slaap', wie: 'GGD' }))).toEqual({ answered: 1, total: 1 });
    expect(ofPart({ fields: named }, rows({ naam: 'Slaap', soort: 'zorg' }))).toEqual({
      answered: 0,
      total: 1,
    });
  });

  test('says once which columns its rows lack, in the order of the columns', () => {
    const named = fields.map((field) => ({ ...field, complete: ['soort', 'wie', 'naam'] }));
    const three = rows({ naam: 'Slaap' }, { naam: 'Sport', soort: 'kans' }, { wie: 'GGD', naam: 'Spel' });
    const [found] = unfinishedRows(named, lookFor(three));
    expect(found?.lacking).toEqual(['Vraag wie?', 'Vraag soort?']);
    const explained = named.map(
      (field): Field =>
        field.type === 'rows'
          ? {
              ...field,
              columns: field.columns.map((column) => ({ ...column, label: `${column.id} (per rij één)` })),
            }
          : field,
    );
    expect(unfinishedRows(explained, lookFor(three))[0]?.lacking).toEqual(['wie', 'soort']);
  });

  test('without rows is open, and has none that lack something', () => {
    expect(ofPart({ fields }, {})).toEqual({ answered: 0, total: 1 });
    expect(unfinishedRows(fields, lookFor({}))).toEqual([]);
  });
});

describe('a part for later', () => {
  const later: Pick<Part, 'fields' | 'later'> = { fields: meten, later: true };

  test('counts and lacks nothing until something stands in it', () => {
    expect(ofPart(later, {})).toEqual({ answered: 0, total: 0 });
    expect(missingIn([later], lookFor({}))).toEqual([]);
    expect(ofPart(later, { cijfer: '3' })).toEqual(progress({ cijfer: '3' }));
    expect(missingIn([later], lookFor({ cijfer: '3' })).map(({ id }) => id)).toEqual(
      missing({ cijfer: '3' }),
    );
  });
});

describe('what is still needed', () => {
  test('is a needed question without an answer', () => {
    const gebied = anyField('gebied');
    expect(isMissing(gebied, lookupIn({}))).toBe(true);
    expect(isMissing(gebied, lookupIn(toAnswers({ gebied: ' ' })))).toBe(true);
    expect(isMissing(gebied, lookupIn(toAnswers({ gebied: 'Waterrijk' })))).toBe(false);
  });

  test('is not a question that another answer makes unneeded', () => {
    expect(missing({})).toEqual(['partners']);
    expect(missing({ toelichting: 'Wij doen het alleen' })).toEqual([]);
  });

  test('is not a question that is left out', () => {
    expect(missing({ samen: 'nee' })).toEqual([]);
  });

  test('is never a question that nobody said was needed', () => {
    expect(isMissing(anyField('wens'), lookupIn({}))).toBe(false);
  });
});

describe('a question that depends on another', () => {
  test.each([
    ['shown while the other has no answer', {}, true],
    ['shown when the other says yes', { samen: 'ja' }, true],
    ['left out when the other says no', { samen: 'nee' }, false],
    ['shown when the other holds something else than a pick', { samen: true }, true],
  ])('is %s', (_name, plain, expected) => {
    expect(isShown(anyField('partners'), lookupIn(toAnswers(plain)))).toBe(expected);
  });
});
