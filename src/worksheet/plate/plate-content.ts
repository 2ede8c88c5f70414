/**
 * What stands on the page to hand out ('praatplaat'), as plain data without coordinates: the issue, figures, how urgent it is, the
 * thread, what was decided and what comes next. What counts as what is said in the worksheets (`report`, `summary`, `record`,
 * `agreed`) and in the thread, so that a new worksheet takes part without code.
 */
import { entryOf } from '../../basics/entry-of.ts';
import { isDate } from '../../basics/iso-date.ts';
import { type NextAgreed, nextAgreed } from '../agreed/next-agreed.ts';
import { textOf } from '../answers/answers.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Thread } from '../definition/thread-definition.ts';
import type { Sources } from '../mentions/sources.ts';
import { reportScope } from '../print/report-scope.ts';
import { statusOf } from '../print/status.ts';
import { fieldText, type Lookup, oneLine, shortened } from '../reading/answer-text.ts';
import { isShown } from '../reading/progress.ts';
import { longest } from './plate-lengths.ts';
import {
  type Agreed,
  agreedIn,
  figuresIn,
  type PlateFigure,
  type Urgency,
  urgencyIn,
} from './plate-parts.ts';
import { type PlateLink, type PlateStep, plateThread } from './plate-thread.ts';

export interface PlateContent {
  /** '' when nobody said what it is about. */
  readonly title: string;
  readonly area: string;
  /** The issue in a sentence or two; '' when it is not said, or says the title again. */
  readonly issue: string;
  /** ISO date on which it was made. */
  readonly date: string;
  /** 'Concept', or that it was adopted, when and by whom: as the report has it. */
  readonly status: string;
  /** At most `mostFigures`: the first, or those that somebody chose of `offeredFigures`. */
  readonly figures: readonly PlateFigure[];
  readonly urgency: Urgency | undefined;
  /** The steps of the thread that anything stands at, in order. */
  readonly steps: readonly PlateStep[];
  readonly thread: readonly PlateLink[];
  readonly agreed: Agreed | undefined;
  readonly next: Pick<NextAgreed, 'when' | 'what' | 'who'> | undefined;
}

/** What a page has room for. */
export const mostFigures = 3;

/** Every figure that somebody could choose for it. */
export function offeredFigures(
  all: readonly Worksheet[],
  everyAnswer: Lookup,
  sources: Sources,
): readonly PlateFigure[] {
  const { worksheets, lookup } = reportScope(all, everyAnswer);
  return figuresOf(shownFields(worksheets, lookup), lookup, sources);
}

/** @param thread of this edition; @param about.date ISO date on which it is made. */
export function plateContent(
  all: readonly Worksheet[],
  everyAnswer: Lookup,
  sources: Sources,
  thread: Thread,
  about: { readonly title: string; readonly date: string },
): PlateContent {
  const { worksheets, lookup } = reportScope(all, everyAnswer);
  const fields = shownFields(worksheets, lookup);
  const title = oneLine(about.title) || firstText(fields.filter(namesDossier), lookup);
  const issue = firstText(fields.filter(isIssue), lookup);
  return {
    title: shortened(title, longest.title),
    area: shortened(areaOf(worksheets, lookup), longest.line),
    issue: shortened(issue === title ? '' : issue, longest.issue),
    date: about.date,
    status: shortened(statusOf(worksheets, lookup), longest.line),
    figures: figuresOf(fields, lookup, sources).slice(0, mostFigures),
    urgency: fields.flatMap((field) => urgencyIn(field, codeOf(field, sources), lookup))[0],
    ...plateThread(thread, fields, lookup, sources, about.date),
    agreed: agreedIn(worksheets, fields, lookup, about.date),
    next: nextOf(worksheets, lookup, about.date),
  };
}

function figuresOf(fields: readonly Field[], lookup: Lookup, sources: Sources): readonly PlateFigure[] {
  return fields.flatMap((field) => figuresIn(field, codeOf(field, sources), lookup));
}

const shownFields = (worksheets: readonly Worksheet[], lookup: Lookup) =>
  worksheets.flatMap(fieldsOf).filter((field) => isShown(field, lookup));

const codeOf = ({ id }: Field, sources: Sources) => entryOf(sources, id)?.code ?? '';

/** Whether there is anything to hand out: a title and a date alone are not. */
export function isPlateEmpty({ issue, figures, urgency, thread, agreed }: PlateContent): boolean {
  return (
    issue === '' &&
    figures.length === 0 &&
    urgency === undefined &&
    thread.length === 0 &&
    agreed === undefined
  );
}

const namesDossier = (field: Field) => field.type === 'text' && field.namesDossier === true;

const isIssue = (field: Field) =>
  (field.type === 'text' || field.type === 'longtext') && field.report?.type === 'issue';

function firstText(fields: readonly Field[], lookup: Lookup): string {
  return fields.map((field) => oneLine(fieldText(field, lookup))).find((text) => text !== '') ?? '';
}

function areaOf(worksheets: readonly Worksheet[], lookup: Lookup): string {
  const areas = worksheets.flatMap(({ area }) => (area === undefined ? [] : [oneLine(textOf(lookup(area)))]));
  return areas.find((area) => area !== '') ?? '';
}

function nextOf(worksheets: readonly Worksheet[], lookup: Lookup, today: string): PlateContent['next'] {
  const next = isDate(today) ? nextAgreed(worksheets, lookup, today) : undefined;
  return (
    next && {
      when: shortened(oneLine(next.when), longest.line),
      what: shortened(oneLine(next.what), longest.line),
      who: shortened(oneLine(next.who), longest.line),
    }
  );
}
