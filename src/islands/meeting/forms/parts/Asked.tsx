import { scaleEnd } from '../../../../text/nl.ts';
import type { Column } from '../../../../worksheet/definition/definition.ts';

/** What a figure stands for, in both windows, as long as figures are given. */
export function Asked({ column }: { readonly column: Column | undefined }) {
  if (column?.type !== 'scale') return null;
  return (
    <p className="round__asked">
      <span className="round__ask">{column.label}</span>
      <span>{scaleEnd(column.from, column.fromLabel)}</span>
      <span>{scaleEnd(column.to, column.toLabel)}</span>
    </p>
  );
}
