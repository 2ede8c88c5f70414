/**
 * The one place that decides what may stand in an answer: its type follows from the definition of the question, in rows and
 * groups too. What is of another type is as good as no answer, wherever it came from: no rule, page or print meets it. It
 * stays where it is stored until a person answers the question. Ids that the definition does not know are left alone.
 */
import { type Answer, type Answers, answerOf, partOf, type Row } from '../answers/answers.ts';
import { isReference, type Value } from '../answers/value.ts';
import type { Column, Field } from '../definition/definition.ts';

type Asked = Field | Column;

/** Is told the way to an answer that is left out: ids of rows and columns; none for the answer itself. */
export type OnMistyped = (place: readonly string[]) => void;

/**
 * The part of the answer that the question can have; the very same object when that is all of it, and when the same is
 * asked again, so that what did not change is not drawn again.
 */
export function allowedAnswer(
  asked: Asked,
  answer: Answer | undefined,
  onMistyped?: OnMistyped,
): Answer | undefined {
  if (answer === undefined) return undefined;
  if (onMistyped === undefined && !isPlain(answer)) return partOnce(asked, answer);
  const allowed = allowedPart(asked, answer, onMistyped);
  if (allowed === undefined) onMistyped?.([]);
  return allowed;
}

const isPlain = ({ type, otherTypes }: Answer) => type === 'value' && otherTypes === undefined;

function allowedPart(asked: Asked, answer: Answer, onMistyped?: OnMistyped): Answer | undefined {
  switch (asked.type) {
    case 'rows': {
      const part = partOf(answer, 'rows');
      if (part === undefined) return undefined;
      const rows = part.rows.map((row) =>
        onMistyped === undefined ? rowOnce(asked.columns, row) : allowedRow(asked.columns, row, onMistyped),
      );
      return rows.every((row, at) => row === part.rows[at]) ? part : { ...part, rows };
    }
    case 'group': {
      const part = partOf(answer, 'group');
      if (part === undefined) return undefined;
      const cells = allowedCells(asked.columns, part.cells, onMistyped);
      return cells === part.cells ? part : { ...part, cells };
    }
    default: {
      const part = partOf(answer, 'value');
      return part !== undefined && isAllowedValue(asked.type, part.value) ? part : undefined;
    }
  }
}

function allowedRow(columns: readonly Column[], row: Row, onMistyped?: OnMistyped): Row {
  const cells = allowedCells(columns, row.cells, onMistyped && ((place) => onMistyped([row.id, ...place])));
  return cells === row.cells ? row : { ...row, cells };
}

function allowedCells(columns: readonly Column[], cells: Answers, onMistyped?: OnMistyped): Answers {
  let allowed = cells;
  for (const column of columns) {
    const { id } = column;
    const cell = answerOf(cells, id);
    const kept = allowedAnswer(column, cell, onMistyped && ((place) => onMistyped([id, ...place])));
    if (kept === cell) continue;
    const { [id]: _, ...others } = allowed;
    allowed = kept === undefined ? others : { ...others, [id]: kept };
  }
  return allowed;
}

function isAllowedValue(type: Exclude<Asked['type'], 'rows' | 'group'>, value: Value): boolean {
  switch (type) {
    case 'text':
    case 'longtext':
    case 'number':
    case 'date':
    case 'scale':
    case 'choice':
      return typeof value === 'string';
    case 'multichoice':
      return Array.isArray(value);
    case 'check':
      return typeof value === 'boolean';
    case 'reference':
      return typeof value === 'string' || isReference(value);
    case 'derived':
      return false;
  }
}

/** Makes a thing of two others once. */
function once<Of extends object, From extends object, Made>(make: (of: Of, from: From) => Made) {
  const known = new WeakMap<Of, WeakMap<From, { readonly made: Made }>>();
  return (of: Of, from: From): Made => {
    const ofThis = known.get(of) ?? new WeakMap<From, { readonly made: Made }>();
    const one = ofThis.get(from) ?? { made: make(of, from) };
    known.set(of, ofThis.set(from, one));
    return one.made;
  };
}

const partOnce = once((asked: Asked, answer: Answer) => allowedPart(asked, answer));
const rowOnce = once((columns: readonly Column[], row: Row) => allowedRow(columns, row));
