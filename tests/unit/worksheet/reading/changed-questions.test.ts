import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Answers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { diffAnswers, placesOf } from '../../../../src/worksheet/answers/diff.ts';
import { addRow, changeCell, moveRow, removeRow } from '../../../../src/worksheet/answers/rows.ts';
import { changedQuestions } from '../../../../src/worksheet/reading/changed-questions.ts';
import { worksheet } from '../../../setup/worksheet/worksheets.ts';

const [a, b, c] = [toRowId('a'), toRowId('b'), toRowId('c')];
const fields = worksheet('wb-1b').parts.flatMap((part) => part.fields);
const ambitions = fields.find(({ id }) => id === 'wb1b-ambities');
const label = ambitions?.label ?? '';
const change = (answers: Answers, ...made: readonly Parameters<typeof changeAnswer>[2][]) =>
  made.reduce((present, one, at) => changeAnswer(present, 'wb1b-ambities', one, at + 1), answers);
const two = change({}, addRow(a), addRow(b), changeCell(b, 'ambitie', setValue('Ieder kind doet mee')));
const names = (before: Answers, after: Answers) =>
  changedQuestions(placesOf(diffAnswers(before, after)), fields, [after, before]);

describe('what a change was about', () => {
  test('names the row in which something changed', () => {
    const after = change(two, changeCell(b, 'ambitie', setValue('Meer rust')));
    expect(names(two, after)).toEqual([`${label} (ambitie 2)`]);
  });

  test('names a row that came or went by the place it has, or had', () => {
    const after = change(two, removeRow(b));
    expect(names(two, after)).toEqual([`${label} (ambitie 2)`]);
    expect(names(after, two)).toEqual([`${label} (ambitie 2)`]);
  });

  test('names both rows that change places when one is moved', () => {
    expect(names(two, change(two, moveRow(b, -1)))).toEqual([`${label} (ambitie 1 en ambitie 2)`]);
  });

  test('names the question alone when it is about many rows, and each question once', () => {
    const three = change(two, addRow(c));
    const after = changeAnswer(
      change(three, removeRow(a), removeRow(b), removeRow(c)),
      'wb1b-standpunten',
      setValue('Rust'),
      9,
    );
    expect(names(three, after)).toEqual([
      ...fields
        .filter(({ id }) => ['wb1b-ambities', 'wb1b-standpunten'].includes(id))
        .map((one) => one.label),
    ]);
  });

  test('names nothing when nothing changed', () => {
    expect(names(two, two)).toEqual([]);
  });
});
