/** A difference between two versions of the answers in the words that a person knows it by. */

import { capital } from '../../basics/dutch-format.ts';
import { type Answer, type Answers, answerOf } from '../answers/answers.ts';
import { visibleRows } from '../answers/rows.ts';
import { isEmptyValue, isReference, type Value } from '../answers/value.ts';
import { type Fold, foldAnswer } from '../answers/walk.ts';
import type { Column, Field, Input } from '../definition/definition.ts';
import { answerText, type Lookup } from '../reading/answer-text.ts';
import { rowText } from '../reading/carry-over.ts';
import type { Difference, Place } from './differences.ts';
import type { LostKind } from './lost.ts';

export interface DescribedDifference {
  /** The question, and within it the row and the column. */
  readonly where: readonly string[];
  /** '' when there is nothing. */
  readonly mine: string;
  readonly theirs: string;
  /** Two long texts can both stay, one under the other. */
  readonly canKeepBoth: boolean;
  /** What is lost when it is not kept. */
  readonly kind: LostKind;
}

/** One version of the answers of the worksheet, and of all others for what they refer to. */
export interface Version {
  readonly answers: Answers;
  readonly lookup: Lookup;
}

/** A question that this edition does not have is called by its id. */
export function describeDifference(
  difference: Difference,
  fields: readonly Field[],
  mine: Version,
  theirs: Version,
): DescribedDifference {
  const { where, input, columns } = followPlace(difference.place, fields, [mine, theirs]);
  switch (difference.type) {
    case 'value':
      return {
        where,
        mine: words(input, difference.mine, mine.lookup),
        theirs: words(input, difference.theirs, theirs.lookup),
        canKeepBoth: input?.type === 'longtext' && areTexts(difference.mine, difference.theirs),
        kind: input === undefined || isText(input) ? 'text' : 'answer',
      };
    case 'type':
      return {
        where,
        mine: textsIn(difference.mine).join(' · '),
        theirs: textsIn(difference.theirs).join(' · '),
        canKeepBoth: false,
        kind: 'answer',
      };
    case 'row': {
      const isMine = difference.removedBy === 'theirs';
      const row = rowText(columns, difference.row, (isMine ? mine : theirs).lookup);
      return { where, mine: isMine ? row : '', theirs: isMine ? '' : row, canKeepBoth: false, kind: 'row' };
    }
  }
}

const isText = ({ type }: Input) => type === 'text' || type === 'longtext' || type === 'reference';

/** All that an answer says, of a type that its question does not ask for. */
const textsIn = (answer: Answer): readonly string[] => foldAnswer(answer, asTexts);

const asTexts: Fold<readonly string[]> = {
  value: ({ value }) => (isEmptyValue(value) ? [] : [words(undefined, value, () => undefined)]),
  group: (cells) => cells.flatMap(([, texts]) => texts),
  rows: (answer, cellsOf) => visibleRows(answer).flatMap((row) => cellsOf(row).flatMap(([, texts]) => texts)),
};

function areTexts(mine: Value | undefined, theirs: Value | undefined): boolean {
  return [mine, theirs].every((text) => typeof text === 'string' && text.trim() !== '');
}

function words(input: Input | undefined, value: Value | undefined, lookup: Lookup): string {
  if (value === undefined) return '';
  // A number as it was typed: '15' and '15%' read the same elsewhere, and differ here.
  if (input !== undefined && input.type !== 'number')
    return answerText(input, { type: 'value', value, changedAt: 0 }, lookup);
  if (typeof value === 'boolean') return value ? 'ja' : '';
  if (typeof value === 'string') return value;
  return isReference(value) ? value.text : value.join(', ');
}

interface Followed {
  readonly where: readonly string[];
  readonly input: Input | undefined;
  /** Of the rows that the place leads to. */
  readonly columns: readonly Column[];
}

/** What stands along the way to a place, in words; as far as the definition knows the way. */
function followPlace(
  [id = '', ...deeper]: Place,
  fields: readonly (Field | Column)[],
  versions: readonly Version[],
): Followed {
  const asked = fields.find((field) => field.id === id);
  const label = asked?.label ?? id;
  switch (asked?.type) {
    case 'rows': {
      const [rowId = '', ...within] = deeper;
      const rows = versions.map(({ answers }) => visibleRows(answerOf(answers, id)));
      const place = rows.map((list) => list.findIndex((row) => row.id === rowId)).find((at) => at >= 0);
      const name = place === undefined ? capital(asked.row) : `${capital(asked.row)} ${place + 1}`;
      const cells = versions.map(({ answers, lookup }) => ({
        answers: rowIn(answers, id, rowId),
        lookup,
      }));
      const further =
        within.length === 0
          ? { where: [], input: undefined, columns: asked.columns }
          : followPlace(within, asked.columns, cells);
      return { ...further, where: [label, name, ...further.where] };
    }
    case 'group': {
      const cells = versions.map(({ answers, lookup }) => {
        const answer = answerOf(answers, id);
        return { answers: answer?.type === 'group' ? answer.cells : {}, lookup };
      });
      const further = followPlace(deeper, asked.columns, cells);
      return { ...further, where: [label, ...further.where] };
    }
    case 'derived':
    case undefined:
      return { where: [label], input: undefined, columns: [] };
    default:
      return { where: [label], input: asked, columns: [] };
  }
}

function rowIn(answers: Answers, id: string, rowId: string): Answers {
  const answer = answerOf(answers, id);
  return (answer?.type === 'rows' ? answer.rows.find((row) => row.id === rowId)?.cells : undefined) ?? {};
}
