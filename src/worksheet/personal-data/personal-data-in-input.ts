/** Where in what a partner sends back something looks like personal data. */

import { entryOf } from '../../basics/entry-of.ts';
import { noAnswers } from '../answers/answers.ts';
import type { Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Input } from '../saved/input.ts';
import {
  type FoundPersonalData,
  lookedAt,
  textsIn,
  titleFinds,
  withoutCopies,
} from './personal-data-places.ts';

/** What somebody gets who gets the input: all that was answered, and the name of who says so, as its title. */
export function personalDataInInput(
  { contributor, answers }: Pick<Input, 'contributor' | 'answers'>,
  worksheets: readonly Worksheet[],
  today: string,
): readonly FoundPersonalData[] {
  const found = worksheets.flatMap((worksheet) =>
    textsIn(entryOf(answers, worksheet.id) ?? noAnswers, fieldsOf(worksheet)).map((text) => ({
      ...text,
      worksheet: worksheet.id,
      source: { code: worksheet.code, page: worksheet.page },
      isShown: true,
    })),
  );
  return withoutCopies([...titleFinds(contributor, today), ...lookedAt(found, today)]);
}
