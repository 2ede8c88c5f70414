import { describe, expect, test } from 'vitest';
import { isDate } from '../../../../src/basics/iso-date.ts';
import { type Answers, answerOf, textOf } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { cellOf, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { targetLines } from '../../../../src/worksheet/charts/target-lines.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { besideQuestion } from '../../../../src/worksheet/meeting/beside.ts';
import { chooseDay } from '../../../../src/worksheet/meeting/chosen-day.ts';
import { inRound, moveRound } from '../../../../src/worksheet/meeting/look-back.ts';
import { lookBackDay } from '../../../../src/worksheet/meeting/look-back-day.ts';
import { inMeasurement } from '../../../../src/worksheet/meeting/measuring.ts';
import { otherDay } from '../../../../src/worksheet/meeting/other-day.ts';
import { recordOfMeetings } from '../../../../src/worksheet/meeting/record.ts';
import { addItems } from '../../../../src/worksheet/meeting/recorded-agenda.ts';
import { questionsOf } from '../../../../src/worksheet/meeting/walk.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const day = (text: string) => {
  if (!isDate(text)) throw new Error(text);
  return text;
};
const rowsField = (sheet: string, id: string) => {
  const field = fieldsOf(worksheet(sheet)).find((one) => one.id === id);
  if (field?.type !== 'rows') throw new Error(`No rows ${id}`);
  return field;
};
const field = rowsField('wb-1l', 'wb1l-rondes');
const { chart } = rowsField('wb-2', 'wb2-balans');
const place = recordOfMeetings(worksheets);
if (chart === undefined || place === undefined) throw new Error('No chart, or no record');

const [first, meetingDay] = [day('2026-12-01'), day('2026-12-08')];
const say = (answers: Answers, text: string, on = first) =>
  changeAnswer(answers, field.id, inRound(field, on, 'nieuw', setValue(text)), 5);
const talks = (answers: Answers) =>
  visibleRows(answerOf(answers, field.id)).map((row) =>
    ['datum', 'nieuw'].map((id) => textOf(cellOf(row, id))),
  );
const dayOf = (answers: Answers, today = first) => lookBackDay(worksheets, lookupIn(answers), today);
const other = (answers: Answers, on: string) => otherDay(field, [chart], lookupIn(answers), day(on));
const prepared = (answers: Answers, on: string) => {
  const asked = questionsOf(worksheets, place).filter((one) => one.field.id === field.id);
  const items = asked.map((question) => ({ question, minutes: 20 }));
  expect(items).toHaveLength(1);
  return changeAnswer(answers, place.field.id, addItems(place.record, day(on), items), 5);
};
const choose = (answers: Answers, on: string, chosen: string) =>
  changeAnswer(answers, besideQuestion.day(field.id), chooseDay(day(on), day(chosen)), 6);

describe('the day of a look-back', () => {
  test('is today, unless the meeting about it was prepared for a day soon after', () => {
    expect(dayOf({})).toBe(first);
    expect(dayOf(prepared({}, meetingDay))).toBe(meetingDay);
    expect(dayOf(prepared({}, meetingDay), meetingDay)).toBe(meetingDay);
    expect(dayOf(prepared({}, meetingDay), day('2026-12-09'))).toBe('2026-12-09');
    expect(dayOf(prepared({}, '2027-10-06'))).toBe(first);
  });

  test('stays today where that was begun, and is what somebody chose until that day is over', () => {
    expect(dayOf(prepared(say({}, 'Slaap'), meetingDay))).toBe(first);
    const chosen = choose({}, first, meetingDay);
    expect(dayOf(chosen)).toBe(meetingDay);
    expect(dayOf(chosen, day('2026-12-02'))).toBe('2026-12-02');
  });
});

describe('a look-back of another day', () => {
  test('is offered while nothing of this day is there, and within a month', () => {
    const answers = say({}, 'Slaap');
    expect(other(answers, meetingDay)).toBe(first);
    expect(other(answers, '2026-11-20')).toBe(first);
    expect(other(answers, '2027-02-01')).toBeUndefined();
    expect(other(answers, first)).toBeUndefined();
    expect(other(say(answers, 'Meer', meetingDay), meetingDay)).toBeUndefined();
  });

  test('of figures alone is offered too; what was typed in a worksheet, and a day without words, is not', () => {
    const results = toAnswers({ 'wb2-tabel': [{ resultaat: 'Meer sport', percentage: '50', jaar: '2030' }] });
    const [line] = targetLines(chart, lookupIn(results), sourcesIn(worksheets));
    if (line === undefined) throw new Error('No line');
    const made = inMeasurement(chart, line, first, 'stand', setValue('36'));
    expect(other(changeAnswer(results, 'wb2-balans', made, 5), meetingDay)).toBe(first);
    const own = { datum: first, resultaat: 'Meer sport', stand: '36' };
    expect(other(toAnswers({ 'wb2-balans': [own] }), meetingDay)).toBeUndefined();
    expect(other(say({}, ''), meetingDay)).toBeUndefined();
  });

  test('is moved with all its words, never over another, and leaves its former day free', () => {
    const move = (answers: Answers) =>
      changeAnswer(answers, field.id, moveRound(field, first, meetingDay), 7);
    const moved = move(say({}, 'Slaap'));
    expect(talks(moved)).toEqual([[meetingDay, 'Slaap']]);
    expect(talks(say(moved, 'Nog een'))).toEqual([
      [meetingDay, 'Slaap'],
      [first, 'Nog een'],
    ]);
    const both = say(say({}, 'Slaap'), 'Sport', meetingDay);
    expect(talks(move(both))).toEqual(talks(both));
  });
});
