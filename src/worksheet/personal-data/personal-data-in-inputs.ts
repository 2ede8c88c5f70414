/** Where in what partners sent something looks like personal data: said with the question and whose words they are. */
import { type Answers, answerOf } from '../answers/answers.ts';
import type { Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { type DossierInputs, inputsIn } from '../saved/dossier-inputs.ts';
import { answerIn, type Input } from '../saved/input.ts';
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
    const answers: Answers = { [field.id]: answer };
    return textsIn(answerOf(answers, field.id) === undefined ? {} : answers, [field]).map(
      ({ path: _, words, ...text }) => ({
        ...text,
        // Whose words they are, before the question: the rows are not those of the person who looks.
        words: [...words.slice(0, 1), input.contributor, ...words.slice(2)].filter((word) => word !== ''),
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
