/** Which questions the thread runs through: the schema of `content/rode-draad.yaml`. Build time only. */

import { z } from '../../schema/schema.ts';
import { buildText } from '../../text/build.ts';
import type { Field, RowsField, Worksheet, WorksheetProblem } from './definition.ts';
import { fieldsOf } from './fields-of.ts';
import { FieldId, Id, Text } from './rules.ts';

/** What a row should have; the sentence is shown when it has not. */
const Need = z.strictObject({ column: Id, hole: Text });

const RowsSource = z.strictObject({
  /** A question with rows, each of which is a link of the thread; or one text, which is one link. */
  field: FieldId,
  /** The column that says what the link is; a text is its own. */
  text: Id.optional(),
  /** The column that refers to a row of the step before. The first step has none. */
  to: Id.optional(),
  /** Said when the row hangs on nothing of the step before. */
  unlinked: Text.optional(),
  needs: z.array(Need).optional(),
  /** Said when nothing of the next step hangs on it. */
  expects: Text.optional(),
  /** Another list of this step: once a row was chosen there, `expects` is said of none that was left. */
  chosenIn: FieldId.optional(),
});

const RowsStep = z.strictObject({
  name: Text,
  type: z.literal('rows'),
  /** A row that stands in more than one of these, under one id, is one link: it is called as the last one calls it. */
  from: z.array(RowsSource).min(1),
});

/** Each line of a column, in the rows of the step before, is a link. */
const LinesStep = z.strictObject({
  name: Text,
  type: z.literal('lines'),
  column: Id,
  needs: z.array(Need).optional(),
});

export const ThreadSchema = z.strictObject({
  steps: z.array(z.discriminatedUnion('type', [RowsStep, LinesStep])).min(1),
});

export type Thread = z.output<typeof ThreadSchema>;
export type RowsStep = z.output<typeof RowsStep>;

/** What is wrong with the thread: fields and columns that do not exist, and steps that could never hang together. */
export function checkThread(
  { steps }: Thread,
  worksheets: readonly Worksheet[],
): readonly WorksheetProblem[] {
  const fields = worksheets.flatMap(fieldsOf);
  return steps.flatMap((step, at) => {
    const before = steps[at - 1];
    const isLast = at === steps.length - 1;
    if (step.type === 'lines') return checkLines(step, `steps[${at}]`, before, isLast, fields);
    return step.from.flatMap((source, place) =>
      checkSource(source, `steps[${at}].from[${place}]`, step, before, isLast, fields),
    );
  });
}

type Step = Thread['steps'][number];
type Source = RowsStep['from'][number];

function checkSource(
  { field: id, text, to, unlinked, needs = [], expects, chosenIn }: Source,
  place: string,
  { from }: RowsStep,
  before: Step | undefined,
  isLast: boolean,
  fields: readonly Field[],
): readonly WorksheetProblem[] {
  const field = fields.find((candidate) => candidate.id === id);
  const isText = text === undefined && to === undefined;
  if (isText && (field?.type === 'text' || field?.type === 'longtext')) return [];
  if (field?.type !== 'rows' || text === undefined)
    return [{ place: `${place}.field`, message: buildText.noRowsField(id) }];
  const found = [
    ...columnProblems(field, `${place}.text`, [text]),
    ...columnProblems(
      field,
      `${place}.needs`,
      needs.map(({ column }) => column),
    ),
  ];
  if (chosenIn !== undefined && !from.some((other) => other.field === chosenIn))
    found.push({ place: `${place}.chosenIn`, message: buildText.threadChosenElsewhere(chosenIn) });
  if (isLast && expects !== undefined)
    found.push({ place: `${place}.expects`, message: buildText.threadExpectsNothing });
  if (before === undefined)
    return to === undefined ? found : [...found, { place: `${place}.to`, message: buildText.threadBegins }];
  if (to === undefined || unlinked === undefined)
    return [...found, { place, message: buildText.threadHangsOnNothing }];
  const column = field.columns.find((candidate) => candidate.id === to);
  const targets = before.type === 'rows' ? before.from.map((source) => source.field) : [];
  if (column?.type !== 'reference' || !targets.includes(column.to.field))
    found.push({ place: `${place}.to`, message: buildText.threadRefersElsewhere(to, targets) });
  return found;
}

function checkLines(
  { column, needs = [] }: Extract<Step, { type: 'lines' }>,
  place: string,
  before: Step | undefined,
  isLast: boolean,
  fields: readonly Field[],
): readonly WorksheetProblem[] {
  if (before?.type !== 'rows' || !isLast) return [{ place, message: buildText.threadLinesLast }];
  const columns = [column, ...needs.map((need) => need.column)];
  return before.from.flatMap(({ field: id }) => {
    const field = fields.find((candidate) => candidate.id === id);
    return field?.type === 'rows' ? columnProblems(field, place, columns) : [];
  });
}

function columnProblems(field: RowsField, place: string, ids: readonly string[]): WorksheetProblem[] {
  return ids
    .filter((id) => !field.columns.some((column) => column.id === id))
    .map((id) => ({ place, message: buildText.unknownColumn(field.id, id) }));
}

/** The fields the thread runs through. */
export function fieldsOfThread({ steps }: Thread): readonly FieldId[] {
  return steps.flatMap((step) => (step.type === 'rows' ? step.from.map(({ field }) => field) : []));
}
