/** Which questions the thread runs through: the schema of `content/rode-draad.yaml`. Build time only. */
import { z } from '../schema/schema.ts';
import { buildText } from '../text/build.ts';
import type { WorksheetProblem } from './check-worksheets.ts';
import type { Worksheet } from './definition.ts';
import { Id, Text } from './rules.ts';

/** What a row should have; the sentence is shown when it has not. */
const Need = z.strictObject({ column: Id, hole: Text });

const RowsSource = z.strictObject({
  /** A question with rows; each row is a link of the thread. */
  field: Id,
  /** The column that says what the link is. */
  text: Id,
  /** The column that refers to a row of the step before. The first step has none. */
  to: Id.optional(),
  /** Said when the row hangs on nothing of the step before. */
  unlinked: Text.optional(),
  needs: z.array(Need).optional(),
  /** Said when nothing of the next step hangs on it. */
  expects: Text.optional(),
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

/** Fields and columns that the thread names and that do not exist. */
export function checkThread(
  { steps }: Thread,
  worksheets: readonly Worksheet[],
): readonly WorksheetProblem[] {
  const fields = worksheets.flatMap(({ parts }) => parts.flatMap((part) => part.fields));
  const columnsMissing = (place: string, id: string, columns: readonly string[]) => {
    const field = fields.find((candidate) => candidate.id === id);
    if (field?.type !== 'rows') return [{ place, message: buildText.unknownField(id) }];
    return columns
      .filter((column) => !field.columns.some((known) => known.id === column))
      .map((column) => ({ place, message: buildText.unknownColumn(id, column) }));
  };
  return steps.flatMap((step, at) => {
    if (step.type === 'rows')
      return step.from.flatMap(({ field, text, to, needs = [] }, place) =>
        columnsMissing(`steps[${at}].from[${place}]`, field, [
          text,
          ...(to === undefined ? [] : [to]),
          ...needs.map(({ column }) => column),
        ]),
      );
    const before = steps[at - 1];
    const from = before?.type === 'rows' ? before.from : [];
    const columns = [step.column, ...(step.needs ?? []).map(({ column }) => column)];
    return from.flatMap(({ field }) => columnsMissing(`steps[${at}]`, field, columns));
  });
}

/** The fields the thread runs through. */
export function fieldsOfThread({ steps }: Thread): readonly string[] {
  return steps.flatMap((step) => (step.type === 'rows' ? step.from.map(({ field }) => field) : []));
}
