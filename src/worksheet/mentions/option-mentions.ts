/** Which options of a choice a field names: in conditions, carry-over and rules. The build checks that they exist. */
import type { FieldId } from '../../basics/ids.ts';
import type { Column, Field, Option } from '../definition/definition.ts';
import type { Carry, Derivation, RowsAdvice, TextAdvice } from '../definition/rules.ts';
import { actionStatuses } from './action-status.ts';

export interface OptionMention {
  /** The questions that offer the options; with more than one, each option need be in just one of them. */
  readonly offeredBy: readonly OfferedBy[];
  readonly options: readonly string[];
  /** Whether it can only be an option: what is set in a text column may be any text. */
  readonly isAlwaysOption: boolean;
}

interface OfferedBy {
  readonly field: FieldId;
  /** Absent when the options are those of the field itself. */
  readonly column?: string;
}

export function optionMentionsOf(field: Field): readonly OptionMention[] {
  return [
    ...(field.showIf === undefined
      ? []
      : [{ offeredBy: [{ field: field.showIf.field }], options: field.showIf.not, isAlwaysOption: true }]),
    ...(field.carry === undefined ? [] : setByCarry(field.carry, field.id)),
    ...(field.type === 'derived' ? namedByDerivation(field.derive) : []),
    ...('advice' in field ? (field.advice ?? []).flatMap((advice) => namedByAdvice(advice, field.id)) : []),
    ...(field.type === 'rows' ? namedByRows(field) : []),
    ...(field.type === 'rows' || field.type === 'group' ? statusesOf(field) : []),
  ];
}

/** The options of a question; `undefined` when it is not answered by picking one. */
export function optionsOf(asked: Field | Column | undefined): readonly Option[] | undefined {
  return asked?.type === 'choice' || asked?.type === 'multichoice' ? asked.options : undefined;
}

const inColumn = (field: FieldId, column: string, options: readonly string[]): OptionMention => ({
  offeredBy: [{ field, column }],
  options,
  isAlwaysOption: true,
});

function setByCarry(carry: Carry, own: FieldId): readonly OptionMention[] {
  if (carry.type === 'sentence') return [];
  return carry.from.flatMap(({ set = {} }) =>
    Object.entries(set).map(([column, option]) => ({
      ...inColumn(own, column, [option]),
      isAlwaysOption: false,
    })),
  );
}

function namedByDerivation(derive: Derivation): readonly OptionMention[] {
  switch (derive.type) {
    case 'choice-count':
      return [inColumn(derive.field, derive.column, derive.wanted)];
    case 'all-in-order':
      return [
        {
          offeredBy: derive.of.map(({ field }) => ({ field, column: derive.column })),
          options: derive.inOrder,
          isAlwaysOption: true,
        },
      ];
    case 'first-answer':
    case 'row-lists':
      return [];
  }
}

function namedByRows({ id, sentence, chart }: Extract<Field, { type: 'rows' }>) {
  return [
    ...(sentence === undefined
      ? []
      : [
          inColumn(
            id,
            sentence.by,
            [sentence, ...(sentence.shorter ?? [])].flatMap(({ texts }) => Object.keys(texts)),
          ),
        ]),
    ...(chart === undefined
      ? []
      : [inColumn(chart.targets.field, chart.targets.direction, [chart.targets.rise, chart.targets.fall])]),
  ];
}

/** The column that says where an action stands offers all that an action can be. */
function statusesOf({ id, report }: Extract<Field, { type: 'rows' | 'group' }>): readonly OptionMention[] {
  return report?.type === 'action' && report.status !== undefined
    ? [inColumn(id, report.status, actionStatuses)]
    : [];
}

function namedByAdvice(advice: RowsAdvice | TextAdvice, own: FieldId): readonly OptionMention[] {
  switch (advice.type) {
    case 'number-above':
      return [inColumn(own, advice.when.column, [advice.when.is])];
    case 'at-most-rows':
    case 'looks-like-name':
    case 'year-past':
    case 'incomplete-row':
    case 'wording':
    case 'year-too-near':
    case 'one-voice':
      return [];
  }
}
