import { useCallback } from 'preact/compat';
import type { Change } from '../../worksheet/answers/change.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { Inputs } from '../questions/inputs-on-use.tsx';

/** What partners sent in beforehand on this question: for the chair, to bring in where nobody has yet. */
export function PartnersSay({ field }: { readonly field: Field }) {
  const { lookup, change } = useWorksheet();
  const changeField = useCallback((made: Change) => change(field.id, made), [change, field.id]);
  return <Inputs field={field} answer={lookup(field.id)} change={changeField} />;
}
