/** What is due, in words: one line for each thing to do, and all of it in one. */
import { dutchList, formatDutchDate } from '../../basics/dutch-format.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { relativeDay } from '../../basics/relative-day.ts';
import { dueText } from '../../text/due.ts';
import { oneLine, shortened } from '../reading/answer-text.ts';
import type { Due, DueQuestion } from './due.ts';

export interface DueLine {
  readonly type: Due['type'];
  readonly text: string;
  readonly link: string;
  /** Where it is solved. */
  readonly to:
    | { readonly type: 'question'; readonly at: DueQuestion }
    | { readonly type: 'versions' | 'actions' };
}

/** In characters: what is quoted is to be known by, and no more. */
const longestQuote = 90;

const quoted = (text: string) => shortened(oneLine(text).replace(/\.$/, ''), longestQuote);

/** One line for each kind of thing: measurements are filled in at one question. */
export function dueLines(due: readonly Due[], today: IsoDate): readonly DueLine[] {
  const [, ...others] = due.filter(({ type }) => type === 'measurement');
  return due.flatMap((one) => (others.includes(one) ? [] : lineOf(one, others.length, today)));
}

/** @param others measurements that are due beside this one. */
function lineOf(due: Due, others: number, today: IsoDate): readonly DueLine[] {
  const { type } = due;
  switch (type) {
    case 'look-back': {
      const text = dueText.lookBack(formatDutchDate(due.date), relativeDay(due.date, today));
      return [{ type, text, link: dueText.lookBackLink, to: { type: 'question', at: due.at } }];
    }
    case 'version':
      return [{ type, text: versionText(due, today), link: dueText.versionLink, to: { type: 'versions' } }];
    case 'actions':
      return due.late.slice(0, 1).map(({ what }) => ({
        type,
        text: dueText.actions(due.late.length, quoted(what)),
        link: dueText.actionsLink,
        to: { type: 'actions' },
      }));
    case 'measurement': {
      const text = measurementText(due, others);
      return [{ type, text, link: dueText.measurementLink, to: { type: 'question', at: due.at } }];
    }
  }
}

function versionText({ date, since }: Extract<Due, { type: 'version' }>, today: IsoDate): string {
  const why =
    since.type === 'rhythm'
      ? dueText.rhythm(quoted(since.said))
      : dueText.lookedBack(formatDutchDate(since.date));
  return `${dueText.version(formatDutchDate(date), relativeDay(date, today))} ${why}`;
}

function measurementText(
  { year, result, isTarget }: Extract<Due, { type: 'measurement' }>,
  others: number,
): string {
  const text = (isTarget ? dueText.target : dueText.measurement)(year, quoted(result));
  return others === 0 ? text : `${text} ${dueText.moreMeasurements(others)}`;
}

/** 'Nu aan de beurt: terugkijken, 2 late acties en 1 meting'; '' when nothing is due. */
export function dueInShort(due: readonly Due[]): string {
  const words = dueText.shortParts;
  const late = due.flatMap((one) => (one.type === 'actions' ? one.late : []));
  const measurements = due.filter(({ type }) => type === 'measurement');
  const parts = [
    ...(due.some(({ type }) => type === 'look-back') ? [words['look-back']] : []),
    ...(due.some(({ type }) => type === 'version') ? [words.version] : []),
    ...(late.length === 0 ? [] : [words.actions(late.length)]),
    ...(measurements.length === 0 ? [] : [words.measurements(measurements.length)]),
  ];
  return parts.length === 0 ? '' : dueText.short(dutchList(parts));
}
