/** What a change was about, in the words of who made it. */
import { type Answers, answerOf } from '../answers/answers.ts';
import type { Place } from '../answers/place.ts';
import { visibleRows } from '../answers/rows.ts';
import type { Field } from '../definition/definition.ts';

/**
 * The questions that changed, each once. One row of it is named: 'Wat zijn onze ambities? (ambitie 2)'.
 * @param versions the answers of the worksheet in which a row is looked up, best first: what went is in the older one alone.
 */
export function changedQuestions(
  places: readonly Place[],
  fields: readonly Field[],
  versions: readonly Answers[],
): readonly string[] {
  return fields.flatMap((field) => {
    const changed = places.filter((place) => place.field === field.id);
    if (changed.length === 0) return [];
    const rows = new Set(changed.map(rowOf));
    const [row] = rows;
    const name = rows.size === 1 && row !== undefined ? rowName(field, row, versions) : undefined;
    return name === undefined ? field.label : `${field.label} (${name})`;
  });
}

/** The outermost row that a place is in. */
function rowOf({ steps: [step] }: Place): string | undefined {
  return step !== undefined && 'row' in step ? step.row : undefined;
}

function rowName(field: Field, row: string, versions: readonly Answers[]): string | undefined {
  if (field.type !== 'rows') return undefined;
  const [number] = versions
    .map((answers) => visibleRows(answerOf(answers, field.id)).findIndex(({ id }) => id === row) + 1)
    .filter((place) => place > 0);
  return number === undefined ? undefined : `${field.row} ${number}`;
}
