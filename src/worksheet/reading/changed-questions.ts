/** What a change was about, in the words of who made it. */
import { type Answers, answerOf } from '../answers/answers.ts';
import type { Place } from '../answers/place.ts';
import { visibleRows } from '../answers/rows.ts';
import type { Field } from '../definition/definition.ts';

/** Of more rows a list says less than the question does. Two change places when one is moved. */
const mostNamed = 2;

/**
 * The questions that changed, each once, with the row in which it did: 'Wat zijn onze ambities? (ambitie 2)'.
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
    const rows = [...new Set(changed.map(rowOf))];
    const names = rows.flatMap((row) => rowName(field, row, versions) ?? []).sort();
    return names.length === rows.length && names.length <= mostNamed
      ? `${field.label} (${names.join(' en ')})`
      : field.label;
  });
}

/** The outermost row that a place is in. */
function rowOf({ steps: [step] }: Place): string | undefined {
  return step !== undefined && 'row' in step ? step.row : undefined;
}

function rowName(field: Field, row: string | undefined, versions: readonly Answers[]): string | undefined {
  if (field.type !== 'rows' || row === undefined) return undefined;
  const [number] = versions
    .map((answers) => visibleRows(answerOf(answers, field.id)).findIndex(({ id }) => id === row) + 1)
    .filter((place) => place > 0);
  return number === undefined ? undefined : `${field.row} ${number}`;
}
