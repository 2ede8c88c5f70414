/** Who are there, and how many, as far as the answers tell. */
import { sameWordsKey } from '../../basics/plain-text.ts';
import type { Row } from '../answers/answers.ts';
import type { Change } from '../answers/change.ts';
import { addRows, cellOf, newRowId, visibleRows } from '../answers/rows.ts';
import { isAnyAnswered } from '../answers/walk.ts';
import type { RowsField, Worksheet } from '../definition/definition.ts';
import { roundColumns } from '../mentions/meeting-forms.ts';
import { columnText, type Lookup } from '../reading/answer-text.ts';
import { acceptAll, type Proposal } from '../reading/carry-over.ts';
import { mostPeople } from './dots.ts';
import { type MeetingQuestion, meetingQuestions } from './questions.ts';
import { presentIn, type RecordOfMeetings } from './record.ts';
import { roundOf } from './round.ts';

/**
 * Who were ticked for this meeting; else who take part in a round of its dossier, its own worksheet's first. `undefined` when nobody
 * is known.
 */
export function peopleThere(
  worksheets: readonly Worksheet[],
  own: Worksheet,
  record: RecordOfMeetings | undefined,
  meeting: Row | undefined,
  lookup: Lookup,
): number | undefined {
  const present = record === undefined ? 0 : presentIn(record.record, meeting).length;
  const rounds = [own, ...worksheets.filter((one) => one !== own)].flatMap((worksheet) =>
    meetingQuestions(worksheet).flatMap(({ field, form }) =>
      form === 'round' && field.type === 'rows' ? [namedIn(field, lookup)] : [],
    ),
  );
  const count = [present, ...rounds].find((one) => one > 0);
  return count === undefined ? undefined : Math.min(count, mostPeople);
}

/** Who have a name in a round of any of these worksheets, each once. */
export function namesInRounds(worksheets: readonly Worksheet[], lookup: Lookup): readonly string[] {
  const names = worksheets.flatMap(meetingQuestions).flatMap((question) => namesIn(question, lookup));
  return [...new Set(names.map(({ name }) => name))];
}

/** Who of these is in no row of a round yet. */
export function notInRound(field: RowsField, names: readonly string[], lookup: Lookup): readonly string[] {
  const who = roundColumns(field)?.who;
  if (who === undefined) return [];
  const known = new Set(
    visibleRows(lookup(field.id)).map((row) =>
      sameWordsKey(columnText(field.columns, who, cellOf(row, who), lookup)),
    ),
  );
  return names.filter((name) => !known.has(sameWordsKey(name)));
}

/** A row for each: a partner as the row of its own list, so that the two keep one name, others as they were typed. */
export const addPeople =
  (who: string, partners: readonly Proposal[], names: readonly string[]): Change =>
  (answer, now) => {
    const added = names.map((name) => ({ id: newRowId(), values: { [who]: name } }));
    const withPartners = partners.length === 0 ? answer : acceptAll(partners)(answer, now);
    return addRows(added)(withPartners, now);
  };

/** Who gave a score in a round; nobody at a question that is none. */
export const scoredIn = (question: MeetingQuestion, lookup: Lookup): readonly string[] => [
  ...new Set(namesIn(question, lookup).flatMap(({ name, isIn }) => (isIn ? [name] : []))),
];

function namesIn({ field, form }: MeetingQuestion, lookup: Lookup) {
  const columns = form === 'round' ? roundColumns(field) : undefined;
  if (columns === undefined || field.type !== 'rows') return [];
  const { who, score } = columns;
  return roundOf(lookup(field.id), score, undefined)
    .rows.map(({ row, isIn }) => ({
      name: columnText(field.columns, who, cellOf(row, who), lookup).trim(),
      isIn,
    }))
    .filter(({ name }) => name !== '');
}

/** Each name once; somebody without one counts too. */
function namedIn(field: RowsField, lookup: Lookup): number {
  const who = roundColumns(field)?.who;
  const names = visibleRows(lookup(field.id))
    .filter(({ cells }) => isAnyAnswered(cells))
    .map((row) => (who === undefined ? '' : columnText(field.columns, who, cellOf(row, who), lookup).trim()));
  return new Set(names.filter((name) => name !== '')).size + names.filter((name) => name === '').length;
}
