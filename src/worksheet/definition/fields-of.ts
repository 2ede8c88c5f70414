/** No more than types of the definition: this one may ship. */
import type { Field, Worksheet } from './definition.ts';

/** Every question of a worksheet, of whatever part, in the order of the page. */
export const fieldsOf = ({ parts }: Pick<Worksheet, 'parts'>): readonly Field[] =>
  parts.flatMap(({ fields }) => fields);
