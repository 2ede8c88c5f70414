import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/basics/iso-date.ts';
import { meetingDays } from '../../../src/office/actions.ts';
import { type CalendarDay, calendarFrom } from '../../../src/office/calendar.ts';
import { agreedDays } from '../../../src/worksheet/agreed/agreed-days.ts';
import { lookupIn, toAnswers } from '../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../setup/worksheet/worksheets.ts';

const date = isoDate(2027, 2, 1);
if (date === undefined) throw new Error('No such day');
const day: CalendarDay = {
  id: 'eerste-wb1l-acties-r1@kwaliteitskompas',
  date,
  title: 'Cijfers opvragen',
  description: '',
  changedAt: Date.UTC(2026, 10, 30, 12),
  isYearly: false,
  isCancelled: false,
};

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('a day is a whole day without a zone, with an identifier, a stamp and a sequence', () => {
  const file = calendarFrom('Acties', [day]);
  expect(file).toContain('\r\nDTSTART;VALUE=DATE:20270201\r\n');
  expect(file).toContain(`\r\nUID:${day.id}\r\n`);
  expect(file).toContain('\r\nDTSTAMP:20261130T120000Z\r\n');
  expect(file).toMatch(/\r\nSEQUENCE:\d+\r\n/);
  expect(file).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  expect(file).not.toContain('TZID');
});

test('the same days make the same file', () => {
  expect(calendarFrom('Acties', [day])).toBe(calendarFrom('Acties', [day]));
});

test('what changed has a higher sequence under the same identifier', () => {
  const [before] = eventsIn(calendarFrom('Acties', [day]));
  const [after] = eventsIn(calendarFrom('Acties', [{ ...day, changedAt: day.changedAt + 1000 }]));
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
});

test('what is off is cancelled', () => {
  expect(calendarFrom('Acties', [{ ...day, isCancelled: true }])).toContain('\r\nSTATUS:CANCELLED\r\n');
});

test('any words are read back by another library, from lines of 75 bytes at the most', () => {
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
  fc.assert(
    fc.property(words, words, (title, description) => {
      const file = calendarFrom('Acties', [{ ...day, title, description }]);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const [event] = eventsIn(file);
      const shown = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
      expect(shown(event?.summary ?? '')).toBe(shown(title));
      expect(shown(event?.description ?? '')).toBe(shown(description));
      expect(event?.startDate.toString()).toBe('2027-02-01');
    }),
  );
});

test('the next time that people look back is a day in it, and the last time is none', () => {
  const lookup = lookupIn(
    toAnswers({ 'wb1l-volgende-keer': '2027-10-06', 'wb1l-rondes': [{ datum: '2026-10-07' }] }),
  );
  const days = meetingDays(agreedDays(worksheets, lookup), 'eerste', { title: 'Oost', today: date });
  const [event, ...others] = eventsIn(calendarFrom('Agenda', days));
  expect(others).toEqual([]);
  expect(event?.startDate.toString()).toBe('2027-10-06');
  expect(event?.summary).toContain('Terugkijken en bijstellen');
});
