/**
 * Which other fields, and which of their columns, a field names: in conditions, carry-over, references and rules. Read this first of
 * the room: `check-worksheets.ts` and `option-mentions.ts` hold what is named to what there is, and `sources-of.ts` gives a part the
 * fields of other worksheets that it names.
 */
import type { Column, Field, Target } from '../definition/definition.ts';
import { columnsOf, targetOf } from '../definition/fields-of.ts';
import type {
  Carry,
  Chart,
  Derivation,
  RowSentence,
  RowsAdvice,
  RowsRole,
  TextAdvice,
} from '../definition/rules.ts';
import { figuresName, templateNames } from './template.ts';

/** What is named is text until it is found: that there is such a field is for `check-worksheets.ts` to say. */
export interface Mention {
  readonly field: string;
  readonly columns: readonly string[];
}

export function mentionsOf(field: Field): readonly Mention[] {
  const columns = columnsOf(field);
  const targets = [...targetOf(field), ...targetsIn(columns)];
  return [
    ...(field.showIf === undefined ? [] : [whole(field.showIf.field)]),
    ...(field.needed === undefined || field.needed === true ? [] : [whole(field.needed.unless)]),
    ...(field.carry === undefined ? [] : carryMentions(field.carry, field.id)),
    ...targets.flatMap(targetMentions),
    ...(field.type === 'derived' ? derivationMentions(field.derive) : []),
    ...(field.alone?.columns === undefined
      ? []
      : [{ field: field.id, columns: Object.keys(field.alone.columns) }]),
    ...('advice' in field ? (field.advice ?? []).flatMap((advice) => adviceMentions(advice, field.id)) : []),
    ...(field.type === 'rows' ? ownMentions(field) : []),
    ...(field.type === 'group' && field.report !== undefined
      ? [{ field: field.id, columns: roleColumns(field.report) }]
      : []),
  ];
}

/** Whose rows columns refer to or name, also those in rows within a row. */
export function targetsIn(columns: readonly Column[]): readonly Target[] {
  return columns.flatMap((column) => (column.type === 'rows' ? targetsIn(column.columns) : targetOf(column)));
}

export const targetMentions = ({ field, column, also = [] }: Target): readonly Mention[] => [
  { field, columns: [column] },
  ...also.map(whole),
];

const whole = (field: string): Mention => ({ field, columns: [] });

const inOther = ({
  field,
  column,
}: {
  readonly field: string;
  readonly column?: string | undefined;
}): Mention => ({
  field,
  columns: column === undefined ? [] : [column],
});

function carryMentions(carry: Carry, own: string): readonly Mention[] {
  switch (carry.type) {
    case 'sentence':
      return [
        ...[...templateNames(carry.template), ...(carry.midSentence ?? [])].map(whole),
        ...Object.entries(carry.lists ?? {}).map(([field, item]) => ({
          field,
          columns: templateNames(item),
        })),
      ];
    case 'linked':
    case 'proposal':
      return carry.from.flatMap(({ field, column, columns = {}, set = {} }) => [
        { field, columns: Object.values(columns) },
        { field: own, columns: [column, ...Object.keys(columns), ...Object.keys(set)].filter(isNamed) },
      ]);
  }
}

/** Where a derived value comes from, in its order; by itself, since a page needs no more of this file. */
export function derivationMentions(derive: Derivation): readonly Mention[] {
  switch (derive.type) {
    case 'first-answer':
      return derive.from.map(whole);
    case 'row-lists':
      return derive.from.map(({ field, column, detail }) => ({
        field,
        columns: detail === undefined ? [column] : [column, detail],
      }));
    case 'choice-count':
      return [{ field: derive.field, columns: [derive.column] }];
    case 'all-in-order':
      return derive.of.map(({ field }) => ({ field, columns: [derive.column] }));
  }
}

/** What a rows field says about its own columns, and its chart about those of others. */
function ownMentions(field: Extract<Field, { type: 'rows' }>): readonly Mention[] {
  const own = [
    ...(field.summary ?? []).flatMap((summary) =>
      summary.type === 'spread' ? [summary.column, summary.who] : [summary.column],
    ),
    ...(field.sentence === undefined ? [] : sentenceColumns(field.sentence)),
    ...(field.groups === undefined ? [] : [field.groups.by]),
    ...(field.newestFirst === undefined ? [] : [field.newestFirst]),
    ...(field.complete ?? []),
    ...(field.input === undefined || field.input === true ? [] : [field.input.who]),
    ...(field.report === undefined ? [] : roleColumns(field.report)),
  ];
  return [
    { field: field.id, columns: own },
    ...(field.chart === undefined ? [] : chartMentions(field.chart)),
  ];
}

function sentenceColumns(sentence: RowSentence): readonly string[] {
  const { by, texts, whole = '', midSentence = [], begin, shorter = [] } = sentence;
  return [
    by,
    ...midSentence,
    ...(begin === undefined ? [] : [begin.column]),
    ...shorter.flatMap(({ said }) => said),
    ...[texts, ...shorter.map((one) => one.texts)].flatMap(Object.values).flatMap(templateNames),
    ...templateNames(whole).filter((name) => name !== figuresName),
  ];
}

function adviceMentions(advice: RowsAdvice | TextAdvice, own: string): readonly Mention[] {
  const ofOwn = (...columns: readonly string[]) => [{ field: own, columns }];
  switch (advice.type) {
    case 'at-most-rows':
    case 'looks-like-name':
      return [];
    case 'number-above':
      return ofOwn(advice.column, advice.when.column);
    case 'year-past':
      return ofOwn(advice.column);
    case 'incomplete-row':
      return ofOwn(advice.column, ...advice.columns);
    case 'wording':
      return 'column' in advice ? ofOwn(advice.column) : [];
    case 'year-too-near':
      return ofOwn(advice.column, advice.measured, advice.origin);
    case 'one-voice':
      return advice.among.map(inOther);
  }
}

/** The columns that the report of a dossier takes what rows are from. */
export function roleColumns(role: RowsRole): readonly string[] {
  switch (role.type) {
    case 'action':
      return [...templateNames(role.what), role.who, role.when, role.status].filter(isNamed);
    case 'ambition':
      return [role.name];
    case 'figure':
      return [role.name, role.value, role.group, role.origin, role.year].filter(isNamed);
    case 'look-back':
      return [role.when, ...role.reasons];
    case 'result':
      return [role.name, role.of, role.percentage, role.year, role.indicators].filter(isNamed);
  }
}

const isNamed = (column: string | undefined) => column !== undefined;

function chartMentions({ targets, measured }: Chart): readonly Mention[] {
  const { name, startValue, startYear, origin, target, targetYear, direction } = targets;
  const aimed = [name, startValue, startYear, origin, target, targetYear, direction];
  const { field, ...columns } = measured;
  return [
    { field: targets.field, columns: aimed.filter(isNamed) },
    { field, columns: Object.values(columns).filter(isNamed) },
  ];
}
