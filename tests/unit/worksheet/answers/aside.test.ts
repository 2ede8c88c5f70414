import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId, toWorksheetId } from '../../../../src/basics/ids.ts';
import { type Answers, answerOf, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { acceptedField, acceptedId, acceptedIn } from '../../../../src/worksheet/answers/aside.ts';
import { accept, type Change, changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { addRow, changeCell, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { isAnswered, isAnyAnswered } from '../../../../src/worksheet/answers/walk.ts';
import { compareVersions } from '../../../../src/worksheet/compare/compare-versions.ts';
import { shownAnswers } from '../../../../src/worksheet/print/shown-answers.ts';
import { openWorksheet, saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet } from '../../../setup/worksheet/worksheets.ts';

const inCell = (column: string, made: Change): Change => changeCell(toRowId('r-1'), column, made);
const started = changeAnswer(noAnswers, 'doelen', addRow(toRowId('r-1'), { doel: 'Geen uitval' }), 1);
const change = (answers: Answers, column: string, made: Change, now: number) =>
  changeAnswer(answers, 'doelen', inCell(column, made), now);
const accepted = (answers: Answers) => {
  const [row] = visibleRows(answerOf(answers, 'doelen'));
  return acceptedIn(row?.cells ?? {}, 'doel');
};
const doel = (answers: Answers) => visibleRows(answerOf(answers, 'doelen'))[0]?.cells['doel'];
const marked = change(started, acceptedId('doel'), accept('negatief', true), 5);

describe('what was found fine as it is', () => {
  test('is remembered by kind, and can be taken back', () => {
    const two = change(marked, acceptedId('doel'), accept('wie', true), 6);
    expect(accepted(two)).toEqual(['negatief', 'wie']);
    expect(accepted(change(two, acceptedId('doel'), accept('negatief', false), 7))).toEqual(['wie']);
  });

  test('is saved and opens again', () => {
    const opened = openWorksheet(saveWorksheet(toWorksheetId('wb-x'), marked), toWorksheetId('wb-x'));
    expect(opened.ok && opened.value.broken).toEqual([]);
    expect(opened.ok && accepted(opened.value.answers)).toEqual(['negatief']);
  });

  test('meets words that were typed in another tab, and both stay', () => {
    const typed = change(started, 'doel', setValue('Iedereen haalt een diploma'), 4);
    for (const merged of [mergeAnswers(marked, typed), mergeAnswers(typed, marked)]) {
      expect(accepted(merged)).toEqual(['negatief']);
      expect(doel(merged)).toMatchObject({ value: 'Iedereen haalt een diploma' });
    }
  });

  test('can be undone, and nothing else with it', () => {
    const typed = change(marked, 'doel', setValue('Geen uitval meer'), 8);
    const undone = undoChange(typed, started, marked, 9);
    expect(accepted(undone)).toEqual([]);
    expect(doel(undone)).toMatchObject({ value: 'Geen uitval meer' });
  });

  test('is no answer by itself: a row of which the words are gone is empty', () => {
    const emptied = change(marked, 'doel', setValue(''), 8);
    const [row] = visibleRows(answerOf(emptied, 'doelen'));
    expect(isAnyAnswered(row?.cells ?? {})).toBe(false);
    expect(isAnswered(answerOf(emptied, 'doelen'))).toBe(false);
    expect(isAnyAnswered({ [acceptedId('doel')]: { type: 'value', value: ['x'], changedAt: 1 } })).toBe(
      false,
    );
  });

  test('is no difference that a person is asked about, and comes along with a file', () => {
    const other = change(started, acceptedId('doel'), accept('wie', true), 3);
    const both = compareVersions([
      { who: 'ik', answers: marked },
      { who: 'zij', answers: other },
    ]);
    expect(both).toMatchObject({ differences: [], added: [] });
    expect(accepted(both.joined)).toEqual(['negatief']);
    const coming = compareVersions([
      { who: 'ik', answers: started },
      { who: 'zij', answers: other },
    ]);
    expect(coming).toMatchObject({ differences: [], added: [] });
    expect(accepted(coming.joined)).toEqual(['wie']);
  });
});

test('stays behind when a PDF takes the answers along that it shows', () => {
  const sheet = worksheet('wb-1b');
  const field = toFieldId('wb1b-ambities');
  const filled = toAnswers({ 'wb1b-ambities': [{ ambitie: 'Minder verzuim' }] });
  const [row] = visibleRows(filled[field]);
  const cell = changeCell(row?.id ?? toRowId(''), acceptedId('ambitie'), accept('negatief', true));
  const marked = {
    ...changeAnswer(filled, field, cell, 5),
    [acceptedField(field)]: { type: 'value' as const, value: ['wie'], changedAt: 5 },
  };
  expect(JSON.stringify(marked)).toContain('accepted');
  expect(JSON.stringify(shownAnswers(sheet, lookupIn(marked)))).not.toContain('accepted');
});
