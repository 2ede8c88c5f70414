import { entryOf } from '../../basics/entry-of.ts';
import { text } from '../../text/nl.ts';
import type { Field } from '../../worksheet/definition/definition.ts';

/** An example answer, folded: it helps who is stuck and stays out of the way of who is not. */
export function Example({ field }: { readonly field: Field }) {
  if (field.example === undefined) return null;
  return (
    <details className="question__example">
      <summary>
        <span>{text.worksheet.example}</span>
        <span className="visually-hidden" data-pagefind-ignore>{` (${field.label})`}</span>
      </summary>
      {typeof field.example === 'string' ? (
        <p className="question__example-text">{field.example}</p>
      ) : (
        <dl className="question__example-text">
          {columnsOf(field).map(({ id, label }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{exampleOf(field, id)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

function columnsOf(field: Field) {
  return field.type === 'rows' || field.type === 'group'
    ? field.columns.filter(({ id }) => exampleOf(field, id) !== undefined)
    : [];
}

function exampleOf(field: Field, column: string): string | undefined {
  return typeof field.example === 'object' ? entryOf(field.example, column) : undefined;
}
