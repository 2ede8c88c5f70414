/**
 * Everything that is to be done, from all worksheets: what counts as an action is said in the worksheets themselves (`report` in
 * `definition.ts`). Each knows where it stands, so that what is changed in a list of all is changed there.
 */
import type { FieldId } from '../../basics/ids.ts';
import { byPeriod, type Period, readPeriod } from '../../basics/period.ts';
import { type Answer, textOf } from '../answers/answers.ts';
import { fieldPlace, inColumn, inRow, type Place } from '../answers/place.ts';
import { cellOf, groupCell, visibleRows } from '../answers/rows.ts';
import { latestIn } from '../answers/walk.ts';
import type { Column, Field, Input, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { ActionRole } from '../definition/rules.ts';
import { type ActionStatus, actionStatusOf, isOver } from '../mentions/action-status.ts';
import { fillTemplate } from '../mentions/template.ts';
import { columnText, type Lookup } from '../reading/answer-text.ts';
import { isShown } from '../reading/progress.ts';

export interface Action {
  /** Of its row; of a group, the group itself. */
  readonly place: Place;
  readonly worksheet: Pick<Worksheet, 'id' | 'code' | 'title' | 'page'>;
  /** The question it was agreed at. */
  readonly question: string;
  /** The day of the conversation it was agreed in, as it is written; '' where no day is asked. */
  readonly occasion: string;
  readonly what: string;
  /** '' when nobody is named. */
  readonly who: string;
  /** As it was typed; '' when it is not said. */
  readonly when: string;
  /** What that means; `undefined` when it names no time. */
  readonly period: Period | undefined;
  readonly status: ActionStatus;
  /** What of it can be changed, each `undefined` where that is not asked. */
  readonly cells: {
    readonly who: ActionCell | undefined;
    readonly when: ActionCell | undefined;
    readonly status: ActionCell | undefined;
  };
  /** When anything of it last changed, in ms since 1970. */
  readonly changedAt: number;
}

export interface ActionCell {
  readonly column: Input;
  readonly at: Place;
  readonly answer: Answer | undefined;
}

/** By when they should be done; what has no time comes last, in the order of the worksheets. @param today ISO date. */
export function actionsOf(
  worksheets: readonly Worksheet[],
  lookup: Lookup,
  today: string,
): readonly Action[] {
  return worksheets
    .flatMap((worksheet) => actionsIn(worksheet, lookup, today))
    .sort((a, b) => byPeriod(a.period, b.period));
}

/** Whether it should have been done. What comes back every year is never late: there is a next time. */
export function isLate({ status, period }: Pick<Action, 'status' | 'period'>, today: string): boolean {
  return !isOver(status) && period !== undefined && !period.isYearly && period.last < today;
}

/** Names of all who have something to do, each once, in the order of the alphabet. */
export function namesIn(actions: readonly Action[]): readonly string[] {
  const names = new Set(actions.map(({ who }) => who.trim()).filter((who) => who !== ''));
  return [...names].sort((a, b) => a.localeCompare(b, 'nl'));
}

function actionsIn(worksheet: Worksheet, lookup: Lookup, today: string): readonly Action[] {
  const found = (
    role: ActionRole,
    columns: readonly Column[],
    { place, question, occasion }: Pick<Action, 'place' | 'question' | 'occasion'>,
    cell: (column: string) => Answer | undefined,
  ): readonly Action[] => {
    const said = (column: string | undefined) =>
      column === undefined ? '' : columnText(columns, column, cell(column), lookup);
    const what = fillTemplate(role.what, said);
    if (what === '') return [];
    const typed = role.when === undefined ? '' : textOf(cell(role.when));
    const cellAt = (id: string | undefined): ActionCell | undefined => {
      const column = columns.find((one) => one.id === id);
      if (column === undefined || column.type === 'rows') return undefined;
      return { column, at: inColumn(place, column.id), answer: cell(column.id) };
    };
    const answers = columns.flatMap(({ id }) => {
      const answer = cell(id);
      return answer === undefined ? [] : [[id, answer] as const];
    });
    return [
      {
        place,
        worksheet,
        question,
        occasion,
        what,
        who: said(role.who),
        when: said(role.when),
        period: readPeriod(typed, today),
        status: actionStatusOf(role.status === undefined ? '' : textOf(cell(role.status))),
        cells: { who: cellAt(role.who), when: cellAt(role.when), status: cellAt(role.status) },
        changedAt: latestIn(Object.fromEntries(answers)),
      },
    ];
  };
  const inField = (field: Field): readonly Action[] => {
    const answer = lookup(field.id);
    const place = fieldPlace(field.id);
    const question = field.label;
    if (field.type === 'group')
      return field.report === undefined
        ? []
        : found(field.report, field.columns, { place, question, occasion: '' }, (column) =>
            groupCell(answer, column),
          );
    if (field.type !== 'rows') return [];
    return visibleRows(answer).flatMap((row) => {
      const day = field.newestFirst;
      const occasion = day === undefined ? '' : columnText(field.columns, day, cellOf(row, day), lookup);
      const whole = { place: inRow(place, row.id), question, occasion };
      return [
        ...(field.report?.type === 'action'
          ? found(field.report, field.columns, whole, (column) => cellOf(row, column))
          : []),
        ...field.columns.flatMap((nested) => {
          const { report } = nested.type === 'rows' ? nested : {};
          if (nested.type !== 'rows' || report === undefined) return [];
          const within = inColumn(whole.place, nested.id);
          return visibleRows(cellOf(row, nested.id)).flatMap((inner) =>
            found(
              report,
              nested.columns,
              { place: inRow(within, inner.id), question: nested.label, occasion },
              (column) => cellOf(inner, column),
            ),
          );
        }),
      ];
    });
  };
  return fieldsOf(worksheet)
    .filter((field) => isShown(field, lookup))
    .flatMap(inField);
}

interface ActionQuestion {
  /** What a page has it under. */
  readonly field: FieldId;
  readonly label: string;
  readonly worksheet: Pick<Worksheet, 'code' | 'page'>;
}

/** Where actions are agreed. */
export function actionQuestions(worksheets: readonly Worksheet[]): readonly ActionQuestion[] {
  return worksheets.flatMap((worksheet) =>
    fieldsOf(worksheet).flatMap((field): readonly ActionQuestion[] => {
      if (field.type !== 'rows' && field.type !== 'group') return [];
      const roles = field.type === 'rows' ? field.columns.filter(isOfActions) : [];
      const own = field.report?.type === 'action' ? [field] : [];
      return [...own, ...roles].map(({ label }) => ({ field: field.id, label, worksheet }));
    }),
  );
}

const isOfActions = (column: Column) => column.type === 'rows' && column.report !== undefined;

/** The same for the same action, or day, for ever: by it a calendar knows what it has already. @param dossier `calendarNameOf` it. */
export function calendarId(dossier: string, { place }: { readonly place: Place }): string {
  const steps = place.steps.map((step) => ('row' in step ? step.row : step.column));
  return `${[dossier, place.field satisfies FieldId, ...steps].join('.')}@kwaliteitskompas`;
}
