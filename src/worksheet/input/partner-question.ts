/**
 * The questions of an invitation as a partner sees them: with their help and example, and with nothing that rests on answers which
 * are not asked. Of a list of names elsewhere nothing is there to pick, so a reference is a text.
 */
import { type FieldId, type RowId, toRowId } from '../../basics/ids.ts';
import type { Column, Field, GroupField, RowsField, Target } from '../definition/definition.ts';
import { isRound } from '../definition/fields-of.ts';
import { type AskableWorksheet, type AskedField, askableFields } from '../saved/asked-fields.ts';
import type { Invitation } from '../saved/invitation.ts';
import { askedAlone } from './asked-alone.ts';

export interface PartnerQuestion extends AskedField {
  /** What its answer is kept by. */
  readonly definition: Field;
  /** What is on the screen: a round is a group, the cells of one's own row (`own-row.ts`). */
  readonly shown: Field;
}

/** In the order of the invitation; what this edition does not have is left out. */
export function partnerQuestions(
  { asked }: Pick<Invitation, 'asked'>,
  worksheets: readonly AskableWorksheet[],
): readonly PartnerQuestion[] {
  const known = new Map(askableFields(worksheets).map((one) => [one.field, one]));
  const isAsked = (field: FieldId) => asked.some((one) => one.field === field);
  return asked.flatMap(({ field }): readonly PartnerQuestion[] => {
    const one = known.get(field);
    if (one === undefined) return [];
    const definition = partnerField(one.definition, isAsked);
    return [{ worksheet: one.worksheet, field, definition, shown: shownField(definition) }];
  });
}

/** The row of a round that a partner fills in: the same in every tab, whichever comes first. */
export const ownRowId = (invitation: string): RowId => toRowId(invitation.replace(/^u-/, 'r-'));

type IsAsked = (field: FieldId) => boolean;

/**
 * Alone on its page: nothing that comes from elsewhere, nothing that sums up what one person says, and nobody who judges how it is said.
 */
function partnerField(field: Field, isAsked: IsAsked): Field {
  const alone = askedAlone(field);
  switch (alone.type) {
    case 'rows': {
      const { needed: _, showIf: _s, carry: _c, advice: _a, summary: _t, chart: _d, groups, ...own } = alone;
      const columns = alone.columns.map((column) => partnerColumn(column, isAsked));
      const by = columns.find(({ id }) => id === groups?.by);
      return { ...own, columns, ...(groups !== undefined && by?.type === 'reference' && { groups }) };
    }
    case 'group': {
      const { needed: _, showIf: _s, carry: _c, advice: _a, ...own } = alone;
      return { ...own, columns: alone.columns.map((column) => partnerInput(column, isAsked)) };
    }
    case 'text': {
      const { needed: _, showIf: _s, carry: _c, advice: _a, namesDossier: _n, names, ...own } = alone;
      return { ...own, ...(names !== undefined && isAsked(names.field) && { names }) };
    }
    case 'longtext': {
      const { needed: _, showIf: _s, carry: _c, advice: _a, ...own } = alone;
      return own;
    }
    case 'reference': {
      const { needed: _, showIf: _s, carry: _c, to, ...own } = alone;
      return isThere(to, isAsked) ? { ...own, to } : { ...own, type: 'text' };
    }
    default: {
      const { needed: _, showIf: _s, carry: _c, ...own } = alone;
      return own;
    }
  }
}

function partnerColumn(column: Column, isAsked: IsAsked): Column {
  if (column.type !== 'rows') return partnerInput(column, isAsked);
  return { ...column, columns: column.columns.map((nested) => partnerInput(nested, isAsked)) };
}

type Single = Exclude<Column, { readonly type: 'rows' }>;

function partnerInput(input: Single, isAsked: IsAsked): Single {
  if (input.type === 'reference' && !isThere(input.to, isAsked)) {
    const { to: _, ...own } = input;
    return { ...own, type: 'text' };
  }
  if (input.type === 'text' && input.names !== undefined && !isAsked(input.names.field)) {
    const { names: _, ...own } = input;
    return own;
  }
  return input;
}

const isThere = (to: Target, isAsked: IsAsked) => isAsked(to.field) || to.also?.some(isAsked) === true;

function shownField(field: Field): Field {
  return field.type === 'rows' && isRound(field) ? (asGroup(field) ?? field) : field;
}

/** `undefined` of a row that has rows in it: those are no cells. */
function asGroup({ id, label, help, source, example, columns }: RowsField): GroupField | undefined {
  const cells = columns.filter(({ retired }) => retired !== true);
  const inputs = cells.filter((column) => column.type !== 'rows');
  if (inputs.length < cells.length) return undefined;
  return {
    type: 'group',
    id,
    label,
    source,
    columns: inputs,
    ...(help !== undefined && { help }),
    ...(example !== undefined && { example }),
  };
}
