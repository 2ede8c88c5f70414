import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import {
  changeCell,
  removeRow,
  rowsNewestFirst,
  visibleRows,
} from '../../../../src/worksheet/answers/rows.ts';
import { usesOfRow } from '../../../../src/worksheet/reading/row-usage.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { sources } from '../../../setup/worksheet/small-worksheets.ts';

describe('where a row is used', () => {
  const plain = toAnswers({ keuze: [{ onderwerp: 'Sport' }, { onderwerp: 'Slaap' }], ambities: [{}, {}] });
  const refer = (answers: typeof plain, ambition: string) =>
    changeAnswer(
      answers,
      'ambities',
      changeCell(toRowId(ambition), 'hoort-bij', setValue({ row: toRowId('keuze-1'), text: 'Sport' })),
      5,
    );
  const uses = (answers: typeof plain, row: string) =>
    usesOfRow(toFieldId('keuze'), toRowId(row), lookupIn(answers), sources).map(({ field }) => field.id);

  test('is each question with a row that refers to it, once', () => {
    const answers = refer(refer(plain, 'ambities-1'), 'ambities-2');
    expect(uses(answers, 'keuze-1')).toEqual(['ambities']);
    expect(uses(answers, 'keuze-2')).toEqual([]);
  });

  test('is nowhere when what refers to it has been removed, or only says the same words', () => {
    const removed = changeAnswer(refer(plain, 'ambities-1'), 'ambities', removeRow(toRowId('ambities-1')), 6);
    expect(uses(removed, 'keuze-1')).toEqual([]);
    const words = changeAnswer(
      plain,
      'ambities',
      changeCell(toRowId('ambities-1'), 'hoort-bij', setValue('Sport')),
      5,
    );
    expect(uses(words, 'keuze-1')).toEqual([]);
  });
});

describe('rows with the newest first', () => {
  const order = (...dates: readonly string[]) => {
    const rows = visibleRows(toAnswers({ rondes: dates.map((datum) => ({ datum })) })['rondes']);
    return rowsNewestFirst(rows, 'datum').map(({ id }) => id.replace('rondes-', ''));
  };

  test('have the latest date on top, wherever it was added', () => {
    expect(order('2025-03-01', '2026-10-14', '2026-01-31')).toEqual(['2', '3', '1']);
  });

  test('begin with rows without a date, the last one added on top', () => {
    expect(order('2026-10-14', '', '2027-01-01', '')).toEqual(['4', '2', '3', '1']);
  });

  test('take what is no date that a worksheet can have for a row without one', () => {
    expect(order('2026-10-14', '0027-04-03', 'half maart 2027', '2027-01-01')).toEqual(['3', '2', '4', '1']);
  });

  test('of the same date have the last one added on top', () => {
    expect(order('2026-10-14', '2026-10-14', '2026-10-14')).toEqual(['3', '2', '1']);
  });
});
