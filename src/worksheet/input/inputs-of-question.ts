/** What others say of one question, each with their name: for beside it, in the overview and in a report. */
import { fingerprint } from '../../basics/fingerprint.ts';
import type { FieldId, InvitationId } from '../../basics/ids.ts';
import { type Answer, type Answers, answerOf, answerValue, type Row } from '../answers/answers.ts';
import { broughtInOf, broughtInto } from '../answers/brought-in.ts';
import { asRows, groupCell, visibleRows } from '../answers/rows.ts';
import { says } from '../answers/says.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Column, Input as Control, Field } from '../definition/definition.ts';
import { answerText, type Lookup } from '../reading/answer-text.ts';
import { allowedAnswer } from '../saved/allowed-answer.ts';
import type { DossierInputs } from '../saved/dossier-inputs.ts';
import type { Input } from '../saved/input.ts';
import { saidIn } from '../saved/said.ts';
import { type Contribution, contributionsOf } from './contributions.ts';

/** One thing that somebody says: a row, a text, or an answer that can be shown and not be added to one's own. */
export type Item = {
  /** Follows from who says what: the same words of the same person are the same item, however often they come in. */
  readonly item: string;
  readonly contributor: string;
  /** As a person reads it. */
  readonly said: readonly Said[];
} & (
  | { readonly type: 'row'; readonly row: Pick<Row, 'id' | 'cells'> }
  /** `column` of a group; none for a question that is one text. */
  | { readonly type: 'text'; readonly text: string; readonly column?: string }
  | { readonly type: 'shown'; readonly column?: string }
);

export type RowItem = Extract<Item, { type: 'row' }>;

/** `label` of the column; none for a question that has no columns. */
export interface Said {
  readonly label?: string;
  readonly text: string;
}

/** All that one contributor says of a question. */
export interface Voice {
  readonly contributor: string;
  readonly who: string;
  readonly invitation: InvitationId;
  /** In ms since 1970. */
  readonly changedAt: number;
  readonly items: readonly Item[];
  /** What the same contributor said before, and does not say any more. */
  readonly earlier: readonly Item[];
}

/** In the order of names. Who says nothing of this question is not there. */
export function inputsOfQuestion(field: Field, all: DossierInputs, lookup: Lookup): readonly Voice[] {
  return voicesOf(field, contributionsOf(all), lookup);
}

/** The same of contributions that were found before: for many questions at once. */
export function voicesOf(
  field: Field,
  contributions: readonly Contribution[],
  lookup: Lookup,
): readonly Voice[] {
  return contributions.flatMap((contribution) => {
    const { contributor, who, invitation, input } = contribution;
    const items = once(itemsIn(field, input, contribution, lookup));
    const isSaid = new Set(items.map(({ item }) => item));
    const before = contribution.earlier.flatMap((one) => itemsIn(field, one, contribution, lookup));
    const earlier = once(before.filter(({ item }) => !isSaid.has(item)));
    if (items.length + earlier.length === 0) return [];
    return [{ contributor, who, invitation, changedAt: input.changedAt, items, earlier }];
  });
}

const once = (items: readonly Item[]): readonly Item[] =>
  [...new Map([...items].reverse().map((item) => [item.item, item])).values()].reverse();

function itemsIn(
  field: Field,
  input: Input,
  { who, invitation }: Contribution,
  lookup: Lookup,
): readonly Item[] {
  const answer = allowedAnswer(field, answerFor(field.id, input));
  const { contributor } = input;
  // By what is stored, never by labels: those are reworded.
  const keyOf = (said: string, column = '') =>
    fingerprint(JSON.stringify([invitation, who, field.id, column, said])).slice(0, 16);
  const single = (
    control: Control,
    one: Answer | undefined,
    label?: string,
    column?: string,
  ): readonly Item[] => {
    const text = wordsOf(control, one, lookup);
    if (text === '') return [];
    const said = [label === undefined ? { text } : { label, text }];
    const item = {
      item: keyOf(says(answerValue(one)), column),
      contributor,
      said,
      ...(column !== undefined && { column }),
    };
    const isText = control.type === 'text' || control.type === 'longtext';
    return [isText ? { ...item, type: 'text', text } : { ...item, type: 'shown' }];
  };
  switch (field.type) {
    case 'derived':
      return [];
    case 'rows':
      return visibleRows(answer).flatMap((row): readonly Item[] => {
        const said = saidInCells(field.columns, row.cells, lookup);
        return said.length === 0
          ? []
          : [{ type: 'row', item: keyOf(saidIn(row.cells)), contributor, said, row }];
      });
    case 'group':
      return field.columns.flatMap((column) =>
        single(column, groupCell(answer, column.id), column.label, column.id),
      );
    default:
      return single(field, answer);
  }
}

/** Ids of questions are of one worksheet alone. */
function answerFor(field: FieldId, { answers }: Input): Answer | undefined {
  return Object.values(answers)
    .map((own) => answerOf(own, field))
    .find((answer) => answer !== undefined);
}

/** Words as they were written, in lines; of anything else, as a person reads it. */
function wordsOf(control: Control, answer: Answer | undefined, lookup: Lookup): string {
  return isAnswered(answer) ? answerText(control, answer, lookup) : '';
}

/** Every filled cell; of rows in a row each on a line. */
export function saidInCells(columns: readonly Column[], cells: Answers, lookup: Lookup): readonly Said[] {
  return columns.flatMap((column) => {
    const answer = answerOf(cells, column.id);
    const text =
      column.type === 'rows'
        ? visibleRows(answer)
            .map((row) =>
              saidInCells(column.columns, row.cells, lookup)
                .map((said) => said.text)
                .join('; '),
            )
            .join('\n')
        : wordsOf(column, answer, lookup);
    return text.trim() === '' ? [] : [{ label: column.label, text }];
  });
}

/** Whether somebody took it over, and it is still there. @param answer one's own. */
export function isTakenOver(item: Item, answer: Answer | undefined): boolean {
  switch (item.type) {
    case 'row':
      return takenRow(item, answer) !== undefined;
    case 'text': {
      const own = item.column === undefined ? answer : groupCell(answer, item.column);
      return broughtInto(own).some((one) => one.item === item.item);
    }
    case 'shown':
      return false;
  }
}

/** The row that it became, or was joined with. */
export function takenRow({ item }: Item, answer: Answer | undefined): Row | undefined {
  return asRows(answer).rows.find(
    (row) => !row.deleted.value && broughtInOf(row).some((one) => one.item === item),
  );
}

/** How many contributors say something now that can still be taken over. */
export const stillToHear = (voices: readonly Voice[], answer: Answer | undefined): number =>
  new Set(voices.filter((voice) => itemsToTakeOver([voice], answer).length > 0).map(({ who }) => who)).size;

/** What can still be taken over, of what is said now. */
export const itemsToTakeOver = (voices: readonly Voice[], answer: Answer | undefined): readonly Item[] =>
  voices.flatMap(({ items }) => items.filter((item) => item.type !== 'shown' && !isTakenOver(item, answer)));
