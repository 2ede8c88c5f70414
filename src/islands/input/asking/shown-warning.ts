/** What is asked before one's own answers go along in a link. Where it cannot be looked for, the link is made without. */
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import type { PersonalDataWarning } from '../../download/carried.ts';

/** As before a download; who goes on is asked again with the next invitation. */
export type ShownWarning = Pick<PersonalDataWarning, 'title' | 'content'>;

export async function shownWarning(
  invitation: Invitation,
  worksheets: readonly Worksheet[],
): Promise<ShownWarning | undefined> {
  if (invitation.shown === undefined) return undefined;
  try {
    const { checkShown } = await import('./check-shown.tsx');
    return checkShown(invitation, worksheets);
  } catch {
    return undefined;
  }
}
