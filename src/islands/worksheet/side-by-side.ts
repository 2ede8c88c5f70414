import type { FieldId } from '../../basics/ids.ts';
import type { Field } from '../../worksheet/definition/definition.ts';

/** How a question fills the room it gets: a list takes what there is, a long text grows, and the others stay as they are. */
const shape = ({ type }: Field) =>
  type === 'rows' || type === 'group' || type === 'derived'
    ? 'list'
    : type === 'longtext'
      ? 'growing'
      : type === 'text'
        ? 'line'
        : 'fixed';

/** Two questions of a kind that follow each other stand side by side, where a sheet has room for that. */
export function sideBySide(fields: readonly Field[]): ReadonlySet<FieldId> {
  const paired = new Set<FieldId>();
  fields.forEach((field, at) => {
    const before = fields[at - 1];
    if (before === undefined || paired.has(before.id)) return;
    if (shape(field) !== 'list' && shape(field) === shape(before)) paired.add(before.id).add(field.id);
  });
  return paired;
}
