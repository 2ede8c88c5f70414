/**
 * What a policy colleague would say of an answer, by the rules of its question and the checks of `content/raad.yaml`. Loads
 * on use, with the words it reads by: see `islands/questions/Coach.tsx`.
 */
import { type Answer, answerOf, type Row, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isAnyAnswered } from '../answers/walk.ts';
import type { Field, FieldOf, RowsField } from '../definition/definition.ts';
import type { RowsAdvice } from '../definition/rules.ts';
import { answerText, columnNumber, type Lookup } from './answer-text.ts';
import type { CoachNote, ReadCoach } from './wording.ts';

export function coachText(
  coach: ReadCoach,
  field: FieldOf<'text'> | FieldOf<'longtext'>,
  answer: Answer | undefined,
): readonly CoachNote[] {
  return (field.advice ?? []).flatMap((advice) =>
    advice.type === 'wording' ? coach.judge(textOf(answer), advice.checks) : [],
  );
}

/** On one cell. `year` is the present one. */
export function coachCell(
  coach: ReadCoach,
  { advice = [], columns }: RowsField,
  row: Row,
  column: string,
  year: number,
): readonly CoachNote[] {
  return advice.flatMap((one) => {
    if (!('column' in one) || one.column !== column) return [];
    if (one.type === 'wording') return coach.judge(textOf(cellOf(row, column)), one.checks);
    if (one.type !== 'year-too-near') return [];
    const numberIn = (id: string) => columnNumber(columns, id, cellOf(row, id));
    const target = numberIn(column);
    const next = nextMeasurement(coach, one, numberIn(one.measured), textOf(cellOf(row, one.origin)), year);
    if (target === undefined || target < year || target >= next) return [];
    return [{ kind: one.type, text: one.text.replaceAll('{next}', String(next)), why: one.why }];
  });
}

/** On the rows as a whole, by what is said in other questions. */
export function coachRows(
  coach: ReadCoach,
  field: RowsField,
  answer: Answer | undefined,
  lookup: Lookup,
  fieldOf: (id: string) => Field | undefined,
): readonly CoachNote[] {
  if (!visibleRows(answer).some(({ cells }) => isAnyAnswered(cells))) return [];
  return (field.advice ?? []).flatMap((advice) => {
    if (advice.type !== 'one-voice') return [];
    const said = advice.among.flatMap(({ field: id, column }) => saidIn(fieldOf(id), column, lookup));
    const isHeard = said.some((text) => coach.mentions(text, advice.voices, advice.except));
    return isHeard ? [] : [{ kind: advice.type, text: advice.text, why: advice.why }];
  });
}

function saidIn(field: Field | undefined, column: string | undefined, lookup: Lookup): readonly string[] {
  const answer = field && lookup(field.id);
  if (field === undefined || field.type === 'group' || field.type === 'derived') return [];
  if (field.type !== 'rows') return [answerText(field, answer, lookup)];
  return visibleRows(answer).flatMap(({ cells }) =>
    field.columns.flatMap((asked) =>
      asked.type !== 'rows' && (column === undefined || asked.id === column)
        ? [answerText(asked, answerOf(cells, asked.id), lookup)]
        : [],
    ),
  );
}

/** The first year after this one in which there is a new number. */
function nextMeasurement(
  coach: ReadCoach,
  { rhythms }: Extract<RowsAdvice, { type: 'year-too-near' }>,
  measured: number | undefined,
  origin: string,
  year: number,
): number {
  if (measured === undefined || measured > year) return (measured ?? year) + 1;
  const years = rhythms.find(({ words }) => coach.mentions(origin, words))?.years ?? 1;
  return measured + years * (Math.floor((year - measured) / years) + 1);
}
