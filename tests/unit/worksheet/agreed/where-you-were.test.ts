import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { dayAt } from '../../../../src/basics/iso-date.ts';
import {
  type FilledSheet,
  nextDates,
  outlineOf,
  whereYouWere,
} from '../../../../src/worksheet/agreed/where-you-were.ts';
import type { Answer, Answers } from '../../../../src/worksheet/answers/answers.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const value = (text: string, changedAt: number): Answer => ({ type: 'value', value: text, changedAt });

/** A list with one row for each of these cells. */
const rows = (changedAt: number, ...cells: readonly Answers[]): Answer => ({
  type: 'rows',
  rows: cells.map((all, at) => ({
    id: toRowId(`r-${at}`),
    deleted: { value: false, changedAt },
    position: { value: at, changedAt },
    cells: all,
  })),
});

const filled = (id: string, answers: Answers): FilledSheet => ({
  outline: outlineOf(worksheet(id)),
  answers,
});

const today = dayAt(new Date(2026, 9, 14));

describe('where a person was', () => {
  test('is the question whose answer changed last, in whichever worksheet and part it stands', () => {
    const found = whereYouWere([
      filled('wb-1a', { 'wb1a-gebied': value('Waterrijk', 30), 'wb1a-verklaren': value('Te ver', 10) }),
      filled('wb-1l', { 'wb1l-rondes': rows(20, { nieuw: value('Meer sport', 40) }) }),
    ]);
    expect(found).toMatchObject({
      outline: { id: 'wb-1l', title: 'Leren en verbeteren', page: '/1-leren-en-verbeteren/' },
      part: worksheet('wb-1l').parts[1]?.title,
      field: 'wb1l-rondes',
    });
  });

  test('is where something was wiped or removed as well', () => {
    const found = whereYouWere([
      filled('wb-1a', { 'wb1a-gebied': value('', 50) }),
      filled('wb-1l', { 'wb1l-hoe-vaak': value('Elk jaar', 40) }),
    ]);
    expect(found?.field).toBe('wb1a-gebied');
  });

  test('is never a question that the site does not have', () => {
    const answers = { 'wb1a-weg': value('Van een nieuwere versie', 90), 'wb1a-gebied': value('Oost', 5) };
    expect(whereYouWere([filled('wb-1a', answers)])?.field).toBe('wb1a-gebied');
  });

  test('is nowhere without answers', () => {
    expect(whereYouWere(worksheets.map(({ id }) => filled(id, {})))).toBeUndefined();
  });
});

describe('the next agreed date', () => {
  const talk = (date: string) => filled('wb-1a', { 'wb1a-gesprek-datum': value(date, 1) });

  test('is the first from today on, of questions and of rows', () => {
    const rounds = filled('wb-1l', {
      'wb1l-rondes': rows(1, { datum: value('2026-11-20', 1) }, { datum: value('2026-10-20', 1) }),
    });
    expect(nextDates([talk('2026-11-01'), rounds], today).next).toEqual({
      date: '2026-10-20',
      what: 'terugkijken en bijstellen',
    });
    expect(nextDates([talk('2026-10-14'), rounds], today).next).toEqual({
      date: '2026-10-14',
      what: 'gesprek over de gegevens',
    });
  });

  test('is none that is past, no date, or in a row that was removed', () => {
    const removed: Answer = {
      type: 'rows',
      rows: [
        {
          id: toRowId('r-0'),
          deleted: { value: true, changedAt: 1 },
          position: { value: 0, changedAt: 1 },
          cells: { datum: value('2026-12-01', 1) },
        },
      ],
    };
    const sheets = [talk('2026-10-13'), filled('wb-1l', { 'wb1l-rondes': removed })];
    expect(nextDates(sheets, today).next).toBeUndefined();
    expect(nextDates([talk('in het najaar')], today).next).toBeUndefined();
    expect(nextDates([talk('2026-02-31')], today).next).toBeUndefined();
  });

  test('is told with what comes after it when it is today', () => {
    const lookBack = (date: string) => ({ date, what: 'terugkijken en bijstellen' });
    const rounds = filled('wb-1l', {
      'wb1l-rondes': rows(1, { datum: value('2026-10-14', 1) }),
      'wb1l-volgende-keer': value('2027-06-16', 1),
    });
    expect(nextDates([talk('2027-02-11'), rounds], today)).toEqual({
      next: lookBack('2026-10-14'),
      after: { date: '2027-02-11', what: 'gesprek over de gegevens' },
      lookBack: lookBack('2027-06-16'),
    });
    expect(nextDates([rounds], today)).toEqual({
      next: lookBack('2026-10-14'),
      after: undefined,
      lookBack: lookBack('2027-06-16'),
    });
  });

  test('of looking back is told beside another that comes first, and once when it is the first itself', () => {
    const again = filled('wb-1l', { 'wb1l-volgende-keer': value('2026-12-01', 1) });
    const lookBack = { date: '2026-12-01', what: 'terugkijken en bijstellen' };
    expect(nextDates([talk('2026-11-01'), again], today)).toEqual({
      next: { date: '2026-11-01', what: 'gesprek over de gegevens' },
      lookBack,
    });
    expect(nextDates([talk('2027-11-01'), again], today)).toEqual({
      next: lookBack,
      after: undefined,
      lookBack: undefined,
    });
  });

  test('can be agreed in more than one worksheet of the site', () => {
    const withDates = worksheets.map(outlineOf).filter(({ dates }) => dates.length > 0);
    expect(withDates.map(({ id }) => id)).toEqual(['wb-0a', 'wb-1a', 'wb-1l', 'wb-fr', 'wb-bijeenkomst']);
  });
});
