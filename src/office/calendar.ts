/**
 * Days as an iCalendar file (RFC 5545). Each is a whole day without a zone, which is the same day wherever it is opened. Whoever
 * takes in a newer file gets the change and no second entry: the identifier stays, and the sequence rises.
 */
import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { IsoDate } from '../basics/iso-date.ts';
import { officeText } from '../text/office.ts';

export interface CalendarDay {
  /** The same for the same thing, for ever. */
  readonly id: string;
  readonly date: IsoDate;
  /** It comes back on that day of every year. */
  readonly isYearly: boolean;
  readonly title: string;
  readonly description: string;
  /** When anything of it last changed, in ms since 1970. */
  readonly changedAt: number;
  /** What no longer goes on is taken out of the calendar. */
  readonly isCancelled: boolean;
}

export function calendarFrom(name: string, days: readonly CalendarDay[]): string {
  const calendar = ical({ name: tidy(name), prodId: officeText.product, method: ICalCalendarMethod.PUBLISH });
  for (const { id, date, isYearly, title, description, changedAt, isCancelled } of days)
    calendar.createEvent({
      id,
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      ...(isYearly ? { repeating: { freq: ICalEventRepeatingFreq.YEARLY } } : {}),
      summary: tidy(title).replaceAll('\n', ' '),
      ...(description === '' ? {} : { description: tidy(description) }),
      // The same answers make the same file: what it was made of is when it was made.
      stamp: new Date(changedAt),
      sequence: sequenceAt(changedAt),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // Something to do by a day does not fill that day.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}

/** In seconds: rises with every change, and fits the integers of iCalendar until 2094. */
function sequenceAt(changedAt: number): number {
  return Math.max(0, Math.floor((changedAt - Date.UTC(2026, 0)) / 1000));
}

/** Control characters have no place in the format (3.1). */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
}
