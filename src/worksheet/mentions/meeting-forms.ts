/** Which form a question can have in a meeting, and what that form needs of it. What is done in each stands in `../meeting/`. */
import type { Column, Field, RowsField } from '../definition/definition.ts';
import type { MeetingForm } from '../definition/meeting-definition.ts';

/** The columns of a question that everybody answers once: who, which score or short answer, and why. */
export interface RoundColumns {
  readonly who: string;
  readonly score: string;
  readonly why: string | undefined;
}

/** `undefined` of a question that cannot be asked round the table. */
export function roundColumns(field: Field): RoundColumns | undefined {
  if (field.type !== 'rows') return undefined;
  const spread = field.summary?.find((one) => one.type === 'spread');
  const input = field.input === true ? undefined : field.input;
  const who = input?.who ?? spread?.who;
  const asked = columnsInUse(field).filter(({ id }) => id !== who);
  const score = spread?.column ?? (asked.find(isScale) ?? asked.find(isShort))?.id;
  if (who === undefined || score === undefined) return undefined;
  return { who, score, why: asked.find(({ id, type }) => id !== score && type === 'longtext')?.id };
}

/** The column with the words of a row, in which it is collected, chosen or formulated. */
export function wordsColumn(field: RowsField): string | undefined {
  const isText = ({ type }: Column) => type === 'longtext' || type === 'text';
  const role = field.report;
  if (role !== undefined && 'name' in role) return role.name;
  return columnsInUse(field).find(isText)?.id;
}

/** The column that says to what of another list a row belongs: an ambition to a topic, a result to an ambition. */
export const aboutColumn = (field: RowsField): string | undefined =>
  columnsInUse(field).find(({ type }) => type === 'reference')?.id;

/** The form of a question of which the worksheet says none. */
export function formOf(field: Field): MeetingForm {
  if (field.type === 'rows') {
    const isAskedRound = field.input !== undefined && field.input !== true && field.input.once === true;
    if (isAskedRound && roundColumns(field) !== undefined) return 'round';
    return wordsColumn(field) === undefined ? 'question' : 'collect';
  }
  return field.type === 'text' || field.type === 'longtext' ? 'formulate' : 'question';
}

export function fitsForm(field: Field, form: MeetingForm): boolean {
  switch (form) {
    case 'question':
      return true;
    case 'round':
      return roundColumns(field) !== undefined;
    case 'collect':
    case 'choose':
      return field.type === 'rows' && wordsColumn(field) !== undefined;
    case 'formulate':
      return (
        field.type === 'text' ||
        field.type === 'longtext' ||
        (field.type === 'rows' && wordsColumn(field) !== undefined)
      );
    case 'look-back':
      return field.type === 'rows';
  }
}

const columnsInUse = ({ columns }: RowsField) => columns.filter(({ retired }) => retired !== true);
const isScale = ({ type }: Column) => type === 'scale';
const isShort = ({ type }: Column) => type === 'choice' || type === 'number' || type === 'text';
