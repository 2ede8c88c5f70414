/** A difference between versions of the answers in the words that a person knows it by. */

import { capital } from '../../basics/dutch-format.ts';
import { type Answer, type Answers, answerOf, noAnswers, partOf } from '../answers/answers.ts';
import type { Place, Step } from '../answers/place.ts';
import { asRows, visibleRows } from '../answers/rows.ts';
import { isEmptyValue, isReference, type Value } from '../answers/value.ts';
import { type Fold, foldAnswer } from '../answers/walk.ts';
import type { Column, Field, Input } from '../definition/definition.ts';
import { answerText, type Lookup, rowText } from '../reading/answer-text.ts';
import type { LostKind } from './lost.ts';
import type { Candidate, Difference, Version } from './versions.ts';

export interface DescribedDifference {
  /** The question, and within it the row and the column. */
  readonly where: readonly string[];
  /** What each candidate says, in their order; '' for nothing. */
  readonly words: readonly string[];
  /** Long texts can all stay, one under the other. */
  readonly canKeepAll: boolean;
  /** What is lost when it is not kept. */
  readonly kind: LostKind;
}

/** A version of the answers of the worksheet, with all others of the same dossier for what they refer to. */
export interface VersionInContext<Who extends string = string> extends Version<Who> {
  readonly lookup: Lookup;
}

/** A question that this edition does not have is called by its id. */
export function describeDifference<Who extends string>(
  difference: Difference<Who>,
  fields: readonly Field[],
  versions: readonly VersionInContext<Who>[],
): DescribedDifference {
  const { where, input, columns } = followPlace(difference.place, fields, versions);
  const lookupOf = ([who]: readonly [Who, ...Who[]]): Lookup =>
    versions.find((version) => version.who === who)?.lookup ?? (() => undefined);
  switch (difference.type) {
    case 'value': {
      const { candidates } = difference;
      return {
        where,
        words: candidates.map((said) => words(input, said, lookupOf(said.by))),
        canKeepAll: input?.type === 'longtext' && candidates.every(({ content }) => isFilledText(content)),
        kind: input === undefined || isText(input) ? 'text' : 'answer',
      };
    }
    case 'type': {
      const said = difference.candidates.map(({ content }) => textsIn(content).join(' · '));
      return { where, words: said, canKeepAll: false, kind: 'answer' };
    }
    case 'row': {
      const said = difference.candidates.map(({ content, by }) =>
        content.deleted.value ? '' : rowText(columns, content, lookupOf(by)),
      );
      return { where, words: said, canKeepAll: false, kind: 'row' };
    }
  }
}

const isText = ({ type }: Input) => type === 'text' || type === 'longtext' || type === 'reference';

/** All that an answer says, of a type that its question does not ask for. */
const textsIn = (answer: Answer): readonly string[] => foldAnswer(answer, asTexts);

const asTexts: Fold<readonly string[]> = {
  value: ({ value }) => (isEmptyValue(value) ? [] : [words(undefined, { content: value }, () => undefined)]),
  group: (cells) => cells.flatMap(([, texts]) => texts),
  rows: (answer, cellsOf) => visibleRows(answer).flatMap((row) => cellsOf(row).flatMap(([, texts]) => texts)),
};

const isFilledText = (value: Value) => typeof value === 'string' && !isEmptyValue(value);

function words(
  input: Input | undefined,
  { content: value, link }: Pick<Candidate<Value>, 'content' | 'link'>,
  lookup: Lookup,
): string {
  // A number as it was typed: '15' and '15%' read the same elsewhere, and differ here.
  if (input !== undefined && input.type !== 'number')
    return answerText(input, { type: 'value', value, changedAt: 0, ...(link && { link }) }, lookup);
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

/** The answers around a place in one of the versions. */
interface Around {
  readonly answers: Answers;
}

/** What stands along the way to a place, in words; as far as the definition knows the way. */
function followPlace(
  { field, steps }: Place,
  asked: readonly Field[],
  versions: readonly Around[],
): Followed {
  return follow(field, steps, asked, versions);
}

/** @param id of a field, or of a column once some steps were taken. */
function follow(
  id: string,
  steps: readonly Step[],
  asked: readonly (Field | Column)[],
  versions: readonly Around[],
): Followed {
  const question = asked.find((candidate) => candidate.id === id);
  const label = question?.label ?? id;
  const [step, ...within] = steps;
  switch (question?.type) {
    case 'rows': {
      const row = step !== undefined && 'row' in step ? step.row : undefined;
      const numbers = versions.map(({ answers }) =>
        visibleRows(answerOf(answers, id)).findIndex((shown) => shown.id === row),
      );
      const at = numbers.find((number) => number >= 0);
      const name = at === undefined ? capital(question.row) : `${capital(question.row)} ${at + 1}`;
      const cells = versions.map(({ answers }) => {
        const { rows } = asRows(answerOf(answers, id));
        return { answers: rows.find((kept) => kept.id === row)?.cells ?? noAnswers };
      });
      const further = followCell(within, question.columns, cells);
      return { ...further, where: [label, name, ...further.where] };
    }
    case 'group': {
      const cells = versions.map(({ answers }) => ({
        answers: partOf(answerOf(answers, id), 'group')?.cells ?? noAnswers,
      }));
      const further = followCell(steps, question.columns, cells);
      return { ...further, where: [label, ...further.where] };
    }
    case 'derived':
    case undefined:
      return { where: [label], input: undefined, columns: [] };
    default:
      return { where: [label], input: question, columns: [] };
  }
}

/** Without a step the place is the row itself. */
function followCell(
  [step, ...within]: readonly Step[],
  columns: readonly Column[],
  cells: readonly Around[],
): Followed {
  return step === undefined || 'row' in step
    ? { where: [], input: undefined, columns }
    : follow(step.column, within, columns, cells);
}
