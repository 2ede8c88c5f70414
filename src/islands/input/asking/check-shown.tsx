/** Looks for personal data in one's own answers that go along in a link. Loaded when they do. */
import { personalDataText } from '../../../text/personal-data.ts';
import { answerOf } from '../../../worksheet/answers/answers.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { personalDataInDossier } from '../../../worksheet/personal-data/personal-data-places.ts';
import { noCard } from '../../../worksheet/saved/dossier-card.ts';
import { byWorksheet } from '../../../worksheet/saved/input.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { today } from '../../answers/today.ts';
import type { PersonalDataWarning } from '../../download/carried.ts';
import { PersonalDataList } from '../../download/PersonalDataList.tsx';

export function checkShown(
  invitation: Invitation,
  worksheets: readonly Worksheet[],
): Pick<PersonalDataWarning, 'title' | 'content'> | undefined {
  const { asked, shown = {}, dossier: id } = invitation;
  const answers = byWorksheet(asked, ({ field }) => answerOf(shown, field));
  const contents = Object.fromEntries(
    Object.entries(answers).map(([worksheet, own]) => [worksheet, { answers: own, unknown: {} }]),
  );
  const found = personalDataInDossier({ id, card: noCard, worksheets: contents }, worksheets, today());
  return found.length === 0
    ? undefined
    : { title: personalDataText.title, content: <PersonalDataList found={found} file="invitation" /> };
}
