/** What is asked before one's own answers go along in a link. Where it cannot be looked for, the link is made without. */
import type { ReactNode } from 'preact/compat';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';

export interface ShownWarning {
  readonly title: string;
  readonly content: ReactNode;
}

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
