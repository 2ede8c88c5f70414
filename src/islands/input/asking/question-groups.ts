/** All questions that can be asked, as they stand in the worksheets. */
import type { Part, Worksheet } from '../../../worksheet/definition/definition.ts';
import { type AskableField, askableFields } from '../../../worksheet/saved/asked-fields.ts';

export interface SheetQuestions {
  readonly worksheet: Worksheet;
  readonly parts: readonly PartQuestions[];
  readonly all: readonly AskableField[];
}

export interface PartQuestions {
  readonly part: Part;
  readonly questions: readonly AskableField[];
}

/** Worksheets and parts with nothing to ask are left out. */
export function questionGroups(worksheets: readonly Worksheet[]): readonly SheetQuestions[] {
  return worksheets.flatMap((worksheet) => {
    const parts = worksheet.parts
      .map((part) => ({ part, questions: askableFields([{ ...worksheet, parts: [part] }]) }))
      .filter(({ questions }) => questions.length > 0);
    const all = parts.flatMap(({ questions }) => questions);
    return all.length === 0 ? [] : [{ worksheet, parts, all }];
  });
}
