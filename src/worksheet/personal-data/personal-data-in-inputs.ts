/** Where in what partners sent something looks like personal data: said with the question and whose words they are. */
import type { Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { answerIn } from '../saved/asked-fields.ts';
import { type DossierInputs, inputsIn } from '../saved/dossier-inputs.ts';
import type { Input } from '../saved/input.ts';
import {
  type FoundPersonalData,
  type Located,
  lookedAt,
  textsIn,
  withoutCopies,
} from './personal-data-places.ts';

/** @param inputs as far as they leave the browser. */
export function personalDataInInputs(
  inputs: DossierInputs,
  worksheets: readonly Worksheet[],
  today: string,
): readonly FoundPersonalData[] {
  const texts = inputsIn(inputs).flatMap((input) => textsOf(input, worksheets));
  return withoutCopies(lookedAt(texts, today));
}

/** The words of each answer, and the name with the first of them. */
function textsOf(input: Input, worksheets: readonly Worksheet[]): readonly Located[] {
  const said = input.asked.flatMap((one): readonly Located[] => {
    const worksheet = worksheets.find(({ id }) => id === one.worksheet);
    const answer = answerIn(input, one);
    const field = worksheet && fieldsOf(worksheet).find(({ id }) => id === one.field);
    if (worksheet === undefined || field === undefined || answer === undefined) return [];
    const { id, code, page } = worksheet;
    return textsIn({ [field.id]: answer }, [field]).map(
      ({ path: _, words: [question = '', , ...column], ...text }) => ({
        ...text,
        // Whose words they are, in place of the row: those are not rows of the person who looks.
        words: [question, input.contributor, ...column].filter((word) => word !== ''),
        path: [field.id],
        worksheet: id,
        source: { code, page },
        isShown: true,
      }),
    );
  });
  const [first] = said;
  return first === undefined ? said : [{ ...first, text: input.contributor }, ...said];
}
