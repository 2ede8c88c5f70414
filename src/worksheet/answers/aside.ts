/**
 * What a person said beside an answer, and is no answer itself: that advice on it is known and it is fine as it is, how many
 * dots a row was given in a meeting (`../meeting/beside.ts`). A register of its own, so that it never wins from words typed
 * elsewhere: it is stored, merged, saved and undone as every register. No id of a worksheet has a colon, so it never meets a
 * question; older sites keep it as an id they do not know.
 */
import { type FieldId, toFieldId } from '../../basics/ids.ts';
import { type Answers, answerOf, picksOf } from './answers.ts';
import type { Place } from './place.ts';

/** `name` beside the answer with this id: in the same answers or cells. Beside a whole row, `id` is ''. */
export const besideId = (id: string, name: string): string => `${id}:${name}`;

/** In the cells of a row: who brought it in, see `brought-in.ts`. */
export const broughtInId = besideId('', 'brought-in');

/** Where stands what was accepted of the answer with this id: beside it, in the same answers or cells. */
export const acceptedId = (id: string): string => besideId(id, 'accepted');

/** The same of a question as a whole. */
export const acceptedField = (id: FieldId): FieldId => toFieldId(acceptedId(id));

/** What an id of another site, or of nobody, has a colon for is none: it is shown, and never merged by itself. */
export const isAside = (id: string): boolean => /^[^:]*:[a-z]+(?:-[a-z]+)*$/.test(id);

/** The id of the answer it stands beside; of an answer its own, and of what stands beside a row ''. */
export const askedId = (id: string): string => (isAside(id) ? id.replace(/:.*$/s, '') : id);

export const acceptedIn = (cells: Answers, id: string): readonly string[] =>
  picksOf(answerOf(cells, acceptedId(id)));

/** Whether what stands here stands beside an answer. */
export function isAsidePlace({ field, steps }: Place): boolean {
  const last = steps.at(-1);
  return isAside(last !== undefined && 'column' in last ? last.column : field);
}

/** Where a person sees it: at the question it stands beside. */
export const seenPlace = (place: Place): Place => ({ ...place, field: toFieldId(askedId(place.field)) });
