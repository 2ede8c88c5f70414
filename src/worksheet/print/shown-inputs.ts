/**
 * What partners said as far as a report prints it, which is what the file in its PDF holds: of each input the answers to questions
 * of today, and nothing that was removed, that another version wrote beside it, or that only the invitation says.
 */
import { entryOf } from '../../basics/entry-of.ts';
import { settledAnswer } from '../packed/packed-answers.ts';
import { allowedAnswer } from '../saved/allowed-answer.ts';
import { type AskableWorksheet, answerIn, askableFields } from '../saved/asked-fields.ts';
import { type DossierInputs, inputsIn, noDossierInputs, withInput } from '../saved/dossier-inputs.ts';
import { byWorksheet, type Input } from '../saved/input.ts';
import { shownAnswer } from './shown-answers.ts';

export function shownInputs(all: DossierInputs, worksheets: readonly AskableWorksheet[]): DossierInputs {
  const fields = Object.fromEntries(askableFields(worksheets).map((one) => [one.field, one]));
  const shown = (input: Input): Input => {
    const { id, invitation, dossier, title, contributor, changedAt } = input;
    const asked = input.asked.filter(
      ({ worksheet, field }) => entryOf(fields, field)?.worksheet === worksheet,
    );
    const answers = byWorksheet(asked, (one) => {
      const definition = entryOf(fields, one.field)?.definition;
      if (definition === undefined) return undefined;
      const allowed = allowedAnswer(definition, answerIn(input, one));
      return settledAnswer(
        shownAnswer(definition, allowed, () => undefined),
        changedAt,
      );
    });
    return { id, invitation, dossier, title, contributor, changedAt, asked, answers, unknown: {} };
  };
  return inputsIn(all).reduce((kept, input) => withInput(kept, shown(input), 0), noDossierInputs);
}
