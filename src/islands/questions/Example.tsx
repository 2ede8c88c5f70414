import { entryOf } from '../../basics/entry-of.ts';
import { text } from '../../text/nl.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { columnsOf } from '../../worksheet/definition/fields-of.ts';
import { announce } from '../dialog/announce.ts';

/** An example answer, folded: it helps those who are stuck and stays out of the way of others. */
export function Example({ field }: { readonly field: Field }) {
  if (field.example === undefined) return null;
  return (
    <details
      className="question__example"
      onToggle={({ currentTarget }) => {
        // A screen reader says of itself only that it is unfolded.
        if (currentTarget.open) announce(wordsOf(field));
      }}
    >
      <summary>
        <span>{text.worksheet.example}</span>
        <span className="visually-hidden">{` (${field.label})`}</span>
      </summary>
      {typeof field.example === 'string' ? (
        <p className="question__example-text">{field.example}</p>
      ) : (
        <dl className="question__example-text">
          {columnsShown(field).map(({ id, label }) => (
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

function wordsOf(field: Field): string {
  if (typeof field.example === 'string') return field.example;
  return columnsShown(field)
    .map(({ id, label }) => `${label}: ${exampleOf(field, id)}.`)
    .join(' ');
}

function columnsShown(field: Field) {
  return columnsOf(field).filter(({ id }) => exampleOf(field, id) !== undefined);
}

function exampleOf(field: Field, column: string): string | undefined {
  return typeof field.example === 'object' ? entryOf(field.example, column) : undefined;
}
