import type { ReactNode } from 'preact/compat';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { Value } from '../../worksheet/answers/value.ts';
import type { RowGroup } from '../../worksheet/reading/row-groups.ts';

/** Rows that stand together under a name, with a button that adds one more to them. */
export interface Grouping {
  /** The column that says to which group a row belongs. */
  readonly by: string;
  readonly more: string;
  readonly none: string;
  readonly groupsOf: (rows: readonly Row[]) => readonly RowGroup[];
}

interface Props {
  readonly id: string;
  readonly groups: readonly RowGroup[];
  readonly grouping: Grouping;
  readonly listed: (rows: readonly Row[]) => ReactNode;
  readonly onAdd: (values: { readonly [column: string]: Value }) => void;
}

export function RowGroups({ id, groups, grouping: { by, more, none }, listed, onAdd }: Props) {
  return groups.map(({ key, name, of, rows }, at) => {
    // By its place: typed words are no id.
    const nameId = `${id}-groep-${at}`;
    const title = name === '' && groups.length > 1 ? none : name;
    return (
      <div className="rows__group" role="group" aria-labelledby={title === '' ? undefined : nameId} key={key}>
        {title !== '' && (
          <p className="row-card__name" id={nameId}>
            {title}
          </p>
        )}
        {listed(rows)}
        {of !== undefined && (
          <button
            type="button"
            className="nl-button nl-button--subtle"
            aria-describedby={nameId}
            data-more
            onClick={() => onAdd({ [by]: of })}
          >
            {more}
          </button>
        )}
      </div>
    );
  });
}
