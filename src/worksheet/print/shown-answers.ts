/**
 * The answers of a worksheet as far as print shows them. `document.ts` prints these, and the file in a PDF holds these, so
 * that what is read and what travels along are the same: nothing that is left out by another answer, nothing of another
 * worksheet, no removed row, and nothing that the definition of today does not ask. Who brought words in, and what meetings left,
 * is printed beside them (`document.ts`), and goes along where it is.
 */

import {
  type Answer,
  type Answers,
  answerOf,
  answerValue,
  partOf,
  picksOf,
  type Row,
  textOf,
} from '../answers/answers.ts';
import { broughtInId } from '../answers/aside.ts';
import { type BroughtIn, broughtInOf, broughtInto, writtenBroughtIn } from '../answers/brought-in.ts';
import { linkOf } from '../answers/name.ts';
import { cellOf, groupCell, visibleRows } from '../answers/rows.ts';
import type { Stamped } from '../answers/stamp.ts';
import { isReference, type Value } from '../answers/value.ts';
import { isAnswered, isAnyAnswered } from '../answers/walk.ts';
import type { Column, Field, Input, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { outcomesBeside, outcomesInRow } from '../meeting/shown-outcomes.ts';
import { answerText, type Lookup } from '../reading/answer-text.ts';
import { isShown } from '../reading/progress.ts';
import { tidyName } from '../saved/tidy-text.ts';

/** @param hasOutcomes whether what meetings left is printed too: not where answers are still to be filled in. */
export function shownAnswers(worksheet: Worksheet, lookup: Lookup, hasOutcomes = true): Answers {
  const fields = fieldsOf(worksheet).filter((field) => isShown(field, lookup));
  const shown = shownOf(fields, ({ id }) => lookup(id), lookup);
  return hasOutcomes ? withOutcomes(fields, shown, lookup) : shown;
}

function withOutcomes(fields: readonly Field[], shown: Answers, lookup: Lookup): Answers {
  const added = fields.flatMap((field): readonly (readonly [string, Answer])[] => {
    const answer = answerOf(shown, field.id);
    if (field.type !== 'rows' || answer?.type !== 'rows')
      return Object.entries(outcomesBeside(field, answer, lookup));
    const kept = lookup(field.id);
    const rows = answer.rows.map((row) => {
      const said = visibleRows(kept).find(({ id }) => id === row.id);
      return said === undefined
        ? row
        : { ...row, cells: { ...row.cells, ...outcomesInRow(field, said, row.cells, kept) } };
    });
    return [[field.id, { ...answer, rows }]];
  });
  return { ...shown, ...Object.fromEntries(added) };
}

function shownOf<Asked extends Field | Column>(
  asked: readonly Asked[],
  answerTo: (one: Asked) => Answer | undefined,
  lookup: Lookup,
): Answers {
  return Object.fromEntries(
    asked.flatMap((one) => {
      const shown = shownAnswer(one, answerTo(one), lookup);
      return shown === undefined ? [] : [[one.id, shown]];
    }),
  );
}

/** Made anew, key by key: what a newer version of the site wrote beside it is not seen, and stays behind. */
export function shownAnswer(
  asked: Field | Column,
  answer: Answer | undefined,
  lookup: Lookup,
): Answer | undefined {
  switch (asked.type) {
    case 'derived':
      return undefined;
    case 'rows': {
      // A row without a word is kept: it has a number, and in a fillable PDF its controls.
      const rows = visibleRows(answer).map((row) => ({
        id: row.id,
        deleted: register(row.deleted),
        position: register(row.position),
        cells: shownCells(asked.columns, row, lookup),
      }));
      return rows.length === 0 ? undefined : { type: 'rows', rows };
    }
    case 'group': {
      const cells = shownOf<Column>(asked.columns, ({ id }) => groupCell(answer, id), lookup);
      return Object.keys(cells).length === 0 ? undefined : { type: 'group', cells };
    }
    default: {
      const value = shownValue(asked, answer, lookup);
      if (value === undefined || answer?.type !== 'value') return undefined;
      const { changedAt } = answer;
      const row = linkOf(answer)?.row;
      const broughtIn = typeof value === 'string' ? broughtInto(answer).map(shownBroughtIn) : [];
      return {
        type: 'value',
        value,
        changedAt,
        ...(row !== undefined && typeof value === 'string' && { link: { row, text: value } }),
        ...(broughtIn.length > 0 && { broughtIn: broughtIn.map(writtenBroughtIn) }),
      };
    }
  }
}

/** Of a row, with who brought it in where it says anything; the words of a cell have no tag of their own. */
function shownCells(columns: readonly Column[], row: Row, lookup: Lookup): Answers {
  const shown = shownOf<Column>(columns, ({ id }) => cellOf(row, id), lookup);
  const cells = Object.fromEntries(Object.entries(shown).map(([id, answer]) => [id, withoutTag(answer)]));
  const broughtIn = broughtInOf(row).map(shownBroughtIn);
  const said = partOf(answerOf(row.cells, broughtInId), 'value');
  if (broughtIn.length === 0 || said === undefined || !isAnyAnswered(cells)) return cells;
  const { changedAt } = said;
  return { ...cells, [broughtInId]: { type: 'value', value: broughtIn.map(writtenBroughtIn), changedAt } };
}

function withoutTag(answer: Answer): Answer {
  if (answer.type !== 'value') return answer;
  const { broughtIn: _, ...rest } = answer;
  return rest;
}

const shownBroughtIn = ({ item, name }: BroughtIn): BroughtIn => ({ item, name: tidyName(name) });

/** What is not of the kind that is asked is not printed. */
function shownValue(input: Input, answer: Answer | undefined, lookup: Lookup): Value | undefined {
  const value = answerValue(answer);
  if (value === undefined || !isAnswered(answer)) return undefined;
  switch (input.type) {
    case 'multichoice':
      return Array.isArray(value) ? picksOf(answer) : undefined;
    case 'check':
      return value === true ? value : undefined;
    case 'reference':
      // The words that are read, not those of the day on which the row was picked.
      if (isReference(value)) return { row: value.row, text: answerText(input, answer, lookup) };
      return textOf(answer) || undefined;
    case 'text':
      return (linkOf(answer) ? answerText(input, answer, lookup) : textOf(answer)) || undefined;
    case 'longtext':
    case 'choice':
    case 'scale':
    case 'number':
    case 'date':
      return textOf(answer) || undefined;
  }
}

function register<Content>({ value, changedAt }: Stamped<Content>): Stamped<Content> {
  return { value, changedAt };
}
