import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId, toWorksheetId } from '../../../../src/basics/ids.ts';
import { type IsoDate, isIsoDate } from '../../../../src/basics/iso-date.ts';
import { type Answer, type Answers, answerOf } from '../../../../src/worksheet/answers/answers.ts';
import { type Change, changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { makeAgenda } from '../../../../src/worksheet/meeting/agenda-time.ts';
import { timeSpent } from '../../../../src/worksheet/meeting/clock.ts';
import {
  addItem,
  divideOver,
  emptyAgenda,
  itemToGoOn,
  leaveOut,
  moveItem,
  setMinutes,
} from '../../../../src/worksheet/meeting/prepared-agenda.ts';
import { meetingQuestions } from '../../../../src/worksheet/meeting/questions.ts';
import {
  changeNote,
  keepNote,
  meetingOf,
  type Note,
  notesIn,
  presentIn,
  recordOfMeetings,
  removeNote,
  setPresent,
} from '../../../../src/worksheet/meeting/record.ts';
import {
  addItems,
  agendaIn,
  startItem,
  stopItems,
} from '../../../../src/worksheet/meeting/recorded-agenda.ts';
import { questionsOf } from '../../../../src/worksheet/meeting/walk.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { openWorksheet, saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { lookupIn } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const dayOf = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(`${text} is no day`);
  return text;
};
const today = dayOf('2026-12-03');
const place = recordOfMeetings(worksheets);
if (place === undefined) throw new Error('the site has a record of meetings');
const { record, field } = place;

const note: Note = { kind: 'note', text: 'Ouders bellen', who: '', when: '', isParked: false };
const question = { id: toFieldId('wb0a-urgentie'), label: 'Hoe dringend?' };
const of = (answers: Answers): Answer | undefined => answerOf(answers, field.id);
const change = (answers: Answers, made: Change, now = 5) => changeAnswer(answers, field.id, made, now);
const today0a = (length: number) => makeAgenda(meetingQuestions(worksheet('wb-0a')), length);
const all = questionsOf(worksheets, place);
const items = (answers: Answers) => agendaIn(record, meetingOf(of(answers), record, today));

describe('a meeting', () => {
  test('is recorded in the first worksheet that has a place for it, or in the one it is about', () => {
    expect(place.worksheet).toBe('wb-bijeenkomst');
    const own = { ...worksheet('wb-bijeenkomst'), id: toWorksheetId('wb-eigen') };
    expect(recordOfMeetings([...worksheets, own], own.id)?.worksheet).toBe('wb-eigen');
    expect(recordOfMeetings([worksheet('wb-0a')])).toBeUndefined();
  });

  test('begins with the first thing that is kept, and is one meeting in every tab', () => {
    const here = change({}, keepNote(record, today, note, question));
    const there = change(
      {},
      keepNote(record, today, { ...note, kind: 'decision', text: 'Samen' }, question),
      6,
    );
    for (const merged of [mergeAnswers(here, there), mergeAnswers(there, here)]) {
      expect(visibleRows(of(merged))).toHaveLength(1);
      expect(notesIn(record, meetingOf(of(merged), record, today)).map(({ text }) => text)).toEqual([
        'Ouders bellen',
        'Samen',
      ]);
    }
  });

  test('of another day is another meeting, and the former stays as it was', () => {
    const first = change({}, keepNote(record, today, note, question));
    const second = change(first, keepNote(record, dayOf('2027-01-14'), note, question), 6);
    expect(visibleRows(of(second))).toHaveLength(2);
    expect(notesIn(record, meetingOf(of(second), record, today))).toHaveLength(1);
  });

  test('keeps decisions, actions and notes with the question at which they were made', () => {
    const kept: readonly Note[] = [
      { ...note, isParked: true },
      { ...note, kind: 'decision', text: 'We gaan door' },
      { kind: 'action', text: 'Bellen', who: 'GGD', when: '2026-12-10', isParked: false },
    ];
    const answers = kept.reduce(
      (all, one, at) => change(all, keepNote(record, today, one, question), at + 5),
      {},
    );
    const notes = notesIn(record, meetingOf(of(answers), record, today));
    expect(notes).toMatchObject(kept.map((one) => ({ ...one, question: question.id })));
  });

  test('is reworded and taken away where it was kept, and nothing else changes with it', () => {
    const action: Note = { kind: 'action', text: 'Bellen', who: 'GGD', when: '15012027', isParked: false };
    const both = [note, action].reduce(
      (all, one, at) => change(all, keepNote(record, today, one, question), at + 5),
      {},
    );
    const kept = (answers: Answers) => notesIn(record, meetingOf(of(answers), record, today));
    const [first, second] = kept(both);
    if (first === undefined || second === undefined) throw new Error('both are kept');
    const meant = { ...action, who: 'School', when: '2027-01-15' };
    const reworded = change(both, changeNote(record, today, second.row, meant), 8);
    expect(kept(reworded)).toEqual([first, { ...second, ...meant }]);
    const parked = change(both, changeNote(record, today, first.row, { ...note, isParked: true }), 8);
    expect(kept(parked)).toEqual([{ ...first, isParked: true }, second]);
    expect(kept(change(both, removeNote(record, today, first), 8))).toEqual([second]);
  });

  test('is saved, opened and printed as any answer, and a note is one step to undo', () => {
    const before = change({}, keepNote(record, today, note, question));
    const action: Note = { ...note, kind: 'action', text: 'Bellen', who: 'GGD', when: '2026-12-10' };
    const after = change(before, keepNote(record, today, action, question), 6);
    const opened = openWorksheet(saveWorksheet(place.worksheet, after), place.worksheet);
    if (!opened.ok) throw new Error('it opens');
    expect(opened.value.answers).toEqual(after);
    const sheet = worksheet(place.worksheet);
    const printed = JSON.stringify(toDocument(sheet, lookupIn(after), sourcesIn(worksheets), today));
    for (const words of ['3 december 2026', 'Ouders bellen', 'Bellen', 'GGD', 'Hoe dringend?'])
      expect(printed).toContain(words);
    expect(notesIn(record, meetingOf(of(undoChange(after, before, after, 9)), record, today))).toHaveLength(
      1,
    );
  });

  test('knows who is there, each name once, also after a tick that is taken away', () => {
    const both = ['GGD', 'School', 'GGD'].reduce(
      (answers, name) => change(answers, setPresent(record, today, name, true)),
      {},
    );
    expect(presentIn(record, meetingOf(of(both), record, today))).toEqual(['GGD', 'School']);
    const one = change(both, setPresent(record, today, 'GGD', false), 6);
    expect(presentIn(record, meetingOf(of(one), record, today))).toEqual(['School']);
  });
});

describe('the agenda of a meeting', () => {
  const hour = change({}, addItems(record, today, today0a(60)));

  test('stands in the record, item by item, with the question beside it', () => {
    expect(items(hour).map(({ question: asked, minutes }) => [asked, minutes])).toEqual(
      today0a(60).map(({ question: asked, minutes }) => [asked.field.id, minutes]),
    );
    expect(items(hour)[0]?.topic).toBe('Wat zien we, bij wie en waar?');
  });

  const asked = (answers: Answers) => items(answers).map((item) => item.question);
  const minutesIn = (answers: Answers) => items(answers).map(({ minutes }) => minutes);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

  test('is divided anew over what is on it: nothing that was left out comes back, and time that was spent stays', () => {
    const [first, second] = items(hour);
    if (first === undefined || second === undefined) throw new Error('two items');
    const started = change(hour, startItem(record, today, first.row), 1000);
    const fewer = change(started, leaveOut(record, today, second.row), 2000);
    const anew = change(fewer, divideOver(record, today, 30, all), 61_000);
    expect(asked(anew)).toEqual(asked(fewer));
    expect(sum(minutesIn(anew))).toBe(30);
    expect(timeSpent(items(anew)[0]?.moments ?? [], 61_000)).toBe(60_000);
    const back = change(anew, divideOver(record, today, 60, all), 62_000);
    expect(asked(back)).toEqual(asked(fewer));
    expect(sum(minutesIn(back))).toBe(60);
  });

  test('has questions of several worksheets, in any order, and its time is that of all together', () => {
    const [concerns] = meetingQuestions(worksheet('wb-1a'));
    if (concerns === undefined) throw new Error('wb-1a has a question');
    const both = change(hour, addItem(record, today, { question: concerns, minutes: 15 }), 6);
    expect(asked(both)).toEqual([...asked(hour), concerns.field.id]);
    const row = items(both).at(-1)?.row ?? toRowId('');
    const earlier = change(both, moveItem(record, today, row, -1), 7);
    expect(asked(earlier).at(-2)).toBe(concerns.field.id);
    expect(sum(minutesIn(change(earlier, divideOver(record, today, 90, all), 8)))).toBe(90);
  });

  test('can be emptied at once, and that is one step to undo', () => {
    const emptied = change(hour, emptyAgenda(record, today), 6);
    expect(items(emptied)).toEqual([]);
    expect(asked(undoChange(emptied, hour, emptied, 9))).toEqual(asked(hour));
    const again = change(emptied, addItems(record, today, today0a(30)), 7);
    expect(sum(minutesIn(again))).toBe(30);
  });

  test('goes on at the item whose clock was touched last, and begins at the first', () => {
    expect(itemToGoOn(items(hour))?.row).toBe(items(hour)[0]?.row);
    const second = items(hour)[1]?.row ?? toRowId('');
    const begun = change(hour, startItem(record, today, items(hour)[0]?.row ?? toRowId('')), 1000);
    const walked = change(begun, startItem(record, today, second), 2000);
    expect(itemToGoOn(items(walked))?.row).toBe(second);
    expect(itemToGoOn(items(change(walked, stopItems(record, today), 3000)))?.row).toBe(second);
    expect(itemToGoOn([])).toBeUndefined();
  });

  test('lets items be left out, moved and given other minutes', () => {
    const [one, two, three] = items(hour);
    if (one === undefined || two === undefined || three === undefined) throw new Error('three items');
    const without = change(hour, leaveOut(record, today, two.row), 6);
    const moved = change(without, moveItem(record, today, three.row, -1), 7);
    const longer = change(moved, setMinutes(record, today, one.row, 0), 8);
    expect(
      items(longer)
        .slice(0, 2)
        .map(({ row, minutes }) => [row, minutes]),
    ).toEqual([
      [three.row, three.minutes],
      [one.row, 1],
    ]);
  });

  test('has one clock that runs: the next one stops it', () => {
    const [one, two] = items(hour);
    if (one === undefined || two === undefined) throw new Error('two items');
    const first = change(hour, startItem(record, today, one.row), 1000);
    const second = change(first, startItem(record, today, two.row), 61_000);
    const stopped = change(second, stopItems(record, today), 91_000);
    const spent = items(stopped).map(({ moments }) => timeSpent(moments, 999_000));
    expect(spent.slice(0, 3)).toEqual([60_000, 30_000, 0]);
  });
});
