/**
 * A date that stands in its box and cannot be kept: half, of no month, of the year 27. It is on the page and nowhere else, so
 * nothing goes without a word while it stands there.
 */
import { text } from '../../text/nl.ts';

const hasUnusableDate = () => document.querySelector('[type="date"]:invalid') !== null;

const askToStay = (event: Event) => {
  if (hasUnusableDate()) event.preventDefault();
};

/**
 * From when a date box gets the focus: the browser asks before the page goes. Not longer than it has to: a page that listens
 * for its going is not kept for the way back.
 */
export function guardDates(): void {
  addEventListener('beforeunload', askToStay);
}

/** For when a date box is left. */
export function stopGuardingDates(): void {
  if (!hasUnusableDate()) removeEventListener('beforeunload', askToStay);
}

/** What to say of a file before all else; '' when every date is in it. */
export const missingDateText = () => (hasUnusableDate() ? `${text.files.noDate} ` : '');
