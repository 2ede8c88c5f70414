/**
 * What there is in a dossier and what is not, question by question: for a page on which all of it is looked over. What another answer
 * leaves out is not asked, and what is derived is nobody's to fill in.
 */
import type { FieldId } from '../../basics/ids.ts';
import { checkText } from '../../text/check.ts';
import type { Answers } from '../answers/answers.ts';
import { answerOf, partOf } from '../answers/answers.ts';
import { visibleRows } from '../answers/rows.ts';
import { isAnswered, isAnyAnswered } from '../answers/walk.ts';
import type { Column, Field, GroupField, Part, RowsField, Worksheet } from '../definition/definition.ts';
import { answerText, fieldText, type Lookup, oneLine, rowText, shortened } from './answer-text.ts';
import {
  askedIn,
  columnsToComplete,
  isMissing,
  isShown,
  lackingIn,
  type Progress,
  progressOf,
} from './progress.ts';

/** What is missing, in words, and the id of the element on its page where that can be filled in. */
export interface Gap {
  readonly text: string;
  readonly at: string;
}

export interface CheckedQuestion {
  readonly field: FieldId;
  readonly label: string;
  /** In short; '' when there is none. */
  readonly answer: string;
  readonly gaps: readonly Gap[];
}

export interface CheckedPart {
  readonly id: string;
  readonly title: string;
  /** For later, and nothing stands in it yet: what it has not, is not missing. */
  readonly isForLater: boolean;
  readonly questions: readonly CheckedQuestion[];
}

export interface CheckedSheet extends Progress {
  readonly worksheet: Worksheet;
  readonly isBegun: boolean;
  readonly parts: readonly CheckedPart[];
  /** Of all parts but those for later: the questions in which something is missing. */
  readonly missing: readonly CheckedQuestion[];
}

export function checkSheet(worksheet: Worksheet, lookup: Lookup): CheckedSheet {
  const parts = worksheet.parts.map((part) => checkPart(part, lookup));
  return {
    ...progressOf(worksheet.parts.map(askedIn), lookup),
    worksheet,
    isBegun: worksheet.parts.some((part) => isBegun(part, lookup)),
    parts,
    missing: parts.flatMap(({ isForLater, questions }) =>
      isForLater ? [] : questions.filter(({ gaps }) => gaps.length > 0),
    ),
  };
}

const isBegun = ({ fields }: Part, lookup: Lookup) => fields.some(({ id }) => isAnswered(lookup(id)));

function checkPart(part: Part, lookup: Lookup): CheckedPart {
  const { id, title, later, fields } = part;
  const isForLater = later === true && !isBegun(part, lookup);
  const asked = fields.filter((field) => field.type !== 'derived' && isShown(field, lookup));
  return { id, title, isForLater, questions: asked.map((field) => checkQuestion(field, lookup)) };
}

/** Characters: one or two lines on a screen. */
const longest = 160;
/** Of each row. */
const longestInRow = 60;

/** Who comes to a question for what is missing in its rows finds those unfolded: see `islands/rows/Rows.tsx`. */
const placeOf = ({ id }: Field) => `${id}-vraag`;

function checkQuestion(field: Field, lookup: Lookup): CheckedQuestion {
  const { id, label } = field;
  if (!isAnswered(lookup(id))) {
    const gap = isMissing(field, lookup) ? checkText.needed : checkText.open;
    return { field: id, label, answer: '', gaps: [{ text: gap, at: placeOf(field) }] };
  }
  const { answer, gaps } = saidAndLacking(field, lookup);
  return { field: id, label, answer: shortened(oneLine(answer), longest), gaps };
}

function saidAndLacking(field: Field, lookup: Lookup): Pick<CheckedQuestion, 'answer' | 'gaps'> {
  switch (field.type) {
    case 'rows':
      return ofRows(field, lookup);
    case 'group':
      return ofGroup(field, lookup);
    default:
      return { answer: fieldText(field, lookup), gaps: [] };
  }
}

function ofRows(field: RowsField, lookup: Lookup): Pick<CheckedQuestion, 'answer' | 'gaps'> {
  const rows = visibleRows(lookup(field.id)).filter(({ cells }) => isAnyAnswered(cells));
  const needed = columnsToComplete(field);
  const names = rows.map((row) => shortened(oneLine(rowText(field.columns, row, lookup)), longestInRow));
  const lacking = rows.map(({ cells }) => columnsLacking(field, cells, needed));
  // Rows that lack the same are told of together.
  const alike = Map.groupBy(rows.entries(), ([at]) => lacking[at]?.map(({ id }) => id).join(' ') ?? '');
  const gaps = [...alike.values()].flatMap((together): readonly Gap[] => {
    const [[at, row] = [0, undefined], ...others] = together;
    const columns = lacking[at] ?? [];
    const labels = columns.map(({ label }) => label);
    if (row === undefined || columns.length === 0) return [];
    if (others.length === 0) {
      const text = checkText.row(field.row, at + 1, names[at] ?? '', labels);
      return [{ text, at: `${field.id}-${row.id}-${columns[0]?.id}` }];
    }
    const numbers = together.map(([at]) => at + 1);
    return [{ text: checkText.rowsLacking(field.row, numbers, labels), at: placeOf(field) }];
  });
  const kind = rows.length === 1 ? field.row : field.plural;
  return { answer: checkText.rows(rows.length, kind, names.filter(Boolean)), gaps };
}

function ofGroup(field: GroupField, lookup: Lookup): Pick<CheckedQuestion, 'answer' | 'gaps'> {
  const cells = partOf(lookup(field.id), 'group')?.cells ?? {};
  const lacking = columnsLacking(field, cells, columnsToComplete(field)).map(({ label }) => label);
  const said = field.columns.map((column) => answerText(column, answerOf(cells, column.id), lookup));
  return {
    answer: said.filter(Boolean).join(' · '),
    gaps: lacking.length === 0 ? [] : [{ text: checkText.group(lacking), at: placeOf(field) }],
  };
}

function columnsLacking(
  { columns }: RowsField | GroupField,
  cells: Answers,
  needed: readonly string[],
): readonly Column[] {
  const lacking = lackingIn(cells, needed);
  return columns.filter(({ id }) => lacking.includes(id));
}
