/**
 * What a policy colleague would say of an answer, by the rules of its question and the checks of `content/raad.yaml`. Loads
 * on use, with the words it reads by: see `islands/questions/Coach.tsx`.
 */
import { type Answer, type Answers, answerOf, noAnswers, partOf, textOf } from '../answers/answers.ts';
import { visibleRows } from '../answers/rows.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Field, FieldOf, GroupField, RowsField } from '../definition/definition.ts';
import type { GroupAdvice } from '../definition/rules.ts';
import { answerText, columnNumber, type Lookup } from '../reading/answer-text.ts';
import type { CoachNote, ReadCoach } from './wording.ts';

/** What the coach can judge. */
export type CoachedField = FieldOf<'text'> | FieldOf<'longtext'> | RowsField | GroupField;

/** On one cell of a row or a group. `year` is the present one. */
export function coachCell(
  coach: ReadCoach,
  { advice = [], columns }: RowsField | GroupField,
  cells: Answers,
  column: string,
  year: number,
): readonly CoachNote[] {
  return advice.flatMap((one) => {
    if (!('column' in one) || one.column !== column) return [];
    if (one.type === 'wording') return coach.judge(textOf(answerOf(cells, column)), one.checks);
    if (one.type !== 'year-too-near') return [];
    const numberIn = (id: string) => columnNumber(columns, id, answerOf(cells, id));
    const target = numberIn(column);
    const origin = textOf(answerOf(cells, one.origin));
    const next = nextMeasurement(coach, one, numberIn(one.measured), origin, year);
    if (target === undefined || target < year || target >= next) return [];
    return [{ kind: one.type, text: one.text.replaceAll('{next}', String(next)), why: one.why }];
  });
}

/** On an answer as a whole: on its words when it is one text, and by what is said in other questions. */
export function coachAnswer(
  coach: ReadCoach,
  field: CoachedField,
  answer: Answer | undefined,
  lookup: Lookup,
  fieldOf: (id: string) => Field | undefined,
): readonly CoachNote[] {
  if (!isAnswered(answer)) return [];
  return (field.advice ?? []).flatMap((advice) => {
    if (advice.type === 'wording' && !('column' in advice)) return coach.judge(textOf(answer), advice.checks);
    if (advice.type !== 'one-voice') return [];
    const said = advice.among.flatMap(({ field: id, column }) => saidIn(fieldOf(id), column, lookup));
    const isHeard = said.some((text) => coach.mentions(text, advice.voices, advice.except));
    return isHeard ? [] : [{ kind: advice.type, text: advice.text, why: advice.why }];
  });
}

function saidIn(field: Field | undefined, column: string | undefined, lookup: Lookup): readonly string[] {
  const answer = field && lookup(field.id);
  if (field === undefined || field.type === 'derived') return [];
  if (field.type !== 'rows' && field.type !== 'group') return [answerText(field, answer, lookup)];
  const sets =
    field.type === 'rows' ? visibleRows(answer) : [partOf(answer, 'group') ?? { cells: noAnswers }];
  return sets.flatMap(({ cells }) =>
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
  { rhythms }: Extract<GroupAdvice, { type: 'year-too-near' }>,
  measured: number | undefined,
  origin: string,
  year: number,
): number {
  if (measured === undefined || measured > year) return (measured ?? year) + 1;
  const years = rhythms.find(({ words }) => coach.mentions(origin, words))?.years ?? 1;
  return measured + years * (Math.floor((year - measured) / years) + 1);
}
