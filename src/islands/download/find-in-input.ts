/** Looks for personal data in what a partner sends back, or is shown of who asks: on that page alone. */
import { answerOf } from '../../worksheet/answers/answers.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { askedAlone } from '../../worksheet/input/asked-alone.ts';
import { personalDataInInput } from '../../worksheet/personal-data/personal-data-in-input.ts';
import type { FoundPersonalData } from '../../worksheet/personal-data/personal-data-places.ts';
import { byWorksheet } from '../../worksheet/saved/input.ts';
import type { Invitation } from '../../worksheet/saved/invitation.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { today } from '../answers/today.ts';
import type { Carried } from './carried.ts';

export async function findInInput(
  carried: Extract<Carried, { type: 'input' | 'invitation' }>,
): Promise<readonly FoundPersonalData[]> {
  const worksheets = await loadWorksheets();
  return carried.type === 'input'
    ? personalDataInInput(carried.input, worksheets.map(asAsked), today())
    : personalDataInInput(shownIn(carried.invitation), worksheets, today());
}

/** Places are told in the words that the questions have on that page. */
const asAsked = (worksheet: Worksheet): Worksheet => ({
  ...worksheet,
  parts: worksheet.parts.map((part) => ({ ...part, fields: part.fields.map(askedAlone) })),
});

/** Its title and message are written for whoever gets it. */
function shownIn({ asked, shown = {} }: Invitation) {
  return { contributor: '', answers: byWorksheet(asked, ({ field }) => answerOf(shown, field)) };
}
