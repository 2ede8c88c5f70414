import { describe, expect, test } from 'vitest';
import { columnsOf, targetOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { ownRowId, partnerQuestions } from '../../../../src/worksheet/input/partner-question.ts';
import { askableFields } from '../../../../src/worksheet/saved/asked-fields.ts';
import { asked, tenQuestions } from '../../../setup/worksheet/inputs.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const questions = (...fields: readonly string[]) =>
  partnerQuestions({ asked: asked(...fields) }, worksheets).map(({ shown }) => shown);
const everything = askableFields(worksheets).map(({ worksheet, field }) => ({ worksheet, field }));
const alone = everything.flatMap((one) => partnerQuestions({ asked: [one] }, worksheets));

describe('the questions of an invitation', () => {
  test('stand in its order, and what this edition does not have is left out', () => {
    const order = [...tenQuestions].reverse();
    const found = partnerQuestions({ asked: [...order, ...asked('wb0a-weg')] }, worksheets);
    expect(found.map(({ field }) => field)).toEqual(order.map(({ field }) => field));
  });

  test('speak to one person, where the worksheet has words for that', () => {
    const [trouble] = questions('wb0a-kwesties');
    expect(trouble?.label).toBe('Waar loop je tegenaan?');
    const [urgency] = questions('wb0a-urgentie');
    expect(columnsOf(urgency).map(({ label }) => label)).toContain('Hoe kijk je naar samenwerken?');
  });

  test('of a round are what stands in one row, without whose it is', () => {
    const [urgency] = questions('wb0a-urgentie');
    expect(urgency?.type).toBe('group');
    expect(columnsOf(urgency).map(({ id }) => id)).toEqual(['score', 'toelichting', 'samenwerking']);
    expect(urgency?.example).toMatchObject({ score: '5' });
  });

  test('keep their help and their example', () => {
    const [area] = questions('wb1a-gebied');
    const known = askableFields(worksheets).find(({ field }) => field === 'wb1a-gebied')?.definition;
    expect([area?.help, area?.example]).toEqual([known?.help, known?.example]);
  });
});

describe('any question that is asked alone', () => {
  test('is there, whatever kind it is', () => {
    expect(alone).toHaveLength(everything.length);
    expect(alone.length).toBeGreaterThan(40);
  });

  test('shows nothing of what is not asked', () => {
    for (const { shown } of alone) {
      expect(shown, shown.id).not.toHaveProperty('showIf');
      expect(shown, shown.id).not.toHaveProperty('carry');
      expect(shown, shown.id).not.toHaveProperty('chart');
      const columns = columnsOf(shown).flatMap((column) => [column, ...columnsOf(column)]);
      const others = [shown, ...columns].flatMap(targetOf).filter(({ field }) => field !== shown.id);
      expect(others, shown.id).toEqual([]);
    }
  });

  test('is not said to be needed, is judged by nobody, and names no dossier', () => {
    for (const { shown } of alone)
      for (const key of ['needed', 'advice', 'namesDossier', 'summary'])
        expect(shown, shown.id).not.toHaveProperty(key);
  });
});

test('a list of names is there to pick from once that is asked as well', () => {
  const names = (...fields: readonly string[]) =>
    questions(...fields).flatMap((field) => columnsOf(field).flatMap(targetOf));
  expect(names('wb0a-initiatief')).toEqual([]);
  expect(names('wb0a-partijen', 'wb0a-initiatief').map(({ field }) => field)).toEqual(['wb0a-partijen']);
});

test('the row of a round is the same in every tab', () => {
  expect(ownRowId('u-00112233445566ff')).toBe('r-00112233445566ff');
});
