import type { Worksheet } from '../worksheet/definition/definition.ts';
import { fieldsOf } from '../worksheet/definition/fields-of.ts';

/** Whether there are meetings about a worksheet: not about one person's, on a wall, and not about the record of meetings. */
export const isTalkedAbout = (worksheet: Worksheet): boolean =>
  worksheet.personal !== true &&
  (worksheet.meeting !== undefined ||
    !fieldsOf(worksheet).some((field) => field.type === 'rows' && field.record !== undefined));
